import type { Level } from '../offices/schema.ts'
import {
  type Arrangement,
  isFor,
  ownBelow,
  type Place,
  type StandardItem,
  type StandardMenu,
} from './schema.ts'

/**
 * The menu of one office: the standard tree of its institution as the office arranged it. What the standard no
 * longer allows is left out, and what it has gained since stands where the standard has it, so that an old
 * arrangement never hides something new.
 */
export function resolveMenu(standard: StandardMenu, arrangement: Arrangement, level: Level): Place[] {
  const hidden = new Set(arrangement.hidden)
  const shown = standard.items.filter(item => isFor(item, level) && (item.fixed || !hidden.has(item.key)))
  const own = arrangement.added.filter(place => place.under === '').slice(0, standard.ownAtTop)
  const places = new Map<string, Place>([
    ...shown.map((item): [string, Place] => [item.key, placeOf(item, arrangement, level)]),
    ...own.map(({ key, name, href }): [string, Place] => [key, { name, href }]),
  ])
  return inOrder([...places.keys()], arrangement.order).map(key => places.get(key)!)
}

function placeOf(item: StandardItem, arrangement: Arrangement, level: Level): Place {
  const hidden = new Set(arrangement.hidden)
  const children = [
    ...item.children.filter(child => isFor(child, level) && (child.fixed || !hidden.has(child.key))),
    ...(item.open ? arrangement.added.filter(place => place.under === item.key).slice(0, ownBelow) : []),
  ].map(({ name, href }): Place => ({ name, href }))
  const { name, href, own } = item
  return children.length ? { name, href, own: own || name, children } : { name, href }
}

/** The keys in the wished order; one that is not wished for stands behind its neighbour of the standard order. */
export function inOrder(keys: string[], wished: string[]): string[] {
  const known = new Set(keys)
  const ordered = [...new Set(wished)].filter(key => known.has(key))
  for (const [index, key] of keys.entries()) {
    if (ordered.includes(key)) continue
    const before = index === 0 ? -1 : ordered.indexOf(keys[index - 1]!)
    ordered.splice(before + 1, 0, key)
  }
  return ordered
}
