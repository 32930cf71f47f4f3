import type { RichNode } from '../richtext/schema.ts'
import { unmarked } from './clean.ts'
import { inlineOf } from './marks.ts'

const bullet = /^(?:[-•●▪◦*–]\s+|[✅✔☑🔹🔸▶]\uFE0F?\s*)/u
const numbered = /^(\d{1,2})[.)]\s+/

/** Lines as blocks: lists where lines begin like one, headings where one is short and all bold, else paragraphs. */
export function blocksOf(lines: string[]): RichNode[] {
  const blocks: RichNode[] = []
  for (const line of lines) {
    const sort = bullet.test(line) ? 'bulletList' : numbered.test(line) ? 'orderedList' : undefined
    if (!sort) {
      if (line) blocks.push(isHeading(line) ? headingOf(line) : paragraphOf(line))
      continue
    }
    const item = { type: 'listItem', content: [paragraphOf(line.replace(bullet, '').replace(numbered, ''))] }
    const last = blocks.at(-1)
    if (last?.type === sort) last.content!.push(item)
    else blocks.push({ type: sort, ...startOf(line), content: [item] })
  }
  return blocks
}

const startOf = (line: string) => {
  const start = Number(numbered.exec(line)?.[1] ?? 1)
  return start > 1 ? { attrs: { start } } : {}
}

const isHeading = (line: string) => /^\*[^*]{3,80}\*:?$/.test(line) && !/[.!?]\*?$/.test(line)
const headingOf = (line: string): RichNode => ({
  type: 'heading',
  attrs: { level: 2 },
  content: [{ type: 'text', text: unmarked(line).replace(/:$/, '') }],
})

export const paragraphOf = (line: string): RichNode => ({ type: 'paragraph', content: inlineOf(line) })
