import {
  addressesIn,
  hostOf,
  isInstitutional,
  isPathOfGambling,
  isSpeaking,
  isWidelyUsed,
  weighHost,
} from './hosts.ts'
import type { Link, Passage, Reason } from './schema.ts'
import { read } from './words.ts'

/** Hosts the office links to already, and the names its own network answers on. */
export type Known = { hosts: Set<string>; ours: string[] }

type Outside = Link & { host: string; where: string; known: boolean }

/** The links of a manuscript that lead out of what is trusted; those typed as bare addresses among them. */
export function outsideLinks(passages: Passage[], { hosts, ours }: Known): Outside[] {
  return passages.flatMap(({ where, text, links }) => {
    const typed = addressesIn(text).map(href => ({ href, words: href.replace(/^https?:\/\//, '') }))
    return [...links, ...typed].flatMap(link => {
      const host = hostOf(link.href)
      if (!host || isInstitutional(host, ours)) return []
      return [{ ...link, host, where, known: hosts.has(host) || isWidelyUsed(host) }]
    })
  })
}

/** What is to be said of links, one by one and together. */
export function weighLinks(links: Outside[]): Reason[] {
  const fresh = new Set(links.filter(({ known }) => !known).map(({ host }) => host))
  const seen = new Set<string>()
  const each = links.flatMap(link => {
    const said = `${link.host} ${link.words}`
    if (seen.has(said)) return []
    seen.add(said)
    const reason = weighLink(link)
    return reason ? [reason] : []
  })
  return fresh.size < farm
    ? each
    : [
        ...each,
        {
          sort: 'link',
          points: 10,
          sentence: `Ada tautan ke ${fresh.size} situs yang belum pernah ditautkan kantor ini`,
        },
      ]
}

const farm = 5

function weighLink(link: Outside): Reason | undefined {
  const { href, host, known } = link
  const said = host.slice(0, 60)
  const told = link.words.startsWith(host)
    ? `Alamat ${said} ${link.where}`
    : `Tautan ${named(link)} menuju ${said}`
  const reason = (points: number, why: string): Reason => ({
    sort: 'link',
    points,
    sentence: `${told}, ${why}`,
  })
  const ownName = isWidelyUsed(host) ? 0 : weighHost(host)
  if (ownName >= 10) return reason(12, 'alamat yang mirip situs judi')
  if ((!isWidelyUsed(host) || isSpeaking(host)) && isPathOfGambling(href))
    return reason(10, 'dengan alamat yang menyebut judi')
  if (!/[\p{L}\p{N}]/u.test(link.words) && !isWidelyUsed(host))
    return reason(10, 'padahal tidak ada kata yang bisa dibaca di sana')
  if (!known && saysGambling(link.words)) return reason(8, 'dengan kata yang lazim dipakai iklan judi')
  if (known) return
  return ownName > 0
    ? reason(ownName + 1, 'situs baru bagi kantor ini dengan nama yang lazim dipakai iklan judi')
    : reason(1, 'situs yang belum pernah ditautkan kantor ini')
}

const saysGambling = (words: string) => read(words).hits.some(({ term }) => term.sort !== 'lure')

const named = ({ words, where }: Outside) => {
  const shown = words.replaceAll(/\s+/g, ' ').trim()
  return shown ? `“${shown.slice(0, 40)}” ${where}` : where
}
