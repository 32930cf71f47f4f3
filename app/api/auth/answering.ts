import type { z } from 'zod'

/** Answers JSON that nobody keeps. */
export const answer = (status: number, body: object) =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })

/** What was sent as JSON, where it is what was asked for. */
export async function sent<Schema extends z.ZodType>(request: Request, schema: Schema) {
  const given = schema.safeParse(await request.json().catch(() => undefined))
  return given.success ? (given.data as z.infer<Schema>) : undefined
}

/** Said to a request without a session, or without one that may do this. */
export const noSession = () => answer(401, { message: 'Anda perlu masuk lagi.' })
export const unreadable = () => answer(422, { message: 'Permintaan ini tidak dapat dibaca.' })
