import type { SaxesTagNS } from 'saxes'
import { prefixOf } from './element.ts'

type Named = { prefix: string; local: string; uri: string }

/** Gives names their known prefixes; that of Atom only within another format. */
export function namesIn() {
  let inAtom: boolean | undefined
  const seen = new Map<string, string | undefined>()
  const prefix = ({ prefix: own, uri }: Named) => {
    if (!seen.has(uri)) {
      if (seen.size > 200) seen.clear()
      seen.set(uri, prefixOf(uri))
    }
    const known = seen.get(uri)
    inAtom ??= known === 'atom'
    return known === 'atom' && inAtom ? '' : (known ?? own)
  }
  return (named: Named) => {
    const before = prefix(named)
    return before ? `${before}:${named.local}` : named.local
  }
}

/** The attributes by their names, without the declarations of namespaces. */
export function attributesOf(tag: SaxesTagNS, nameOf: (named: Named) => string) {
  const attributes: Record<string, string> = Object.create(null)
  for (const { name, prefix, local, uri, value } of Object.values(tag.attributes))
    if (name !== 'xmlns' && prefix !== 'xmlns')
      attributes[prefix ? nameOf({ prefix, local, uri }) : local] = value
  return attributes
}

/** The tag as it could stand in the file. */
export const tagAgain = (tag: SaxesTagNS) =>
  `<${tag.name}${Object.values(tag.attributes)
    .map(({ name, value }) => ` ${name}="${escaped(value)}"`)
    .join('')}>`

export const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
