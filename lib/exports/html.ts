import { createElement as h, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { formatDateTime } from '../dates.ts'
import { definitionOf } from '../entries/live-row.ts'
import { fileSchema } from '../media/file.ts'
import { pictureSchema } from '../media/picture.ts'
import type { Zone } from '../offices/schema.ts'
import { renderDocument } from '../richtext/render.ts'
import type { RichDocument } from '../richtext/schema.ts'
import type { ArchivedEntry, ArchivedVersion } from './schema.ts'

/** Where the bytes of a medium lie in the archive, from its root; undefined for what is not in it. */
export type Places = (medium: { mediaId: string; hash: string }, width?: number) => string | undefined

type Told = { entry: ArchivedEntry; version: ArchivedVersion; zone: Zone; root: string; places: Places }

const states: Record<ArchivedEntry['state'], string> = {
  draft: 'Draf',
  submitted: 'Menunggu persetujuan',
  returned: 'Dikembalikan',
  scheduled: 'Terjadwal',
  published: 'Terbit',
  withdrawn: 'Ditarik',
  trashed: 'Di tempat sampah',
}
const style =
  'body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:17px/1.6 sans-serif;color:#1d1a15;background:#fbf9f5}' +
  'img{max-width:100%;height:auto}table{border-collapse:collapse}td,th{border:1px solid #857c6c;padding:.3rem .5rem;text-align:left}' +
  'dt{font-weight:bold}dd{margin:0 0 .5rem}figcaption,.info{color:#565045;font-size:14px}'

/** A version as a page of its own that any browser shows: its words, fields and text, with the pictures of the archive. */
export function entryHtml({ entry, version, zone, root, places }: Told): string {
  const text = renderDocument(version.document as RichDocument, {
    picture: attrs => pictureOf(attrs, root, places),
  })
  const info = `${states[entry.state]} · versi ${version.number}, ${formatDateTime(new Date(version.writtenAt), zone)}${version.author && ` · ${version.author}`}`
  const page = h(
    'html',
    { lang: 'id' },
    h(
      'head',
      null,
      h('meta', { charSet: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width' }),
      h('title', null, version.title),
      h('style', null, style),
    ),
    h(
      'body',
      null,
      h('p', { className: 'info' }, `${definitionOf(entry.kind).label} · ${info}`),
      h('h1', null, version.title),
      version.summary && h('p', null, h('b', null, version.summary)),
      h('dl', null, fieldsOf(entry, version, root, places)),
      text,
    ),
  )
  // The text's own links to files of the office lead to where these lie here.
  return `<!doctype html>${renderToStaticMarkup(page).replace(
    /href="\/media\/([0-9a-f-]{36})[^"]*"/g,
    (whole, mediaId: string) => {
      const place = places({ mediaId, hash: '' })
      return place ? `href="${root}${place}"` : whole
    },
  )}\n`
}

function fieldsOf({ kind }: ArchivedEntry, { fields }: ArchivedVersion, root: string, places: Places) {
  const { labels } = definitionOf(kind)
  return Object.entries(labels).flatMap(([name, { label, words = {} }]) => {
    const drawn = draw(fields[name], words, root, places)
    return drawn === null ? [] : [h('dt', { key: name }, label), h('dd', { key: `${name} ` }, drawn)]
  })
}

function draw(value: unknown, words: Record<string, string>, root: string, places: Places): ReactNode {
  if (value === null || value === undefined || value === '') return null
  if (Array.isArray(value)) {
    const parts = value.map(one => draw(one, words, root, places)).filter(one => one !== null)
    return parts.length ? parts.map((part, index) => h('div', { key: index }, part)) : null
  }
  if (typeof value === 'boolean') return value ? 'Ya' : 'Tidak'
  if (typeof value !== 'object') return words[String(value)] ?? String(value)
  const media = pictureOf(value, root, places) ?? fileOf(value, root, places)
  if (media) return media
  const parts = Object.values(value).map(one => draw(one, {}, root, places))
  return parts.some(Boolean) ? parts.map((part, index) => h('span', { key: index }, part, ' ')) : null
}

function pictureOf(value: unknown, root: string, places: Places): ReactNode {
  const { data: picture } = pictureSchema.safeParse(value)
  const place = picture && places(picture, 960)
  if (!place) return null
  const { alt, caption, credit } = picture
  const told = [caption, credit && `Foto: ${credit}`].filter(Boolean).join(' ')
  return h(
    'figure',
    null,
    h('img', { src: root + place, alt, loading: 'lazy' }),
    told && h('figcaption', null, told),
  )
}

function fileOf(value: unknown, root: string, places: Places): ReactNode {
  const { data: file } = fileSchema.safeParse(value)
  const place = file && places(file)
  return place ? h('a', { href: root + place }, file.name) : null
}
