import { blocksOf, linksIn } from '../checks/blocks.ts'
import type { Written } from '../checks/schema.ts'
import { kinds } from '../entries/schema.ts'
import type { Passage } from './schema.ts'

/** Everything of a manuscript that somebody typed, each with the place where its reader looks for it. */
export function passagesOf({ kind, title, summary, fields, document }: Written): Passage[] {
  const labels = kinds[kind].labels as Record<string, { label: string } | undefined>
  const ofFields = Object.entries(fields).flatMap(([name, value]) => {
    const where = `di isian “${labels[name]?.label ?? (name === 'table' ? 'Tabel' : name)}”`
    return passagesIn(value, where)
  })
  let paragraphs = 0
  const blocks = blocksOf(document).flatMap(block => {
    if (block.type === 'paragraph') paragraphs++
    const where = places[block.type] ?? `di paragraf ${paragraphs}`
    const own = { where, text: block.text, links: linksIn(block), sort: 'text' } as const
    return [own, ...passagesIn(block.node.attrs, where)]
  })
  const heads: Passage[] = [
    { where: 'di judul', text: title, links: [], sort: 'title' },
    { where: 'di ringkasan', text: summary, links: [], sort: 'text' },
  ]
  return [...heads, ...ofFields, ...blocks].filter(
    ({ text, links }) => text.trim() !== '' || links.length > 0,
  )
}

const places: Record<string, string> = {
  heading: 'di judul bagian',
  picture: 'di keterangan foto',
  video: 'di video',
  file: 'di berkas',
}

// A page above, a stage: ids, whose letters say nothing.
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

// What names a thing instead of saying something.
const silent = new Set(['mediaId', 'hash', 'mime', 'id', 'level', 'poster'])

// Words inside a field: one passage for all of them, and one for each file's name.
function passagesIn(value: unknown, where: string): Passage[] {
  const words: string[] = []
  const names: Passage[] = []
  const gather = (one: unknown) => {
    if (typeof one === 'string') words.push(...(uuid.test(one) ? [] : [one]))
    else if (Array.isArray(one)) one.forEach(gather)
    else if (typeof one === 'object' && one !== null) {
      const isFile = 'mime' in one && 'name' in one
      if (isFile) names.push({ where: 'di nama berkas', text: String(one.name), links: [], sort: 'name' })
      for (const [name, inside] of Object.entries(one))
        if (!silent.has(name) && !(isFile && name === 'name')) gather(inside)
    }
  }
  gather(value)
  return [{ where, text: words.join('\n'), links: [], sort: 'text' }, ...names]
}
