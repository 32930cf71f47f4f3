import { alignBlocks, type Block, blocksOf } from '../../../../../lib/entries/diff-blocks.ts'
import { diffWords, type Part } from '../../../../../lib/entries/diff-words.ts'
import type { RichDocument, RichNode } from '../../../../../lib/richtext/schema.ts'
import { canonical, commonNames, readDocument, sameField, type Values } from './values.ts'

/** One place where two texts differ. A paragraph that only one of them has is missing on the other side. */
export type Difference = {
  key: string
  where: string
  mine?: string
  theirs?: string
  /** From theirs to mine, word by word. */
  parts: Part[]
  /** Both may stay, one below the other. */
  both: boolean
}
export type Choice = 'mine' | 'theirs' | 'both'
export type Choices = Record<string, Choice>

/** Where two texts of one form differ, in reading order; undefined for the document when it is written anew. */
export function differencesOf(mine: Values, theirs: Values, labels: Record<string, string>): Difference[] {
  const names: Record<string, string> = { ...commonNames, ...labels }
  const fields = Object.keys(names).flatMap(name => {
    const [own, other] = [mine[name] ?? '', theirs[name] ?? '']
    if (sameField(name, own, other)) return []
    const [shownMine, shownTheirs] = [wordsOf(own), wordsOf(other)]
    const parts = diffWords(shownTheirs, shownMine)
    return [{ key: name, where: names[name]!, mine: shownMine, theirs: shownTheirs, parts, both: false }]
  })
  return [...fields, ...textDifferences(mine, theirs)]
}

function textDifferences(mine: Values, theirs: Values): Difference[] {
  const changes = alignBlocks(nodesOf(theirs), nodesOf(mine))
  if (!changes) {
    const [own, other] = [mine, theirs].map(values =>
      nodesOf(values)
        .map(({ words }) => words)
        .join('\n'),
    )
    return [{ key: 'document', where: 'Isi', mine: own, theirs: other, parts: [], both: false }]
  }
  return changes.map(({ before, after, number }, index) => ({
    key: `isi ${index}`,
    where: after ? `Paragraf ${number}` : 'Paragraf yang tidak ada pada Anda',
    mine: after?.words,
    theirs: before?.words,
    parts: diffWords(before?.words ?? '', after?.words ?? ''),
    both: Boolean(before && after),
  }))
}

/** The two texts as one, each difference as it was chosen; mine where nothing was. */
export function mergedValues(mine: Values, theirs: Values, choices: Choices): Values {
  const fields = Object.keys({ ...theirs, ...mine }).map(name => [
    name,
    (choices[name] === 'theirs' ? theirs[name] : mine[name]) ?? '',
  ])
  return { ...Object.fromEntries(fields), document: JSON.stringify(mergedText(mine, theirs, choices)) }
}

function mergedText(mine: Values, theirs: Values, choices: Choices): RichDocument {
  const own = nodesOf(mine)
  const changes = alignBlocks(nodesOf(theirs), own)
  if (!changes) return readDocument(choices.document === 'theirs' ? theirs : mine)
  const chosen = changes.map((change, index) => ({ ...change, choice: choices[`isi ${index}`] ?? 'mine' }))
  const content: RichNode[] = []
  for (let number = 1; number <= own.length + 1; number++) {
    const here = chosen.filter(change => change.number === number)
    for (const { before, after, choice } of here)
      if (before && !after && choice !== 'mine') content.push(JSON.parse(before.key))
    const block = own[number - 1]
    const change = here.find(({ after }) => after)
    if (change?.before && change.choice !== 'mine') content.push(JSON.parse(change.before.key))
    if (block && change?.choice !== 'theirs') content.push(JSON.parse(block.key))
  }
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] }
}

// One block a paragraph, heading, list, table or photo: what is chosen stays whole.
const nodesOf = (values: Values): Block[] =>
  readDocument(values).content.map(node => ({
    key: canonical(node),
    words:
      blocksOf({ type: 'doc', content: [node] })
        .map(({ words }) => words)
        .join('\n') || '(baris kosong)',
  }))

function wordsOf(value: string): string {
  if (!/^[[{]/.test(value)) return value
  try {
    const { caption, alt, title, name } = JSON.parse(value)
    return [caption, alt, title, name].filter(Boolean).join(' · ') || 'terisi'
  } catch {
    return value
  }
}
