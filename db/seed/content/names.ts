import { NAME_POOLS, type NamePool, REGIONS } from './name-pools.ts'
import type { Random } from './random.ts'

export type Person = { name: string; woman: boolean }

/** The names people bear in a province; the national offices draw from all of Indonesia. */
export function namePoolOf(provinceName: string): NamePool[] {
  const region = REGIONS[provinceName]
  return region ? region.map(name => NAME_POOLS[name]!) : Object.values(NAME_POOLS)
}

/** `count` invented people of a province, no two alike, a little fewer women than men or as many. */
export function peopleOf(random: Random, provinceName: string, count: number): Person[] {
  const pools = namePoolOf(provinceName)
  const people = new Map<string, Person>()
  const used = new Set<string>()
  for (let turn = 0; people.size < count; turn++) {
    const woman = turn % 2 === 1
    const pool = random.pick(pools)
    const first = random.pick(woman ? pool.women : pool.men)
    const last = random.pick(pool.last)
    const fresh = turn > count * 8 || !(used.has(first) || used.has(last))
    if (!fresh) continue
    used.add(first).add(last)
    people.set(`${first} ${last}`, { name: `${first} ${last}`, woman })
  }
  return [...people.values()]
}
