import type { Source, Unreadable } from '../schema.ts'
import { sqlBytes } from '../sql/bytes.ts'
import { sqlRows } from '../sql/rows.ts'
import { newNotes, type SqlNotes, type SqlRow } from '../sql/steps.ts'
import { columnsOfLookUp, field, holdsTexts, isText, notJoomla, numberField, tableOf } from './tables.ts'
import { unfinished } from './whole.ts'

export type Category = {
  id: number
  title: string
  alias: string
  path: string
  parent: number
  isLive: boolean
}
export type MenuItem = {
  id: number
  title: string
  alias: string
  path: string
  link: URLSearchParams
  parent: number
  order: number
  isLive: boolean
  isHome: boolean
}
export type Attachment = { id: number; name: string; title: string }

/** What the texts of one installation refer to. */
export type Site = {
  prefix: string
  system: string
  /** Rows of texts. */
  texts: number
  hasSections: boolean
  categories: Map<number, Category>
  k2Categories: Map<number, Category>
  sections: Map<number, string>
  users: Map<number, string>
  menu: Map<number, MenuItem>
  tags: Map<number, string>
  tagged: Map<number, number[]>
  k2Tags: Map<number, string>
  k2Tagged: Map<number, number[]>
  attachments: Map<number, Attachment[]>
}

// Look-ups that are held at once; beyond it a name or tag is missing, never a text. Portals collect spam accounts.
const mostHeld = 300_000

/**
 * Reads a dump once for what its texts refer to, and to its end, so that a cut-off one is refused before anything is
 * given. Of several installations in one database the one with most texts is taken; the others are named.
 */
export async function readSite(source: Source): Promise<{ site: Site; unreadable: Unreadable[] }> {
  const notes = newNotes()
  const sites = new Map<string, Site>()
  const unreadable: Unreadable[] = []
  for await (const row of sqlRows(sqlBytes(source), wantedFirst, notes)) {
    const { prefix, table } = tableOf(row.table)!
    const site = sites.get(prefix) ?? newSite(prefix)
    sites.set(prefix, site)
    if (isText(table)) site.texts++
    else if (row.fault)
      unreadable.push({ at: { item: 0, line: row.line }, title: row.table, sentence: row.fault })
    else keepers[table](site, row)
  }
  const cut = unfinished(notes)
  if (cut) throw cut
  return { ...chosen(sites, notes, unreadable) }
}

const wantedFirst = (name: string, columns: readonly string[]) => {
  const known = tableOf(name)
  if (!known) return
  if (isText(known.table)) return holdsTexts(columns) ? [] : undefined
  return columnsOfLookUp(known.table)
}

function chosen(sites: Map<string, Site>, notes: SqlNotes, unreadable: Unreadable[]) {
  const installed = [...notes.tables].flatMap(([name, columns]) => {
    const known = tableOf(name)
    return known && isText(known.table) && holdsTexts(columns) ? [known.prefix] : []
  })
  const found = [...new Set(installed)].map(prefix => sites.get(prefix) ?? newSite(prefix))
  const [site, ...others] = found.sort((a, b) => b.texts - a.texts)
  if (!site) throw notJoomla(notes)
  for (const other of others)
    unreadable.push({
      at: { item: 0 },
      title: `${other.prefix}content`,
      sentence: `Dump ini juga memuat situs lain berawalan ${other.prefix} (${other.texts} teks). Hanya ${site.prefix} yang dibaca.`,
    })
  site.system = systemOf(site.prefix, notes)
  site.hasSections = notes.tables.has(`${site.prefix}sections`)
  return { site, unreadable }
}

function systemOf(prefix: string, { tables }: SqlNotes) {
  const version = tables.has(`${prefix}workflows`)
    ? 'Joomla 4 atau sesudahnya'
    : tables.has(`${prefix}sections`)
      ? 'Joomla 1.5'
      : 'Joomla 2.5 atau 3'
  return tables.has(`${prefix}k2_items`) ? `${version} dengan K2` : version
}

const newSite = (prefix: string): Site => ({
  prefix,
  system: 'Joomla',
  texts: 0,
  hasSections: false,
  categories: new Map(),
  k2Categories: new Map(),
  sections: new Map(),
  users: new Map(),
  menu: new Map(),
  tags: new Map(),
  tagged: new Map(),
  k2Tags: new Map(),
  k2Tagged: new Map(),
  attachments: new Map(),
})

type Keeper = (site: Site, row: SqlRow) => void
type Kept = Exclude<NonNullable<ReturnType<typeof tableOf>>['table'], 'content' | 'k2_items'>

const keepers: Record<Kept, Keeper> = {
  categories(site, row) {
    // Banners, contacts and links have categories of their own; Joomla 1.5 says so by a section that is no number.
    const extension = field(row, 'extension') || (/^\D/.test(field(row, 'section')) ? 'other' : 'com_content')
    if (extension === 'com_content')
      hold(site.categories, numberField(row, 'id'), categoryOf(row, 'title', 'parent_id'))
  },
  k2_categories(site, row) {
    hold(site.k2Categories, numberField(row, 'id'), categoryOf(row, 'name', 'parent'))
  },
  sections: (site, row) => hold(site.sections, numberField(row, 'id'), field(row, 'title')),
  users: (site, row) =>
    hold(site.users, numberField(row, 'id'), field(row, 'name') || field(row, 'username')),
  tags: (site, row) => hold(site.tags, numberField(row, 'id'), field(row, 'title')),
  k2_tags: (site, row) => hold(site.k2Tags, numberField(row, 'id'), field(row, 'name')),
  contentitem_tag_map(site, row) {
    if (field(row, 'type_alias') !== 'com_content.article') return
    holdMore(site.tagged, numberField(row, 'content_item_id'), numberField(row, 'tag_id'))
  },
  k2_tags_xref: (site, row) => holdMore(site.k2Tagged, numberField(row, 'itemID'), numberField(row, 'tagID')),
  k2_attachments(site, row) {
    const name = field(row, 'filename')
    const attachment = { id: numberField(row, 'id'), name, title: field(row, 'title') || name }
    holdMore(site.attachments, numberField(row, 'itemID'), attachment)
  },
  menu(site, row) {
    if (numberField(row, 'client_id') !== 0) return
    hold(site.menu, numberField(row, 'id'), menuItemOf(row))
  },
}

function hold<T>(map: Map<number, T>, id: number, value: T) {
  if (map.size < mostHeld) map.set(id, value)
}

function holdMore<T>(map: Map<number, T[]>, id: number, value: T) {
  const held = map.get(id)
  if (held && held.length < 200) held.push(value)
  else if (!held) hold(map, id, [value])
}

const categoryOf = (row: SqlRow, title: string, parent: string): Category => ({
  id: numberField(row, 'id'),
  title: field(row, title),
  alias: field(row, 'alias'),
  path: field(row, 'path'),
  parent: numberField(row, parent),
  isLive: numberField(row, 'published') === 1,
})

function menuItemOf(row: SqlRow): MenuItem {
  const link = field(row, 'link')
  return {
    id: numberField(row, 'id'),
    title: field(row, 'title') || field(row, 'name'),
    alias: field(row, 'alias'),
    path: field(row, 'path'),
    link: new URLSearchParams(link.startsWith('index.php?') ? link.slice(10) : ''),
    parent: numberField(row, 'parent_id') || numberField(row, 'parent'),
    order: numberField(row, 'lft') || numberField(row, 'ordering'),
    isLive: numberField(row, 'published') === 1,
    isHome: numberField(row, 'home') === 1,
  }
}
