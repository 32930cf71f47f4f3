import type { RichDocument } from '../../../../../lib/richtext/schema.ts'

/** What a form holds, field by field. */
export type Values = Record<string, string>

/** The fields every kind has. */
export const commonNames = { title: 'Judul', summary: 'Ringkasan', slug: 'Alamat' }

/** Whether two texts of one form say the same, however the database ordered their keys. */
export const sameText = (mine: Values, saved: Values) =>
  Object.keys(saved).every(name => sameField(name, mine[name], saved[name]))

/** Whether one field says the same. An address left empty means the one that was made from the title. */
export const sameField = (name: string, mine = '', saved = '') =>
  (name === 'slug' && mine === '') || canonical(mine) === canonical(saved)

// What the editor writes out and the server leaves out.
const usual: Record<string, unknown> = { start: 1, colspan: 1, rowspan: 1 }

/** A value as one text, the same for the same content: keys in order, nothing that only says "as usual". */
export function canonical(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(tidy(value)) ?? ''
  if (!/^[[{]/.test(value)) return value.trim()
  try {
    return JSON.stringify(tidy(JSON.parse(value)))
  } catch {
    return value
  }
}

function tidy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidy)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
    .map(([name, inside]) => [name, tidy(inside)] as const)
    .filter(([name, inside]) => inside !== null && inside !== usual[name] && !isEmpty(inside))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries)
}

const isEmpty = (value: unknown) => typeof value === 'object' && Object.keys(value as object).length === 0

/** The text of a form; an empty one where it cannot be read. */
export function readDocument(values: Values): RichDocument {
  try {
    const document = JSON.parse(values.document ?? '')
    if (document?.type === 'doc' && Array.isArray(document.content)) return document
  } catch {
    // What cannot be read holds nothing to compare.
  }
  return { type: 'doc', content: [] }
}
