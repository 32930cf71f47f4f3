import type { ListedDocument } from '../../../../lib/entries/choices.ts'
import type { Relation } from '../../../../lib/entries/kinds/document.ts'

const offered = 6

/** The documents whose title has every word that was typed, without those already chosen. */
export function findDocuments(documents: ListedDocument[], typed: string, chosen: Relation[]) {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const taken = new Set(chosen.map(relation => relation.entryId))
  return documents
    .filter(({ id, title }) => !taken.has(id) && words.every(word => title.toLowerCase().includes(word)))
    .slice(0, offered)
}
