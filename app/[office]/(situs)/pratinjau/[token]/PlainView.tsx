import { formatDate, formatDateTime, momentOf } from '../../../../../lib/dates.ts'
import { definitionOf } from '../../../../../lib/entries/live-row.ts'
import { fileAddress } from '../../../../../lib/media/address.ts'
import type { OfferedFile } from '../../../../../lib/media/file.ts'
import type { Picture } from '../../../../../lib/media/picture.ts'
import type { Office } from '../../../../../lib/offices/schema.ts'
import type { Previewed } from '../../../../../lib/previews/queries.ts'
import { renderDocument } from '../../../../../lib/richtext/render.tsx'
import { drawPicture } from '../../_articles/drawPicture.tsx'
import { EntryPicture } from '../../_articles/EntryPicture.tsx'

/** An entry of any kind: its title, its fields by their names, its text. */
export function PlainView({ previewed, office }: { previewed: Previewed; office: Office }) {
  const { labels } = definitionOf(previewed.kind)
  const filled = Object.entries(labels).filter(([name]) => isFilled(previewed.fields[name]))
  return (
    <article className="narrow">
      <h1 className="text-30 lg:text-44">{previewed.title}</h1>
      {previewed.summary && <p className="mt-4 text-18 leading-relaxed text-ink-2">{previewed.summary}</p>}
      <dl className="mt-6 grid gap-4 border-y border-line py-5 empty:hidden">
        {filled.map(([name, { label, words }]) => (
          <div key={name}>
            <dt className="text-14 text-ink-2">{label}</dt>
            <dd>{shown(previewed.fields[name], office, words)}</dd>
          </div>
        ))}
      </dl>
      <div className="tulisan pt-8">{renderDocument(previewed.document, { picture: drawPicture })}</div>
    </article>
  )
}

const isFilled = (value: unknown) =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)

function shown(value: unknown, office: Office, words: Record<string, string> = {}): React.ReactNode {
  if (Array.isArray(value))
    return (
      <ul className="grid gap-3">
        {value.map((item, index) => (
          <li key={index}>{shown(item, office, words)}</li>
        ))}
      </ul>
    )
  if (typeof value === 'object' && value !== null) return thing(value)
  if (typeof value === 'boolean') return value ? 'Ya' : 'Tidak'
  return inWords(String(value), office, words)
}

function thing(value: object) {
  if ('mediaId' in value && 'width' in value)
    return (
      <EntryPicture
        picture={value as Picture}
        sizes="(min-width: 768px) 704px, 100vw"
        className="h-auto w-full rounded-control"
      />
    )
  if ('mediaId' in value)
    return (
      <a href={fileAddress(value as OfferedFile)} className="text-accent underline underline-offset-4">
        {(value as OfferedFile).name}
      </a>
    )
  if ('columns' in value) return 'Tabel ditampilkan setelah terbit.'
  const { title, text, url } = value as Record<string, unknown>
  return [title, text, url].filter(word => typeof word === 'string' && word).join(' · ')
}

function inWords(value: string, office: Office, words: Record<string, string>) {
  if (words[value]) return words[value]
  const moment = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/.test(value) ? momentOf(value, office.zone) : null
  if (!moment) return value
  return value.includes('T') ? formatDateTime(moment, office.zone) : formatDate(moment, office.zone)
}
