import { bothWays, listPaths, menuOfText, pathOf } from './paths.ts'
import type { Category, MenuItem, Site } from './site.ts'

type Text = { id: number; alias: string; categoryId: number }

/**
 * Every address Joomla gave an article: by menu, below the menu of its category (with numbers as to version 3, without
 * as since), below the category's own path, and as a query; each with and without rewriting. A dump does not say which
 * of them was switched on.
 */
export function articleAddresses(site: Site, text: Text): string[] {
  const own = text.alias ? `${text.id}-${text.alias}` : String(text.id)
  const direct = menuOfText(site, 'com_content', text.id)
  const lists = listPaths(site, 'com_content', site.categories, text.categoryId)
  const paths = [
    direct && !direct.isHome ? pathOf(site.menu, direct) : '',
    ...lists.menus.slice(0, 2).flatMap(list => belowMenu(list, own, text.alias)),
    lists.own && `${lists.own}/${own}`,
  ]
  const category = site.categories.get(text.categoryId)
  const menu = direct ?? lists.menus[0]?.menu
  return unique([...paths.flatMap(path => bothWays(path ?? '')), ...asQueries(text, category, menu)])
}

function belowMenu(
  { path, between }: ReturnType<typeof listPaths>['menus'][number],
  own: string,
  alias: string,
) {
  const numbered = between.map(category => `${category.id}-${category.alias}`)
  const plain = between.map(category => category.alias)
  return [[path, ...numbered, own].join('/'), ...(alias ? [[path, ...plain, alias].join('/')] : [])]
}

function asQueries({ id, alias }: Text, category: Category | undefined, menu: MenuItem | undefined) {
  const to = '/index.php?option=com_content&view=article'
  const ids = alias ? [`${id}:${alias}`, String(id)] : [String(id)]
  const list = category ? `&catid=${category.id}${category.alias ? `:${category.alias}` : ''}` : ''
  const shown = menu ? `&Itemid=${menu.id}` : ''
  return ids.flatMap(one => [
    `${to}&id=${one}`,
    ...(list ? [`${to}&id=${one}${list}`] : []),
    ...(list || shown ? [`${to}&id=${one}${list}${shown}`] : []),
  ])
}

/** The addresses of an item of K2: below a menu's path, or as a query. */
export function k2Addresses(site: Site, { id, alias, categoryId }: Text): string[] {
  const own = alias ? `${id}-${alias}` : String(id)
  const direct = menuOfText(site, 'com_k2', id)
  const lists = listPaths(site, 'com_k2', site.k2Categories, categoryId)
  const paths = [
    direct && !direct.isHome ? pathOf(site.menu, direct) : '',
    ...lists.menus.slice(0, 2).map(({ path }) => `${path}/item/${own}`),
    `component/k2/item/${own}`,
  ]
  const to = '/index.php?option=com_k2&view=item&id='
  const queries = alias ? [`${to}${id}:${alias}`, `${to}${id}`] : [`${to}${id}`]
  return unique([...paths.flatMap(bothWays), ...queries])
}

/** The addresses of a category's list. */
export function categoryAddresses(site: Site, category: Category): string[] {
  const { own, menus } = listPaths(site, 'com_content', site.categories, category.id)
  const first = menus.find(({ between }) => between.length === 0)
  const queries = ['', '&layout=blog'].map(
    layout => `/index.php?option=com_content&view=category${layout}&id=${category.id}`,
  )
  return unique([...bothWays(first?.path ?? ''), ...bothWays(own), ...queries])
}

/** The addresses of a menu item: its path, and the query behind it. */
export function menuAddresses(site: Site, menu: MenuItem): string[] {
  const query = menu.link.toString()
  const asQuery = query ? [`/index.php?${decodeURIComponent(query)}&Itemid=${menu.id}`] : []
  return unique([...bothWays(menu.isHome ? '' : pathOf(site.menu, menu)), ...asQuery])
}

export const unique = (addresses: string[]) => [...new Set(addresses)]
