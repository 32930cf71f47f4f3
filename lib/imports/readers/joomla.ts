import { categoryAddresses, menuAddresses } from '../joomla/addresses.ts'
import { addressOf, type MenuItem, readSite, type Site } from '../joomla/site.ts'
import { columnsOfText, field, holdsTexts, isText, tableOf } from '../joomla/tables.ts'
import { articleItems, k2Items, type Unplaced } from '../joomla/texts.ts'
import type { Reader, Reading, Source } from '../schema.ts'
import { isSql, sqlBytes } from '../sql/bytes.ts'
import { sqlRows } from '../sql/rows.ts'
import { newNotes, type SqlRow, type Wanted } from '../sql/steps.ts'
import { wholeFile } from '../whole-file.ts'

/**
 * A dump of Joomla's MySQL database, by mysqldump or phpMyAdmin, packed with gzip or not, of any prefix; articles of K2
 * too. Read twice: for what texts refer to, then for the texts. Nothing in it is executed.
 */
export const joomla: Reader = {
  format: 'joomla',
  recognises: head => isSql(head) && /\b\w*_?(content|k2_items)\b/.test(head),
  read,
}

async function* read(source: Source): AsyncGenerator<Reading> {
  const { site, unreadable } = await readSite(source)
  const others = otherItems(site)
  const items = site.texts + others.length
  const address = addressOf(site) ?? source.address
  yield { about: { title: source.name, address, system: site.system, items } }
  let number = 0
  for (const one of unreadable) yield { unreadable: { ...one, at: { ...one.at, item: ++number } } }
  for (const item of others) yield { item: { ...item, at: { item: ++number } } }
  for await (const row of sqlRows(sqlBytes(source), textsOf(site), newNotes())) {
    if (row.fault) {
      const title = field(row, 'title') || row.table
      yield { unreadable: { at: { item: ++number, line: row.line }, title, sentence: row.fault } }
    } else
      for (const item of itemsOf(site, row))
        yield {
          item: { ...item, file: wholeFile(item.file, address), at: { item: ++number, line: row.line } },
        }
  }
}

const textsOf =
  (site: Site): Wanted =>
  (name, columns) => {
    const known = tableOf(name)
    const isOurs = known?.prefix === site.prefix && isText(known.table) && holdsTexts(columns)
    return isOurs && isText(known.table) ? columnsOfText(known.table) : undefined
  }

const itemsOf = (site: Site, row: SqlRow) =>
  tableOf(row.table)!.table === 'content' ? articleItems(site, row) : k2Items(site, row)

/** Lists and menus: nothing comes of them, but each of their addresses must be accounted for. */
function otherItems(site: Site): Unplaced[] {
  const lists = [...site.categories.values()]
    .filter(({ isLive, alias }) => isLive && alias !== 'root')
    .map(category =>
      otherItem(`category_${category.id}`, 'daftar', category.title, categoryAddresses(site, category)),
    )
  const menus = [...site.menu.values()]
    .filter(menu => menu.isLive && !showsText(menu) && menu.link.size > 0)
    .map(menu =>
      otherItem(`menu_${menu.id}`, isList(menu) ? 'daftar' : 'menu', menu.title, menuAddresses(site, menu)),
    )
  return [...lists, ...menus]
}

const isList = ({ link }: MenuItem) =>
  /^com_(content|k2)$/.test(link.get('option') ?? '') &&
  /^(category|categories|featured|frontpage|section|archive|itemlist|latest)$/.test(link.get('view') ?? '')

const showsText = ({ link }: MenuItem) =>
  ['article', 'item'].includes(link.get('view') ?? '') && link.has('id')

const otherItem = (key: string, type: string, title: string, addresses: string[]): Unplaced => ({
  key,
  type,
  becomes: 'other',
  state: 'published',
  title,
  html: '',
  excerpt: '',
  author: '',
  categories: [],
  tags: [],
  addresses,
})
