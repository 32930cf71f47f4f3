import { fromRoot, listPaths, menuOfText, pathOf } from './paths.ts'
import type { Category, MenuItem, Site } from './site.ts'

type Text = { id: number; alias: string; categoryId: number }

/**
 * The addresses Joomla gave an article: by menu, below the menu of its category (with numbers as to version 3, without
 * as since), below the category's own path, and as a query. A dump does not say which of them was switched on. Other
 * forms of the query (catid, Itemid) are told by the number alone when they are asked for.
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
  const query = `/index.php?option=com_content&view=article&id=${text.id}${text.alias ? `:${text.alias}` : ''}`
  return unique([...paths.flatMap(path => fromRoot(path ?? '')), query])
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
  const menu = direct ?? lists.menus[0]?.menu
  const ids = alias ? [`${id}:${alias}`, String(id)] : [String(id)]
  const queries = ids.flatMap(one => [`${to}${one}`, ...(menu ? [`${to}${one}&Itemid=${menu.id}`] : [])])
  return unique([...paths.flatMap(fromRoot), ...queries])
}

/** The addresses of a category's list. */
export function categoryAddresses(site: Site, category: Category): string[] {
  const { own, menus } = listPaths(site, 'com_content', site.categories, category.id)
  const first = menus.find(({ between }) => between.length === 0)
  const queries = ['', '&layout=blog'].flatMap(layout => {
    const query = `/index.php?option=com_content&view=category${layout}&id=${category.id}`
    return [query, ...(first ? [`${query}&Itemid=${first.menu.id}`] : [])]
  })
  return unique([...fromRoot(first?.path ?? ''), ...fromRoot(own), ...queries])
}

/** The addresses of a menu item: its path, and the query behind it. */
export function menuAddresses(site: Site, menu: MenuItem): string[] {
  const query = menu.link.toString()
  const asQuery = query ? [`/index.php?${decodeURIComponent(query)}&Itemid=${menu.id}`] : []
  return unique([...fromRoot(menu.isHome ? '' : pathOf(site.menu, menu)), ...asQuery])
}

export const unique = (addresses: string[]) => [...new Set(addresses)]
