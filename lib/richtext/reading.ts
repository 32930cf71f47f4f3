import type { RichDocument, RichNode } from './schema.ts'

const wordsAMinute = 200

/** How long reading takes, in whole minutes, at least one. */
export const readingMinutes = (document: RichDocument) =>
  Math.max(1, Math.round(wordsIn(document.content) / wordsAMinute))

const wordsIn = (nodes: RichNode[] | undefined): number =>
  (nodes ?? []).reduce((sum, node) => sum + countWords(node.text) + wordsIn(node.content), 0)

const countWords = (text: string | undefined) => text?.split(/\s+/).filter(Boolean).length ?? 0
