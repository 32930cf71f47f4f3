import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Written } from '../../lib/checks/schema.ts'
import type { RichNode } from '../../lib/richtext/schema.ts'
import { readSamples } from '../drafts/read.ts'

const linesOf = (file: string) =>
  readFileSync(path.join(import.meta.dirname, file), 'utf8')
    .replaceAll(/\\u([0-9a-f]{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .split('\n')
    .filter(Boolean)

/** The manuscripts of a list: title || text || name of a file, a paragraph after each ¶, links as [words](address). */
export const readManuscripts = (file: string): Written[] => linesOf(file).map(manuscriptOf)

function manuscriptOf(line: string): Written {
  const [title = '', text = '', name] = line.split('||').map(part => part.trim())
  const content = text.split('¶').map(part => paragraph(part.trim()))
  return article(title, name ? [...content, fileOf(name)] : content)
}

const article = (title: string, content: RichNode[]): Written => ({
  kind: 'article',
  title,
  summary: '',
  fields: { category: 'berita', place: 'Kediri', writer: 'Humas', tags: [] },
  document: { type: 'doc', content },
})

const fileOf = (name: string): RichNode => ({
  type: 'file',
  attrs: { mediaId: '00000000-0000-4000-8000-000000000001', name, mime: 'application/pdf', size: 1000 },
})

/** A paragraph with its links. */
export const paragraph = (text: string): RichNode => ({
  type: 'paragraph',
  content: text
    .split(/(\[[^\]]*\]\(https?:[^)]+\))/)
    .filter(Boolean)
    .map(piece => {
      const link = /^\[([^\]]*)\]\((https?:[^)]+)\)$/.exec(piece)
      return link
        ? { type: 'text', text: link[1]!, marks: [{ type: 'link', attrs: { href: link[2] } }] }
        : { type: 'text', text: piece }
    }),
})

/** Honest drafts written for the checks before sending, long before the gate. */
export const honestDrafts = (): Written[] =>
  [...readSamples('clean.txt'), ...readSamples('flawed.txt')].map(({ written }) => written)

/** Snippets of spam, each alone in a title, and each slipped into an honest draft. */
export function planted(file: string): Written[] {
  const drafts = honestDrafts()
  return linesOf(file).flatMap((snippet, index) => {
    const host = drafts[index % drafts.length]!
    const inside = (draft: Written): Written => ({
      ...draft,
      document: { type: 'doc', content: [...draft.document.content, paragraph(snippet)] },
    })
    const third = drafts[(index * 7 + 50) % drafts.length]!
    return [article('Berita terbaru hari ini', [paragraph(snippet)]), inside(host), inside(third)]
  })
}
