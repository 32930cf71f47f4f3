import { and, eq, or } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { entries, mediaReplacements, mediaUses, settings } from '../../db/tables/index.ts'
import { tell } from '../mail/tell.ts'
import type { Actor } from '../permissions.ts'
import { Refusal } from '../refusal.ts'
import { refusePersonal } from './hold.ts'
import type { MediumRow } from './queries.ts'
import { putBack, refuseUnfit, replaceWith, requireEarlier } from './replace.ts'
import { type Exchange, exchangeOf } from './rules.ts'

/** What a medium is to show instead: the file of another medium, or one that it had before. */
export type Wanted = { newer: MediumRow } | { earlierId: string }

/** What became of a wish to exchange: the way it went, and how many live pages changed. */
export type Exchanged = { way: Exchange; pages: number; now: string }

/** How this medium of an office would get another file now. */
export async function exchangeWay(db: Db, { id, officeId }: Pick<MediumRow, 'id' | 'officeId'>) {
  const rows = await db
    .selectDistinct({ kind: entries.kind })
    .from(mediaUses)
    .innerJoin(entries, eq(entries.id, mediaUses.entryId))
    // What is scheduled was approved as it is.
    .where(and(eq(mediaUses.mediaId, id), or(mediaUses.live, eq(entries.state, 'scheduled'))))
  const [own] = await db
    .select({ fourEyes: settings.fourEyes })
    .from(settings)
    .where(eq(settings.officeId, officeId))
  return exchangeOf(
    rows.map(row => row.kind),
    own?.fourEyes ?? 'local',
  )
}

/**
 * Gives a medium another file, or asks a second person to: four eyes hold for what a page shows as for what it says,
 * or one stolen session could deface a site. Throws a Refusal where the two do not fit or one waits already.
 */
export async function exchange(db: Db, actor: Actor, medium: MediumRow, wanted: Wanted, reason: string) {
  const way = await exchangeWay(db, medium)
  const open = await findOpen(db, medium, wanted)
  const again = way === 'afterwards' && open?.mediaId === medium.id && open.shownAt ? open : undefined
  if (open && !again) throw alreadyOpen(open)
  const now = await requireFit(db, medium, wanted)
  if (way === 'waits') {
    const id = await note(db, actor, medium, { ...idOf(wanted), hash: now, reason })
    await told(db, actor, medium, 'exchange', id, reason)
    return { way, pages: 0, now } satisfies Exchanged
  }
  if (again) await db.delete(mediaReplacements).where(eq(mediaReplacements.id, again.id))
  // What the reviewer knows is what was shown before the first of several exchanges; when that returns, all is well.
  const returned = again && 'earlierId' in wanted && wanted.earlierId === again.earlierId
  const { pages, earlierId } = await carryOut(db, actor, medium, wanted, reason)
  if (way === 'afterwards' && !returned) {
    const before = again?.earlierId ?? earlierId
    const id = await note(db, actor, medium, { earlierId: before, hash: now, reason, shownAt: new Date() })
    await told(db, actor, medium, 'exchanged', id, reason)
  }
  return { way, pages, now } satisfies Exchanged
}

/** Does it, whoever decided. */
export const carryOut = (db: Db, actor: Actor, medium: MediumRow, wanted: Wanted, reason: string) =>
  'newer' in wanted
    ? replaceWith(db, actor, medium, wanted.newer, reason)
    : putBack(db, actor, medium, wanted.earlierId)

/** The hash of what would be shown. */
async function requireFit(db: Db, medium: MediumRow, wanted: Wanted) {
  if ('earlierId' in wanted) return (await requireEarlier(db, medium, wanted.earlierId)).hash
  await refuseUnfit(db, medium, wanted.newer)
  await refusePersonal(db, medium, wanted.newer)
  return wanted.newer.hash
}

async function findOpen(db: Db, medium: MediumRow, wanted: Wanted) {
  const newer = 'newer' in wanted ? [wanted.newer.id] : []
  const about = [medium.id, ...newer].flatMap(id => [
    eq(mediaReplacements.mediaId, id),
    eq(mediaReplacements.otherId, id),
  ])
  const [open] = await db
    .select()
    .from(mediaReplacements)
    .where(or(...about))
  return open
}

const alreadyOpen = ({ shownAt }: { shownAt: Date | null }) =>
  new Refusal(
    shownAt
      ? 'Penggantian sebelumnya belum ditinjau pembina. Tunggu peninjauannya.'
      : 'Penggantian dengan media ini sudah menunggu persetujuan. Batalkan dulu yang itu bila perlu.',
    { status: 409 },
  )

const idOf = (wanted: Wanted) =>
  'newer' in wanted ? { otherId: wanted.newer.id } : { earlierId: wanted.earlierId }

async function note(
  db: Db,
  actor: Actor,
  { id: mediaId, officeId }: MediumRow,
  values: Pick<
    typeof mediaReplacements.$inferInsert,
    'otherId' | 'earlierId' | 'hash' | 'reason' | 'shownAt'
  >,
) {
  const [made] = await db
    .insert(mediaReplacements)
    .values({ ...values, officeId, mediaId, askedBy: actor.personId })
    .returning({ id: mediaReplacements.id })
  return made!.id
}

const told = (
  db: Db,
  actor: Actor,
  { id, name, officeId }: MediumRow,
  kind: 'exchange' | 'exchanged',
  replacement: string,
  reason: string,
) =>
  tell(db, {
    officeId,
    kind,
    actorId: actor.personId,
    detail: { reason, medium: { id, name, replacement } },
  })
