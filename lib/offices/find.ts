import { directory } from './directory.ts'
import type { Office } from './schema.ts'

/** All offices below one, each province before its own; merged ones live on in another. */
export const officesUnder = (office: Office): Office[] =>
  directory()
    .childrenOf(office.id)
    .flatMap(child => [child, ...officesUnder(child)])
    .filter(child => child.state !== 'merged')

/** The offices beside one: all of its province; for a province the other provinces. */
export const neighboursOf = (office: Office): Office[] =>
  office.parentId === null
    ? []
    : directory()
        .childrenOf(office.parentId)
        .filter(other => other.id !== office.id && other.state !== 'merged')

/** The province an office is in; a province itself, undefined for the national office. */
export function provinceOf(office: Office): Office | undefined {
  if (office.level === 'provinsi') return office
  const parent = directory().officeById(office.parentId ?? 0)
  return parent?.level === 'provinsi' ? parent : undefined
}

/** The national office of an office's institution. */
export function nationalOf(office: Office): Office {
  const parent = directory().officeById(office.parentId ?? 0)
  return parent ? nationalOf(parent) : office
}

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

const placeName = (office: Office) => plain(office.shortName).replace(/^(kabupaten|kota|provinsi) /, '')

// Its own name and address, and every name it ever had.
const namesOf = (office: Office) =>
  plain([office.name, office.slug, ...directory().namesOf(office.id)].join(' '))

/** The offices whose names, present or past, have every word; those whose place begins with them come first. */
export function matchingOffices(offices: Office[], query: string): Office[] {
  const words = plain(query).split(' ').filter(Boolean)
  if (words.length === 0) return []
  const starts = (office: Office) => Number(placeName(office).startsWith(words.join(' ')))
  return offices
    .filter(office => {
      const names = namesOf(office)
      return words.every(word => names.includes(word))
    })
    .sort((a, b) => starts(b) - starts(a))
}

/** The offices whose place is spelt nearly like the query, nearest first; none when nothing is near. */
export function similarOffices(offices: Office[], query: string): Office[] {
  const wanted = plain(query).replace(/^(kpu|kip|bawaslu|panwaslih) |(kabupaten|kota|provinsi|kab) /g, '')
  if (wanted.length < 4) return []
  const most = wanted.length < 6 ? 1 : wanted.length < 10 ? 2 : 3
  return offices
    .map(office => ({ office, away: distance(placeName(office), wanted) }))
    .filter(({ away }) => away <= most)
    .sort((a, b) => a.away - b.away)
    .map(({ office }) => office)
}

/** How many letters must be put in, left out, changed or swapped to make one word of the other. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 3) return 99
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, i) => i)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row[j] = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + same, swapped ? before[j - 2]! + 1 : 99)
    }
    ;[before, last] = [last, row]
  }
  return last[b.length]!
}
