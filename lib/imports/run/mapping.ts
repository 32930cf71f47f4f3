import type { Kind } from '../../entries/schema.ts'
import type { OldItem } from '../schema.ts'
import { type Choices, type Target, targets } from './schema.ts'

// By what old sites call their sections; whatever says nothing stays what the reader took it for.
const suggestions: [RegExp, Target][] = [
  [/siaran[\s-]*pers|press[\s-]*release|rilis/i, 'article/siaran-pers'],
  [/pengumuman|announcement/i, 'announcement'],
  [/opini|artikel|kolom|catatan/i, 'article/artikel'],
  [/sosialisasi|pendidikan[\s-]*pemilih|parmas/i, 'article/sosialisasi'],
  [/berita|news|kegiatan|kabar/i, 'article/berita'],
]

/** What an old category's name suggests that its texts become; undefined where it says nothing. */
export const suggestedFor = (category: string): Target | undefined =>
  suggestions.find(([words]) => words.test(category))?.[1]

/** What an item becomes: its kind and category, or undefined where the operator leaves it out. */
export function becomes(
  item: OldItem,
  { mapping = {} }: Choices,
): { kind: Kind; category?: string } | undefined {
  const own = item.becomes as Kind
  if (own !== 'article' && own !== 'announcement') return { kind: own }
  const chosen = item.categories.map(name => chosenFor(mapping, name)).filter(target => target !== undefined)
  const target =
    chosen.find(one => one !== 'out' && one !== 'article/berita') ?? chosen.find(one => one !== 'out')
  if (!target) return chosen.length > 0 ? undefined : { kind: own }
  const [kind, category] = target.split('/') as [Kind, string?]
  return { kind, category }
}

const chosenFor = (mapping: Record<string, Target>, name: string) =>
  Object.hasOwn(mapping, name) ? mapping[name] : suggestedFor(name)

/** Whether a word names a target. */
export const isTarget = (word: string): word is Target => Object.hasOwn(targets, word)
