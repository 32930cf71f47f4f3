import type { SqlRow } from '../sql/steps.ts'
import type { Category, MenuItem, Site } from './site.ts'
import { field, numberField, type tableOf } from './tables.ts'

// Look-ups that are held at once; beyond it a name or tag is missing, never a text. Portals collect spam accounts.
const mostHeld = 300_000

export const newSite = (prefix: string): Site => ({
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
  origins: new Map(),
})

type Keeper = (site: Site, row: SqlRow) => void
type Kept = Exclude<NonNullable<ReturnType<typeof tableOf>>['table'], 'content' | 'k2_items'>

/** Takes what a row of each table says into the look-ups of its site. */
export const keepers: Record<Kept, Keeper> = {
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
  redirect_links(site, row) {
    const url = URL.parse(field(row, 'old_url'))
    if (!url || !/^https?:$/.test(url.protocol) || site.origins.size > 1000) return
    site.origins.set(url.origin, (site.origins.get(url.origin) ?? 0) + 1)
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
