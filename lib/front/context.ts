import { AsyncLocalStorage } from 'node:async_hooks'
import { shared } from '../shared.ts'

/** What a page or an action tells the front door while it is being rendered. */
export type RenderContext = {
  expiresAt: number
  address?: string
  status?: number
  error?: unknown
  nothing?: boolean
}

const storage = shared('renderContext', () => new AsyncLocalStorage<RenderContext>())

/**
 * Runs the render of an address and returns what it said about itself. `expiresAt` is in milliseconds, Infinity if
 * unsaid.
 */
export async function inRenderContext(render: (context: RenderContext) => Promise<void>, address?: string) {
  const context: RenderContext = { expiresAt: Number.POSITIVE_INFINITY, address }
  await storage.run(context, () => render(context))
  return context
}

/**
 * Says how long the page being rendered may be kept: seconds from now, or the moment it changes by itself.
 * The shortest of several calls counts; 0 means never kept. Outside a render it does nothing.
 */
export function limitLifetime(until: number | Date) {
  const context = storage.getStore()
  if (!context) return
  const moment = until instanceof Date ? until.getTime() : Date.now() + until * 1000
  context.expiresAt = Math.min(context.expiresAt, moment)
}

/** Gives the answer to the current form this status (422, 409 …) if Next would answer 200. */
export function answerWith(status: number) {
  const context = storage.getStore()
  if (context) context.status = status
}

/** Says that the search of this page found nothing: the office sees later what its visitors missed. */
export function noteNothingFound() {
  const context = storage.getStore()
  if (context) context.nothing = true
}

/** Keeps the error that ended the current render, so that the front door logs it with the number it shows. */
export function noteError(error: unknown) {
  const context = storage.getStore()
  if (context) context.error = error
}

/** The address being rendered, as the front door knows it; undefined outside a render of its own. */
export const pageAddress = () => storage.getStore()?.address
