import { definitionOf } from './live-row.ts'
import type { Kind } from './schema.ts'

// The field by which a kind's texts are sorted into a few groups.
const fields: Partial<Record<Kind, string>> = {
  article: 'category',
  document: 'type',
  album: 'type',
  dataset: 'status',
}

/** The groups of a kind: which field holds them, what it is called, and their words by value. Undefined without any. */
export function categoriesOf(kind: Kind) {
  const field = fields[kind]
  const { label, words } = (field && definitionOf(kind).labels[field]) || {}
  return field && label && words ? { field, label, words } : undefined
}

/** The group of these fields, as lists are narrowed by. */
export function categoryOf(kind: Kind, written: Record<string, unknown>): string | null {
  const field = fields[kind]
  return field && typeof written[field] === 'string' ? written[field] : null
}
