import type { BoardOffice } from './list.ts'

/** A province with its offices, itself first, by code; the national office is a clump of its own, the last. */
export type Clump = { name: string; slug: string; offices: BoardOffice[] }

/** The offices as clumps in the order of the provinces' codes. */
export function clumpsOf(offices: BoardOffice[]): Clump[] {
  const provinces = offices.filter(({ level }) => level === 'provinsi')
  const below = Map.groupBy(offices, ({ provinceSlug }) => provinceSlug)
  const clumps = provinces.map(province => ({
    name: province.shortName,
    slug: province.slug,
    offices: [province, ...(below.get(province.slug) ?? [])],
  }))
  const national = offices.filter(({ level }) => level === 'pusat')
  return national.length ? [...clumps, { name: 'Kantor pusat', slug: '', offices: national }] : clumps
}

/**
 * How many publications the highest stalk stands for: what 19 of 20 offices stay below, so that a few busy ones do
 * not press the others flat.
 */
export function highest(offices: BoardOffice[]): number {
  const numbers = offices.map(({ lately }) => lately).sort((one, other) => one - other)
  return Math.max(4, numbers[Math.floor(numbers.length * 0.95)] ?? 0)
}
