import type { OldItem } from '../schema.ts'
import { type Find, isRecord, type Reference, type Resource, textIn } from './answer.ts'

/** An item that does not know yet where in the source it stands. */
export type Unplaced = Omit<OldItem, 'at'>

const blank = { state: 'published', html: '', excerpt: '', author: '' } as const

/** A file that a resource shows or offers, directly or by the media library. */
export type Shown = { item: Unplaced; isPicture: boolean }

/** Files among what a resource refers to, in the order of its fields. Media may hold media: not deeper than four. */
export function filesOf(resource: Resource, find: Find, depth = 0): Shown[] {
  if (depth > 3) return []
  return Object.entries(resource.relationships)
    .filter(([name]) => name !== 'thumbnail' && !/^(uid|revision_|node_type|bundle)/.test(name))
    .flatMap(([, references]) => references)
    .flatMap(reference => {
      const found = /^(file|media|paragraph)--/.test(reference.type) ? find(reference) : undefined
      if (!found) return []
      return found.type === 'file--file'
        ? fileItem(found, reference, resource)
        : filesOf(found, find, depth + 1)
    })
}

function fileItem({ id, attributes }: Resource, { meta }: Reference, owner: Resource): Shown[] {
  const uri = isRecord(attributes.uri) ? attributes.uri : {}
  const address = textIn(uri.url) || publicAddress(textIn(uri.value)) || textIn(attributes.url)
  if (!address) return []
  const name = textIn(attributes.filename) || address.split('/').at(-1)!
  const mime = textIn(attributes.filemime)
  const said = textIn(meta.title) || textIn(meta.description)
  const title = said || (owner.type.startsWith('media--') && textIn(owner.attributes.name)) || name
  const item: Unplaced = {
    ...blank,
    categories: [],
    tags: [],
    key: `file:${id}.`,
    type: 'file--file',
    becomes: 'medium',
    title,
    addresses: [address],
    file: {
      address,
      name,
      alt: textIn(meta.alt),
      caption: textIn(meta.title),
      description: textIn(meta.description),
    },
  }
  return [{ item, isPicture: mime ? mime.startsWith('image/') : /\.(jpe?g|png|gif|webp|avif)$/i.test(name) }]
}

// "public://2021/a.jpg" is where Drupal puts it unless told otherwise; before 8.5 there is nothing else to go by.
const publicAddress = (uri: string) =>
  uri.startsWith('public://') ? `/sites/default/files/${uri.slice(9)}` : ''

/** The list of a category or tag, whose address people know. */
export function termItem({ type, id, attributes }: Resource): Unplaced {
  const number = textIn(attributes.drupal_internal__tid ?? attributes.tid)
  const path = isRecord(attributes.path) ? textIn(attributes.path.alias) : ''
  return {
    ...blank,
    categories: [],
    tags: [],
    // No number of its own at the end: that would be the address of the text of that number.
    key: `${isTags(type) ? 'tag' : 'category'}:${id}.`,
    type: 'daftar',
    becomes: 'other',
    title: textIn(attributes.name),
    addresses: [path, number && `/taxonomy/term/${number}`].filter(Boolean),
  }
}

export const isTags = (type: string) => /--(tags?|label|kata_kunci|keywords?)$/.test(type)
