import type { Actor } from '../permissions.ts'
import { Refusal } from '../refusal.ts'
import { findOutcome, isOwnPart, type Outcome, readPart, settlePart } from './parts.ts'

type Take = (actor: Actor, bytes: Buffer, name: string) => Promise<object>

/**
 * Makes of an upload that is whole what it was sent for, once; asked again, it tells the same. What passes by itself
 * (too many at once) leaves the upload where it is. Throws a Refusal: 404 not this person's, 409 not whole.
 */
export async function finishUpload(actor: Actor, id: string, take: Take): Promise<Outcome> {
  if (!isOwnPart(actor, id)) throw new Refusal('Kiriman ini tidak ada.', { status: 404 })
  const told = await findOutcome(id)
  if (told) return told
  const { bytes, name } = await readPart(id)
  const outcome = await outcomeOf(() => take(actor, bytes, name))
  await settlePart(id, outcome)
  return outcome
}

async function outcomeOf(run: () => Promise<object>): Promise<Outcome> {
  try {
    return { status: 201, body: await run() }
  } catch (error) {
    if (!(error instanceof Refusal) || error.status >= 500) throw error
    return { status: error.status, body: { message: error.message } }
  }
}
