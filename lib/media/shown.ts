import { eq } from 'drizzle-orm'
import { LRUCache } from 'lru-cache'
import { type Db, inOffice, visiting } from '../../db/doors.ts'
import { media } from '../../db/tables/index.ts'
import { directory } from '../offices/directory.ts'
import type { Office } from '../offices/schema.ts'
import { may } from '../permissions.ts'
import { actorOfCookie } from '../session-store.ts'
import { shared } from '../shared.ts'
import type { Variant } from './schema.ts'

/** A picture that this reader may see; `open` when every visitor may. */
export type Shown = { hash: string; variants: Variant[]; open: boolean }

// What visitors may see changes only with the office's generation, so the key holds it.
const seen = () =>
  shared('media.seen', () => new LRUCache<string, { row: Omit<Shown, 'open'> | undefined }>({ max: 20_000 }))

/** The picture as far as this reader may see it: everyone what is live, people of the office all of it. */
export async function findShown(
  office: Office,
  mediaId: string,
  cookie: string | undefined,
): Promise<Shown | undefined> {
  const row = await findLive(office, mediaId)
  if (row) return { ...row, open: true }
  const actor = await actorOfCookie(cookie, office)
  if (!actor || !may(actor, 'media.read')) return
  const own = await inOffice(actor, db => findRow(db, mediaId))
  return own && { ...own, open: false }
}

async function findLive(office: Office, mediaId: string) {
  const key = `${office.id} ${directory().generationOf(office.id)} ${mediaId}`
  const known = seen().get(key)
  if (known) return known.row
  const row = await visiting(office.id, db => findRow(db, mediaId))
  seen().set(key, { row })
  return row
}

async function findRow(db: Db, mediaId: string) {
  const [row] = await db
    .select({ hash: media.hash, variants: media.variants })
    .from(media)
    .where(eq(media.id, mediaId))
  return row
}
