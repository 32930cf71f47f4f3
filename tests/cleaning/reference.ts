import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment } from 'parse5'
import { repaired } from '../../lib/imports/cleaning/repair.ts'
import type { Cleaned } from '../../lib/imports/schema.ts'
import type { RichNode } from '../../lib/richtext/schema.ts'
import { groundOf, hidingOf, styleOf } from '../../lib/spam/hidden.ts'

type Node = DefaultTreeAdapterTypes.Node

const body = parseFragment('<div></div>').childNodes[0] as DefaultTreeAdapterTypes.Element

const silent = new Set(
  'script style title template noscript noembed noframes iframe object video audio canvas select datalist textarea'.split(
    ' ',
  ),
)

// What WordPress and Joomla replaced before a reader saw it, and addresses, which become a video or a file.
const codes = /https?:\/\/\S+|\[\/?[a-z][^\]]*\]|\{\/?[a-z][^}]*\}/gi

/** The words a reader of the old page saw, by the standard's own tree: slow, and told in another way than cleaning. */
export function visibleWords(html: string): string[] {
  const words: string[] = []
  const waiting: { node: Node; ground?: string }[] = [{ node: parseFragment(body, repaired(html), {}) }]
  while (waiting.length > 0) {
    const { node, ground } = waiting.pop()!
    if (defaultTreeAdapter.isTextNode(node)) words.push(...lettersIn(node.value.replaceAll(codes, ' ')))
    if (!('childNodes' in node)) continue
    let behind = ground
    if (defaultTreeAdapter.isElementNode(node)) {
      if (silent.has(node.tagName)) continue
      const attribute = (name: string) => node.attrs.find(one => one.name === name)?.value
      const style = styleOf(attribute('style') ?? '')
      behind = groundOf(attribute, style) ?? ground
      if (hidingOf(attribute, style, ground)) continue
    }
    for (const child of node.childNodes) waiting.push({ node: child, ...(behind && { ground: behind }) })
  }
  // The number before an item is drawn by its list.
  return words.filter(word => !/^\d{1,3}$/.test(word))
}

/** Every word that cleaning gives back, wherever it has put it: text, captions, fields, what it told of. */
export function keptLetters(cleaned: Cleaned): string {
  const said: string[] = []
  const look = (node: RichNode): void => {
    if (node.content?.some(({ type }) => type === 'text'))
      said.push(node.content.map(({ text = ' ' }) => text).join(''))
    else node.content?.forEach(look)
    for (const value of Object.values(node.attrs ?? {})) if (typeof value === 'string') said.push(value)
  }
  look(cleaned.document)
  const { title, place, writer, editor, photographer, tags, lead, remarks } = cleaned
  return [
    title,
    place,
    writer,
    editor,
    photographer,
    ...tags,
    ...Object.values(lead ?? {}),
    ...remarks,
    ...said,
  ]
    .map(one => lettersIn(one).join(''))
    .join('')
}

const lettersIn = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? []
