import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../../db/doors.ts'
import { entries, importAddresses, imported, importItems, media } from '../../../db/tables/index.ts'
import { focusOf } from '../../media/focus.ts'
import { entryHref } from '../../richtext/links.ts'
import type { RichNode } from '../../richtext/schema.ts'
import type { Ours } from '../cleaning/settle.ts'
import type { Cleaned } from '../schema.ts'
import { keyOf, placeOf } from './keys.ts'

type Where = { officeId: number; runId: string; site: string }

/** What the links, pictures and files of some texts have become here, looked up together. */
export async function findSettled(db: Db, where: Where, texts: Cleaned[]): Promise<Ours> {
  const { site } = where
  const named = texts.flatMap(({ links, files, lead, document }) => [
    ...links,
    ...[...files, ...(lead ? [lead] : [])].map(({ address }) => address),
    ...keysIn(document),
  ])
  const places = [...new Set(named.flatMap(address => placeOf(address, site) ?? []))]
  const known = await findKnown(db, where, places)
  const keyed = await findKeyed(db, where, [...new Set(named.filter(isKey))])
  const mediaAt = (address: string) => {
    if (isKey(address)) return keyed.get(address) ?? []
    const place = placeOf(address, site)
    return [place === undefined ? undefined : known.media.get(place)].flatMap(one => one ?? [])
  }
  return {
    picture: address => mediaAt(address).flatMap(one => (one.kind === 'picture' ? [pictureOf(one)] : [])),
    file: address => mediaAt(address).flatMap(one => (one.kind === 'file' ? [fileOf(one)] : []))[0],
    link: address => {
      const place = placeOf(address, site)
      return place === undefined ? undefined : known.links.get(place)
    },
  }
}

// "post:123" is an item of the source, "children:post:12" all media that belong to one.
const children = 'children:'
const isKey = (address: string) =>
  /^(children:)?[a-z][\w-]*:[^/]/i.test(address) && !/^(https?|mailto|tel|data):/i.test(address)

const keysIn = ({ content }: Pick<RichNode, 'content'>): string[] =>
  (content ?? []).flatMap(node => [
    ...(node.type === 'picture' && typeof node.attrs?.key === 'string' ? [node.attrs.key] : []),
    ...keysIn(node),
  ])

type Medium = Pick<
  typeof media.$inferSelect,
  | 'id'
  | 'kind'
  | 'hash'
  | 'width'
  | 'height'
  | 'name'
  | 'mime'
  | 'size'
  | 'alt'
  | 'caption'
  | 'credit'
  | 'focalX'
  | 'focalY'
>

const pictureOf = ({ id, hash, width, height, alt, caption, credit, ...focal }: Medium) => ({
  mediaId: id,
  hash,
  width,
  height,
  alt,
  caption,
  credit,
  decorative: false,
  focus: focusOf(focal),
})

const fileOf = ({ id, hash, name, mime, size }: Medium) => ({ mediaId: id, hash, name, mime, size })

const atOnce = 5000

async function findKnown(db: Db, { officeId, runId }: Where, places: string[]) {
  const links = new Map<string, string>()
  const found = new Map<string, Medium>()
  for (let from = 0; from < places.length; from += atOnce) {
    const some = inArray(importAddresses.address, places.slice(from, from + atOnce))
    const rows = await db
      .select({ address: importAddresses.address, entryId: importItems.entryId, medium: mediumColumns })
      .from(importAddresses)
      .innerJoin(
        importItems,
        and(eq(importItems.runId, runId), eq(importItems.number, importAddresses.number)),
      )
      .leftJoin(imported, and(eq(imported.officeId, officeId), eq(imported.key, importItems.key)))
      .leftJoin(media, eq(media.id, imported.mediaId))
      .where(
        and(
          eq(importAddresses.runId, runId),
          some,
          inArray(importItems.state, ['planned', 'created', 'skipped']),
        ),
      )
    for (const { address, entryId, medium } of rows) {
      if (entryId) links.set(address, entryHref(entryId))
      if (medium) found.set(address, medium)
    }
  }
  return { links, media: found }
}

async function findKeyed(db: Db, { officeId, runId, site }: Where, keys: string[]) {
  const found = new Map<string, Medium[]>()
  const whole = keys.filter(key => !key.startsWith(children))
  const parents = keys.filter(key => key.startsWith(children)).map(key => key.slice(children.length))
  const parent = sql<string | null>`${importItems.kept}->>'parent'`
  const select = (which: SQL) =>
    db
      .select({ key: importItems.key, parent, medium: mediumColumns })
      .from(importItems)
      .innerJoin(imported, and(eq(imported.officeId, officeId), eq(imported.key, importItems.key)))
      .innerJoin(media, eq(media.id, imported.mediaId))
      .where(and(eq(importItems.runId, runId), eq(importItems.kind, 'medium'), which))
      .orderBy(asc(importItems.number))
  const add = (key: string, medium: Medium) => found.set(key, [...(found.get(key) ?? []), medium])
  const stable = new Map(whole.map(key => [keyOf(site, key), key]))
  if (whole.length)
    for (const row of await select(inArray(importItems.key, [...stable.keys()])))
      add(stable.get(row.key)!, row.medium)
  if (parents.length)
    for (const row of await select(inArray(parent, parents))) add(`${children}${row.parent}`, row.medium)
  return found
}

const mediumColumns = {
  id: media.id,
  kind: media.kind,
  hash: media.hash,
  width: media.width,
  height: media.height,
  name: media.name,
  mime: media.mime,
  size: media.size,
  alt: media.alt,
  caption: media.caption,
  credit: media.credit,
  focalX: media.focalX,
  focalY: media.focalY,
}

/** The entries of this office that these ids name, as far as they are there. */
export const entriesThere = (db: Db, ids: string[]) =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .select({
          id: entries.id,
          state: entries.state,
          lock: entries.lock,
          importedFrom: entries.importedFrom,
        })
        .from(entries)
        .where(inArray(entries.id, ids))
