import { and, eq, sql } from 'drizzle-orm'
import { LRUCache } from 'lru-cache'
import { acrossOffices, type Db, inOffice, visiting, visitingBelow } from '../../db/doors.ts'
import { earlierMedia, media } from '../../db/tables/index.ts'
import { directory } from '../offices/directory.ts'
import type { Office } from '../offices/schema.ts'
import { may } from '../permissions.ts'
import { findOriginOfMedium } from '../placements/shown.ts'
import { findPreviewMedium } from '../previews/media.ts'
import { actorOfCookie } from '../session-store.ts'
import { shared } from '../shared.ts'
import type { Variant } from './schema.ts'

/** A picture or file that this reader may see; `open` when every visitor may. */
export type Shown = Row & { open: boolean }

type Kept = { row: Row | undefined; generation: string }

const kept = () => shared('media.seen', () => new LRUCache<string, Kept>({ max: 20_000 }))

/** What a reader holds, the cookie of a session, the token of a preview; and which earlier file they ask for. */
type Holder = { cookie?: string; pass?: string; earlier?: string }

/**
 * The medium as far as this reader may see it: everyone what is live, people of the office all of it, whoever
 * holds a preview's token what its version shows.
 */
export async function findShown(
  office: Office,
  mediaId: string,
  { cookie, pass, earlier }: Holder,
): Promise<Shown | undefined> {
  if (earlier) return findReplaced(office, mediaId, earlier, cookie)
  const live = await findLive(office, mediaId)
  if (live) return { ...live, open: true }
  const previewed = pass ? await visiting(office.id, db => findPreviewMedium(db, pass, mediaId)) : undefined
  if (previewed) return { ...previewed, open: false }
  const actor = await actorOfCookie(cookie, office)
  if (!actor) return
  const own = may(actor, 'media.read') ? await inOffice(actor, db => findRow(db, mediaId)) : undefined
  // Who approves for offices below sees their texts as the public will.
  const below =
    !own && may(actor, 'below.read') ? await acrossOffices(actor, db => findRow(db, mediaId)) : undefined
  const row = own ?? below
  return row && { ...row, open: false }
}

// What a medium was before it was replaced is shown to people of its office, who may put it back, and to those
// above, who compare the two.
async function findReplaced(office: Office, mediaId: string, prefix: string, cookie: string | undefined) {
  const actor = await actorOfCookie(cookie, office)
  if (!actor) return
  const own = may(actor, 'media.read')
    ? await inOffice(actor, db => findEarlier(db, mediaId, prefix))
    : undefined
  return own || !may(actor, 'below.read') ? own : acrossOffices(actor, db => findEarlier(db, mediaId, prefix))
}

async function findEarlier(db: Db, mediaId: string, prefix: string): Promise<Shown | undefined> {
  const row = await findRow(db, mediaId)
  const [earlier] = await db
    .select()
    .from(earlierMedia)
    .where(and(eq(earlierMedia.mediaId, mediaId), eq(sql`left(${earlierMedia.hash}, 12)`, prefix)))
  return row && earlier && { ...row, ...earlier, kind: row.kind, open: false }
}

// The portals of province and centre show pictures of the offices below them under their own host, so that
// a page asks one host only. Those change with other generations, so they are kept as long as a portal's page.
async function findLive(office: Office, mediaId: string) {
  const key = `${office.id} ${mediaId}`
  const generation = directory().generationOf(office.id)
  const known = kept().get(key)
  if (known?.generation === generation) return known.row
  const portal = directory().childrenOf(office.id).length > 0
  const row =
    (await (portal ? visitingBelow : visiting)(office.id, db => findRow(db, mediaId))) ??
    (await findOnCard(office, mediaId))
  if (row || !portal) kept().set(key, { row, generation }, portal ? { ttl: 30_000 } : {})
  return row
}

// The picture of what another office placed here: shown under this host, as long as its own office shows it too.
async function findOnCard(office: Office, mediaId: string) {
  const originId = await visiting(office.id, db => findOriginOfMedium(db, office.id, mediaId))
  return originId === undefined ? undefined : visiting(originId, db => findRow(db, mediaId))
}

type Row = {
  kind: 'picture' | 'file'
  hash: string
  size: number
  variants: Variant[]
  /** How the hashes begin of the files it replaced. */
  former: string[]
  name: string
  mime: string
}

async function findRow(db: Db, mediaId: string): Promise<Row | undefined> {
  const [row] = await db
    .select({
      kind: media.kind,
      hash: media.hash,
      size: media.size,
      variants: media.variants,
      former: media.former,
      name: media.name,
      mime: media.mime,
    })
    .from(media)
    .where(eq(media.id, mediaId))
  return row
}
