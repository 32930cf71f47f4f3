import { eq } from 'drizzle-orm'
import { LRUCache } from 'lru-cache'
import { acrossOffices, type Db, inOffice, visiting, visitingBelow } from '../../db/doors.ts'
import { media } from '../../db/tables/index.ts'
import { directory } from '../offices/directory.ts'
import type { Office } from '../offices/schema.ts'
import { may } from '../permissions.ts'
import { findPreviewMedium } from '../previews/media.ts'
import { actorOfCookie } from '../session-store.ts'
import { shared } from '../shared.ts'
import type { Variant } from './schema.ts'

/** A picture or file that this reader may see; `open` when every visitor may. */
export type Shown = Row & { open: boolean }

type Kept = { row: Row | undefined; generation: string }

const kept = () => shared('media.seen', () => new LRUCache<string, Kept>({ max: 20_000 }))

/** What a reader holds: the cookie of a session, the token of a preview. */
type Holder = { cookie?: string; pass?: string }

/**
 * The medium as far as this reader may see it: everyone what is live, people of the office all of it, whoever
 * holds a preview's token what its version shows.
 */
export async function findShown(
  office: Office,
  mediaId: string,
  { cookie, pass }: Holder,
): Promise<Shown | undefined> {
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

// The portals of province and centre show pictures of the offices below them under their own host, so that
// a page asks one host only. Those change with other generations, so they are kept as long as a portal's page.
async function findLive(office: Office, mediaId: string) {
  const key = `${office.id} ${mediaId}`
  const generation = directory().generationOf(office.id)
  const known = kept().get(key)
  if (known?.generation === generation) return known.row
  const portal = directory().childrenOf(office.id).length > 0
  const row = await (portal ? visitingBelow : visiting)(office.id, db => findRow(db, mediaId))
  if (row || !portal) kept().set(key, { row, generation }, portal ? { ttl: 30_000 } : {})
  return row
}

type Row = { kind: 'picture' | 'file'; hash: string; variants: Variant[]; name: string; mime: string }

async function findRow(db: Db, mediaId: string): Promise<Row | undefined> {
  const [row] = await db
    .select({
      kind: media.kind,
      hash: media.hash,
      variants: media.variants,
      name: media.name,
      mime: media.mime,
    })
    .from(media)
    .where(eq(media.id, mediaId))
  return row
}
