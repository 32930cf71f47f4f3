import { formatNumber } from '../numbers.ts'
import type { Facts } from './schema.ts'

/** How many persons' data it concerns, in words. */
export const personsWords = (persons: number | null) =>
  persons === null ? 'belum diketahui' : persons === 0 ? 'tidak ada' : `${formatNumber(persons)} orang`

/** What the report still lacks of what article 15 of Peraturan BSSN 1/2024 asks for, in words. */
export function gapsOf(facts: Facts, lines: number): string[] {
  const { contact, description, effect, persons, data, handling } = facts
  const gaps: [boolean, string][] = [
    [!contact.name || !(contact.phone || contact.email), 'kontak pelapor'],
    [!description, 'uraian kejadian'],
    [lines === 0, 'kronologi'],
    [!effect, 'dampak'],
    [persons === null, 'banyaknya orang yang datanya terkena'],
    [Boolean(persons) && !data, 'data apa yang terkena'],
    [!handling, 'penanganan'],
  ]
  return gaps.filter(([open]) => open).map(([, words]) => words)
}
