import { plainLine } from '../plain.ts'
import type { OldItem } from '../schema.ts'
import { childrenOf, type Element } from '../xml/element.ts'

// What themes and plugins keep as terms, though no visitor ever saw them.
const inner =
  /^(?:nav_menu|post_format|link_category|wp_|post_translations|term_|product_|translation_|elementor_|author$)/

// The category WordPress gives to what has none.
const none = /^(?:uncategori[sz]ed|tak berkategori|tidak berkategori|tanpa kategori)$/i

/** Categories, tags and language of an item, from both forms WordPress has written them in. */
export function termsOf(item: Element): Pick<OldItem, 'categories' | 'tags' | 'language'> {
  const [categories, tags] = [new Set<string>(), new Set<string>()]
  let language: string | undefined
  for (const { attributes, text } of childrenOf(item, 'category')) {
    const domain = attributes.domain ?? 'category'
    const name = plainLine(text)
    if (domain === 'language') language = languageOf(attributes.nicename ?? '')
    else if (!name || inner.test(domain)) continue
    else if (/tag/.test(domain)) tags.add(name)
    else if (!none.test(name)) categories.add(name)
  }
  // WXR 1.0 gave each tag a second time, without a domain.
  for (const tag of tags) if (isOnlyTag(item, tag)) categories.delete(tag)
  return { categories: [...categories], tags: [...tags], language }
}

const isOnlyTag = (item: Element, name: string) =>
  !childrenOf(item, 'category').some(
    ({ attributes, text }) => attributes.domain === 'category' && plainLine(text) === name,
  )

const languageOf = (slug: string) => (/^[a-z]{2,3}(?:-[a-z]{2,4})?$/i.test(slug) ? slug : undefined)
