import type { Known } from './known.ts'
import type { TableRow } from './read.ts'

type Found = { id: number; name: string; zone: string } | { line: number; name: string; zone: string }

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/^(kpu|kip|bawaslu|panwaslih)\s+/, '')
    .replace(/^provinsi\s+/, '')
    .trim()

/** Finds the province that a cell names by its short name, its code or its name, in the database or the table itself. */
export function provincesOf(rows: TableRow[], known: Known) {
  const byName = new Map<string, Found>()
  const ended = new Set<string>()
  const add = (names: (string | undefined)[], found: Found) => {
    for (const name of names) if (name && plain(name)) byName.set(plain(name), found)
  }
  for (const { line, cells } of rows)
    if (cells.level?.toLowerCase() === 'provinsi')
      add([cells.name, cells.shortName, cells.code, cells.slug], {
        line,
        name: cells.name ?? '',
        zone: cells.zone ?? '',
      })
  for (const { id, name, code, slug, level, state, zone } of known.offices) {
    if (level !== 'provinsi') continue
    if (state === 'archived' || state === 'merged')
      for (const each of [name, code, slug]) ended.add(plain(each))
    else add([name, code, slug], { id, name, zone })
  }
  return {
    find(cell: string): Found | { sentence: string } {
      if (!cell) return { sentence: 'Tulis provinsinya; kantor provinsi itu yang membinanya.' }
      const found = byName.get(plain(cell))
      if (found) return found
      if (ended.has(plain(cell))) return { sentence: `Kantor provinsi “${cell}” sudah tidak bekerja lagi.` }
      return { sentence: `Provinsi “${cell}” tidak dikenal. Pakai nama, nama pendek, atau kodenya.` }
    },
  }
}
