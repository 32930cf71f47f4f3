import { and, eq } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { cards, type Taken } from '../../db/tables/index.ts'
import { type Change, diffVersions } from '../entries/diff.ts'
import { definitionOf } from '../entries/live-row.ts'
import { type FoundEntry, findEntry } from '../entries/queries.ts'
import type { Kind } from '../entries/schema.ts'
import { mergeOrigin } from './merge.ts'
import { type Origin, readOrigin, withOwnMedia } from './origin.ts'

/** A copy of an office: its own text, what it was taken from, and what the origin says now. */
export type FollowedCopy = {
  placementId: string
  originOfficeId: number
  originPath: string
  found: FoundEntry
  base: Taken
  /** Undefined once the origin was withdrawn. */
  origin: Origin | undefined
  changed: boolean
}

const columns = {
  placementId: cards.placementId,
  originOfficeId: cards.originOfficeId,
  entryId: cards.entryId,
  path: cards.path,
  copyId: cards.copyId,
  base: cards.base,
  takenVersionId: cards.takenVersionId,
}

/** The copy of this office by its placement; undefined when there is none, or it was thrown away. */
export async function findCopyOf(db: Db, officeId: number, placementId: string) {
  const [card] = await db
    .select(columns)
    .from(cards)
    .where(and(eq(cards.officeId, officeId), eq(cards.placementId, placementId), eq(cards.force, 'copy')))
  return card && follow(db, card)
}

/** Where a draft came from; undefined when it is nobody's copy. */
export async function findOriginOf(db: Db, officeId: number, entryId: string) {
  const [card] = await db
    .select({
      placementId: cards.placementId,
      originOfficeId: cards.originOfficeId,
      path: cards.path,
      takenVersionId: cards.takenVersionId,
      originVersionId: cards.originVersionId,
    })
    .from(cards)
    .where(and(eq(cards.officeId, officeId), eq(cards.copyId, entryId)))
  return card
}
export type CopyOrigin = NonNullable<Awaited<ReturnType<typeof findOriginOf>>>

type Card = { [name in keyof typeof columns]: (typeof columns)[name]['_']['data'] | null }

async function follow(db: Db, card: Card): Promise<FollowedCopy | undefined> {
  const { copyId, base, originOfficeId, entryId, placementId, path } = card
  const found = copyId ? await findEntry(db, copyId) : undefined
  if (!found || !base || !originOfficeId || !entryId || !placementId) return
  const origin = await readOrigin(originOfficeId, entryId)
  const changed = origin !== undefined && origin.versionId !== card.takenVersionId
  return { placementId, originOfficeId, originPath: path ?? '', found, base, origin, changed }
}

/** What the origin says otherwise than what was taken, and which parts of it the office changed too, by their labels. */
export function compareWithOrigin({ found, base, origin }: FollowedCopy) {
  if (!origin) return { changes: [], conflicts: [] }
  const { kind } = found.entry
  const theirs = asOwn(base, origin)
  const changes: Change[] = diffVersions(kind, base, theirs)
  const { conflicts } = mergeOrigin(base, found.version, theirs)
  return { changes, conflicts: conflicts.map(name => labelOf(kind, name)) }
}

const common: Record<string, string> = { title: 'Judul', summary: 'Ringkasan', document: 'Isi naskah' }
const labelOf = (kind: Kind, name: string) =>
  common[name] ?? definitionOf(kind).labels[name]?.label ?? 'Isian lain'

// For comparing: a picture that stayed the same is the same, though it has another number in each library.
function asOwn(base: Taken, origin: Origin): Taken {
  const own = new Map<string, string>()
  const mine = picturesByHash(base)
  for (const theirs of origin.media) {
    const id = mine.get(theirs.hash)
    if (id) own.set(theirs.id, id)
  }
  return withOwnMedia(origin.content, own)
}

function picturesByHash(content: Taken) {
  const found = new Map<string, string>()
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) visit(one)
    else if (typeof value === 'object' && value !== null) {
      const { mediaId, hash } = value as { mediaId?: unknown; hash?: unknown }
      if (typeof mediaId === 'string' && typeof hash === 'string') found.set(hash, mediaId)
      for (const one of Object.values(value)) visit(one)
    }
  }
  visit(content)
  return found
}
