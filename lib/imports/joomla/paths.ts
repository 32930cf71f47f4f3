import type { Category, MenuItem, Site } from './site.ts'

const deepest = 20

/** From an item up to the top, itself first; a circle ends it. */
export function chain<T extends { parent: number; alias: string }>(map: Map<number, T>, id: number): T[] {
  const found: T[] = []
  for (let one = map.get(id); one && found.length < deepest; one = map.get(one.parent)) {
    if (found.includes(one) || one.alias === 'root') break
    found.push(one)
  }
  return found
}

/** The path of a menu item or category; Joomla 1.5 keeps aliases alone. */
export function pathOf<T extends { parent: number; alias: string; path: string; id: number }>(
  map: Map<number, T>,
  one: T,
): string {
  if (one.path) return one.path
  const aliases = chain(map, one.id).map(({ alias }) => alias)
  return aliases.every(Boolean) ? aliases.reverse().join('/') : ''
}

/** A path as an address; index.php before it and .html behind it are seen through where an address is asked for. */
export const fromRoot = (path: string) => (path ? [`/${path}`] : [])

const linkTo = (menu: MenuItem, option: string, view: string) =>
  menu.link.get('option') === option && menu.link.get('view') === view
const idOf = (menu: MenuItem) => Number.parseInt(menu.link.get('id') ?? '', 10)

/** The live menu item that shows just this text. */
export const menuOfText = (site: Site, option: string, id: number) =>
  found(
    site,
    `${option} text ${id}`,
    menu => linkTo(menu, option, option === 'com_k2' ? 'item' : 'article') && idOf(menu) === id,
  )

/** The live menu item that lists a category. */
const menuOfCategory = (site: Site, option: string, id: number) =>
  found(site, `${option} list ${id}`, menu => {
    if (option === 'com_k2') return linkTo(menu, 'com_k2', 'itemlist') && idOf(menu) === id
    return linkTo(menu, option, 'category') && idOf(menu) === id
  })

const known = new WeakMap<Site, Map<string, MenuItem | undefined>>()

// Menus are short, texts many: each question is answered once.
function found(site: Site, question: string, is: (menu: MenuItem) => boolean): MenuItem | undefined {
  const answers = known.get(site) ?? new Map<string, MenuItem | undefined>()
  known.set(site, answers)
  if (!answers.has(question))
    answers.set(
      question,
      [...site.menu.values()].find(menu => menu.isLive && is(menu)),
    )
  return answers.get(question)
}

/** The paths, without rewriting, below which the texts of a category stood, with the menu item that leads there. */
export function listPaths(site: Site, option: string, categories: Map<number, Category>, id: number) {
  const above = chain(categories, id)
  const menus = above.flatMap((category, depth) => {
    const menu = menuOfCategory(site, option, category.id)
    const between = above.slice(0, depth).reverse()
    return menu ? [{ menu, path: pathOf(site.menu, menu), between }] : []
  })
  return { own: above[0] ? pathOf(categories, above[0]) : '', menus }
}
