import type { ReactNode } from 'react'
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
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard.
    <section className="tabel" aria-label="Tabel" tabIndex={0}>
      <table>
        {heads.length > 0 && <thead>{heads.map((row, index) => drawRow(row, index, draw))}</thead>}
        {body.length > 0 && <tbody>{body.map((row, index) => drawRow(row, index, draw))}</tbody>}
      </table>
    </section>
  )
}

const isHead = ({ content = [] }: RichNode) => content.every(({ type }) => type === 'tableHeader')

const drawRow = (row: RichNode, index: number, draw: Draw) => (
  <tr key={index}>
    {(row.content ?? []).map((cell, column) => {
      const Cell = cell.type === 'tableHeader' ? 'th' : 'td'
      const scope = Cell === 'td' ? undefined : isHead(row) ? 'col' : 'row'
      return (
        <Cell key={column} scope={scope} colSpan={spanOf(cell, 'colspan')} rowSpan={spanOf(cell, 'rowspan')}>
          {draw(cell.content)}
        </Cell>
      )
    })}
  </tr>
)

function spanOf({ attrs }: RichNode, name: 'colspan' | 'rowspan') {
  const value = Number(attrs?.[name])
  return value > 1 && value <= 20 ? value : undefined
}

/** A file to download: its name, type and size. One whose description is broken is left out. */
export function drawFile({ attrs }: RichNode): ReactNode {
  const { data: file } = fileSchema.safeParse(attrs)
  if (!file) return null
  return (
    <p className="berkas">
      <a href={fileAddress({ ...file, pass: passOf(attrs) })}>
        {file.name}{' '}
        <span>{[formatFile(file), file.reading && scanWords[file.reading]].filter(Boolean).join(' · ')}</span>
      </a>
    </p>
  )
}

/** A video elsewhere: a link to it; the script of the public pages plays it here once it is pressed. */
export function drawVideo({ attrs }: RichNode): ReactNode {
  const { provider, id, title } = attrs ?? {}
  if (!isVideo(provider, id)) return null
  const video = { provider, id } as VideoRef
  return (
    <p className="video">
      <a href={watchAddress(video)} rel="noopener" data-bingkai={frameAddress(video)}>
        {posterOf(attrs?.poster)}
        <span>
          Putar video: {String(title)} <small>({providerNames[video.provider]})</small>
        </span>
      </a>
    </p>
  )
}

function posterOf(given: unknown) {
  const { data: poster } = pictureSchema.safeParse(given)
  if (!poster) return null
  const width = widthsOf(poster).find(each => each >= 720) ?? widthsOf(poster).at(-1)!
  return (
    <img
      src={mediaAddress({ ...poster, pass: passOf(given) }, width, 'webp')}
      alt=""
      width={poster.width}
      height={poster.height}
      loading="lazy"
    />
  )
}

// What a preview shows is not public yet.
const passOf = (attrs: unknown) => (attrs as { pass?: string } | undefined)?.pass
