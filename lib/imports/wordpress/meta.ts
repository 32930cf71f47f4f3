import { childrenOf, type Element, textIn } from '../xml/element.ts'

/** The values an item keeps under this key. */
export const metaOf = (item: Element, key: string): string[] =>
  childrenOf(item, 'wp:postmeta')
    .filter(meta => textIn(meta, 'wp:meta_key') === key)
    .map(meta => textIn(meta, 'wp:meta_value'))

/** The first filled value under any of these keys. */
export const findMeta = (item: Element, ...keys: string[]): string | undefined =>
  keys.flatMap(key => metaOf(item, key)).find(Boolean)
