import { eq } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { mediaReplacements } from '../../db/tables/index.ts'
import { tell } from '../mail/tell.ts'
import type { Actor } from '../permissions.ts'
import { Refusal } from '../refusal.ts'
import { carryOut, type Wanted } from './exchange.ts'
import { putBack } from './replace.ts'
import type { LockedReplacement } from './replacements.ts'
import { refuseExchange } from './rules.ts'

/** Lets a replacement be: it is carried out, or stays where it is shown already. Resolves to how many pages changed. */
export async function accept(db: Db, actor: Actor, found: LockedReplacement) {
  const { replacement, medium } = found
  requireRight(actor, 'accept', found)
  await db.delete(mediaReplacements).where(eq(mediaReplacements.id, replacement.id))
  if (replacement.shownAt) return 0
  const wanted = wantedOf(found)
  const { pages } = await carryOut(db, actor, medium, wanted, replacement.reason)
  await tellAsker(db, actor, found, true)
  return pages
}

/** Stops a replacement: what waited stays out, what is shown goes. Resolves to how many pages changed. */
export async function decline(db: Db, actor: Actor, found: LockedReplacement) {
  const { replacement, medium } = found
  requireRight(actor, 'decline', found)
  await db.delete(mediaReplacements).where(eq(mediaReplacements.id, replacement.id))
  const shown = replacement.shownAt && replacement.earlierId
  const pages = shown ? (await putBack(db, actor, medium, shown)).pages : 0
  if (replacement.askedBy !== actor.personId) await tellAsker(db, actor, found, false)
  return pages
}

function requireRight(actor: Actor, deed: 'accept' | 'decline', { subject }: LockedReplacement) {
  const refusal = refuseExchange(actor, deed, subject)
  if (refusal) throw new Refusal(refusal, { status: 403 })
}

// What is approved is what was asked for, also when the medium it lies in got other bytes since.
function wantedOf({ replacement, newer }: LockedReplacement): Wanted {
  if (newer?.hash === replacement.hash) return { newer }
  if (replacement.earlierId) return { earlierId: replacement.earlierId }
  throw new Refusal('Penggantinya berubah sejak diajukan. Tolak, lalu minta diajukan lagi.', { status: 409 })
}

const tellAsker = (
  db: Db,
  actor: Actor,
  { replacement: { officeId, askedBy, id }, medium }: LockedReplacement,
  accepted: boolean,
) =>
  tell(db, {
    officeId,
    kind: 'decided',
    actorId: actor.personId,
    detail: { askedBy, medium: { id: medium.id, name: medium.name, replacement: id, accepted } },
  })
