import { urlOf } from '../offices/address.ts'
import type { Office } from '../offices/schema.ts'
import { factsOf } from './facts.ts'
import type { Released } from './queries.ts'

// What each takes at most: Instagram 2.200 letters, X 280, where an address counts as 23.
const longestCaption = 2200
const longestShort = 280
const addressCounts = 23
// More of them look like begging, and Instagram shows no more.
const mostTags = 5

/** The text below a picture on Instagram, where no address can be pressed: it tells all that matters. */
export function captionOf(entry: Released, office: Office): string {
  const facts = factsOf(entry, office.zone).map(([name, value]) => `${name}: ${value}`)
  const end = [`Selengkapnya: ${urlOf(office, entry.path)}`, hashtags(entry, office)]
  const parts = [entry.title, clipped(gist(entry), 900), facts.join('\n'), ...end]
  return parts.filter(Boolean).join('\n\n').slice(0, longestCaption)
}

/** A message for WhatsApp and X: the title, when and where if that matters, the address. */
export function shortText(entry: Released, office: Office): string {
  const when = entry.kind === 'agenda' ? factsOf(entry, office.zone).slice(0, 2) : []
  const room = longestShort - addressCounts - 1
  const facts = when.map(([, value]) => value).join('\n')
  const title = clipped(entry.title, room - facts.length - 1)
  const said = [title, facts].filter(Boolean).join('\n')
  const left = room - said.length - 2
  const more = !facts && left > 80 ? clipped(entry.summary, left) : ''
  return `${[said, more].filter(Boolean).join('\n\n')}\n${urlOf(office, entry.path)}`
}

/** The summary; without one the beginning of the text. */
const gist = ({ summary, plain }: Released) =>
  summary || clipped(plain.split('\n').find(line => line.length > 40) ?? '', 400)

/** At most so many letters, ended after a whole sentence where there is one, else after a word. */
export function clipped(text: string, letters: number): string {
  if (text.length <= letters) return text
  const cut = text.slice(0, Math.max(0, letters - 1))
  const sentence = cut.slice(0, cut.lastIndexOf('. ') + 1)
  if (sentence.length > letters / 2) return sentence
  return `${cut.slice(0, Math.max(0, cut.lastIndexOf(' '))).replace(/[\s,;:–-]+$/, '')}…`
}

function hashtags({ tags }: Released, { name }: Office) {
  const all = [name, ...tags].map(hashtag).filter(tag => tag.length > 2)
  return [...new Set(all)].slice(0, mostTags).join(' ')
}

// "rapat pleno" becomes #RapatPleno, so that a screen reader finds the words in it.
const hashtag = (words: string) =>
  `#${words
    .split(/[^\p{L}\p{N}]+/u)
    .map(word => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')}`
