import { directory } from '../../../../lib/offices/directory.ts'
import type { Office } from '../../../../lib/offices/schema.ts'

/** All offices below one, each province before its own; merged ones live on in another. */
export const officesUnder = (office: Office): Office[] =>
  directory()
    .childrenOf(office.id)
    .flatMap(child => [child, ...officesUnder(child)])
    .filter(child => child.state !== 'merged')

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** The offices whose name has every word of the query; those whose place begins with it come first. */
export function matchingOffices(offices: Office[], query: string): Office[] {
  const words = plain(query).split(' ').filter(Boolean)
  if (words.length === 0) return []
  const ranked = offices
    .map(office => ({ office, text: `${plain(office.name)} ${plain(office.slug)}` }))
    .filter(({ text }) => words.every(word => text.includes(word)))
  const starts = ({ office }: { office: Office }) =>
    Number(
      plain(office.shortName)
        .replace(/^(kabupaten|kota) /, '')
        .startsWith(words.join(' ')),
    )
  return ranked.sort((a, b) => starts(b) - starts(a)).map(({ office }) => office)
}
