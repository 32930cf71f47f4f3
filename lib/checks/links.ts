import { type Block, blocksOf, linksIn, placeIn } from './blocks.ts'
import type { Check, Spot } from './schema.ts'

// What a link says that is read without the sentence around it, as a screen reader's list of links does.
const pointless = new Set([
  'klik',
  'klik di sini',
  'klik disini',
  'klik link ini',
  'klik link berikut',
  'klik tautan ini',
  'klik tautan berikut',
  'di sini',
  'disini',
  'sini',
  'ini',
  'berikut',
  'berikut ini',
  'link',
  'link ini',
  'link berikut',
  'tautan',
  'tautan ini',
  'tautan berikut',
  'selengkapnya',
  'baca selengkapnya',
  'lihat selengkapnya',
  'lihat',
  'lihat di sini',
  'baca di sini',
  'unduh',
  'unduh di sini',
  'unduh disini',
  'download',
  'download di sini',
  'download disini',
  'here',
  'click here',
])

const plain = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\s]+/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^(pada|melalui|lewat|silakan|untuk) /, '')
const naked =
  /(?:https?:\/\/|www\.)\S+|(?<![\w.@])(?:[\w-]+\.)+(?:id|com|org|net|ly|gle|ee|me)\/[^\s,;)]*[^\s,;).]/i

const inLinks = (blocks: Block[], find: (link: ReturnType<typeof linksIn>[number]) => string | undefined) =>
  blocks.flatMap(block =>
    linksIn(block).flatMap((link): Spot[] => {
      const sentence = find(link)
      return sentence ? [{ sentence, place: placeIn(block, link.from, link.to) }] : []
    }),
  )

export const linkWords: Check = {
  code: 'link.words',
  severity: 'advises',
  remedy: 'Tautkan kata yang menyebut tujuannya, misalnya “formulir pendaftaran PPS”.',
  find: ({ document }) =>
    inLinks(blocksOf(document), ({ words }) =>
      pointless.has(plain(words)) ? `Tautan “${words.trim()}” tidak menyebut tujuannya` : undefined,
    ),
}

export const linkNaked: Check = {
  code: 'link.naked',
  severity: 'advises',
  remedy: 'Tautkan kata yang menyebut tujuannya, bukan alamatnya.',
  find: ({ document }) =>
    blocksOf(document).flatMap(block => {
      const found = new RegExp(naked, 'gi')
      return [...block.text.matchAll(found)].map(({ 0: address, index }) => ({
        sentence: `Alamat “${address.slice(0, 40)}${address.length > 40 ? '…' : ''}” tampil mentah`,
        place: placeIn(block, index, index + address.length),
      }))
    }),
}

export const linkDead: Check = {
  code: 'link.dead',
  severity: 'advises',
  remedy: 'Pilih halaman yang sudah terbit, atau lepas tautannya.',
  find: ({ document }, { dead }) =>
    inLinks(blocksOf(document), ({ href, words }) =>
      dead.includes(href) || href === '#'
        ? `Tautan “${words.trim()}” menuju halaman yang tidak ada di situs ini`
        : undefined,
    ),
}
