import { createElement as h, type ReactNode } from 'react'
import { fileAddress, mediaAddress, widthsOf } from '../media/address.ts'
import { fileSchema } from '../media/file.ts'
import { pictureSchema } from '../media/picture.ts'
import { formatFile, scanWords } from '../media/size.ts'
import { frameAddress, isVideo, providerNames, type VideoRef, watchAddress } from '../media/video.ts'
import type { RichNode } from './schema.ts'

type Draw = (content: RichNode[] | undefined) => ReactNode

/** A table; its first rows of headings are its head. It scrolls by itself where it is wider than the column. */
export function drawTable({ content = [] }: RichNode, draw: Draw): ReactNode {
  const first = content.findIndex(row => !isHead(row))
  const heads = content.slice(0, first < 0 ? 1 : first)
  const body = content.slice(heads.length)
  const rows = (list: RichNode[]) => list.map((row, index) => drawRow(row, index, draw))
  return h(
    'section',
    // What scrolls must be reached with the keyboard.
    { className: 'tabel', 'aria-label': 'Tabel', tabIndex: 0 },
    h(
      'table',
      null,
      heads.length > 0 && h('thead', null, rows(heads)),
      body.length > 0 && h('tbody', null, rows(body)),
    ),
  )
}

const isHead = ({ content = [] }: RichNode) => content.every(({ type }) => type === 'tableHeader')

const drawRow = (row: RichNode, index: number, draw: Draw) =>
  h(
    'tr',
    { key: index },
    (row.content ?? []).map((cell, column) => {
      const name = cell.type === 'tableHeader' ? 'th' : 'td'
      const scope = name === 'td' ? undefined : isHead(row) ? 'col' : 'row'
      const spans = { colSpan: spanOf(cell, 'colspan'), rowSpan: spanOf(cell, 'rowspan') }
      return h(name, { key: column, scope, ...spans }, draw(cell.content))
    }),
  )

function spanOf({ attrs }: RichNode, name: 'colspan' | 'rowspan') {
  const value = Number(attrs?.[name])
  return value > 1 && value <= 20 ? value : undefined
}

/** A file to download: its name, type and size. One whose description is broken is left out. */
export function drawFile({ attrs }: RichNode): ReactNode {
  const { data: file } = fileSchema.safeParse(attrs)
  if (!file) return null
  const told = [formatFile(file), file.reading && scanWords[file.reading]].filter(Boolean).join(' · ')
  const href = fileAddress({ ...file, pass: passOf(attrs) })
  return h('p', { className: 'berkas' }, h('a', { href }, file.name, ' ', h('span', null, told)))
}

/** A video elsewhere: a link to it; the script of the public pages plays it here once it is pressed. */
export function drawVideo({ attrs }: RichNode): ReactNode {
  const { provider, id, title } = attrs ?? {}
  if (!isVideo(provider, id)) return null
  const video = { provider, id } as VideoRef
  const link = { href: watchAddress(video), rel: 'noopener', 'data-bingkai': frameAddress(video) }
  const words = h(
    'span',
    null,
    'Putar video: ',
    String(title),
    ' ',
    h('small', null, '(', providerNames[video.provider], ')'),
  )
  return h('p', { className: 'video' }, h('a', link, posterOf(attrs?.poster), words))
}

function posterOf(given: unknown) {
  const { data: poster } = pictureSchema.safeParse(given)
  if (!poster) return null
  const width = widthsOf(poster).find(each => each >= 720) ?? widthsOf(poster).at(-1)!
  const src = mediaAddress({ ...poster, pass: passOf(given) }, width, 'webp')
  return h('img', { src, alt: '', width: poster.width, height: poster.height, loading: 'lazy' })
}

// What a preview shows is not public yet.
const passOf = (attrs: unknown) => (attrs as { pass?: string } | undefined)?.pass
