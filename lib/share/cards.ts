import { formatDate, formatTime, localDay } from '../dates.ts'
import { isCancelled, plans } from '../entries/kinds/agenda.ts'
import { type DatasetFields, datasetStatuses } from '../entries/kinds/dataset.ts'
import { type DocumentFields, documentStatuses, documentTypes } from '../entries/kinds/document.ts'
import type { FieldsOf } from '../entries/listed.ts'
import { type Kind, kinds } from '../entries/schema.ts'
import { directory } from '../offices/directory.ts'
import type { Office } from '../offices/schema.ts'
import { categoryName } from '../standards/categories.ts'
import type { Card } from './card.ts'
import type { SharedEntry } from './queries.ts'

/** A card still without its photo, and the medium that is to be it. */
export type Planned = { card: Card; photo?: string }

/** The card of an office itself. */
export const officeCard = (office: Office): Planned => ({
  card: {
    ...frameOf(office),
    label: `Situs resmi ${directory().institutionOf(office).fullName}`,
    title: office.name,
  },
})

/** The card of an entry: what is largest on it depends on its kind. */
export function entryCard(office: Office, entry: SharedEntry): Planned {
  const own = kindCards[entry.kind]?.(entry, office)
  const label = own?.label ?? `${kinds[entry.kind].label} · ${formatDate(entry.publishedAt, office.zone)}`
  const { photo, figure, bars } = own ?? {}
  const address = office.host + entry.path
  return { card: { ...frameOf(office), label, title: entry.title, figure, bars, address }, photo }
}

const frameOf = (office: Office) => ({
  institution: office.institution,
  officeName: office.name,
  host: office.host,
})

type Own = { label?: string; photo?: string; figure?: Card['figure']; bars?: number[] }
const fieldsOf = <K extends Kind>(entry: SharedEntry) => entry.fields as FieldsOf<K>

const kindCards: Partial<Record<Kind, (entry: SharedEntry, office: Office) => Own>> = {
  article: (entry, office) => ({
    label: `${categoryName(office, fieldsOf<'article'>(entry).category)} · ${formatDate(entry.publishedAt, office.zone)}`,
    photo: fieldsOf<'article'>(entry).lead?.mediaId,
  }),
  album: entry => {
    const { type, photos, videos } = fieldsOf<'album'>(entry)
    const amount = type !== 'video' && photos.length > 0 ? `${photos.length} foto` : `${videos.length} video`
    return { label: `Galeri · ${amount}`, photo: (photos[0] ?? videos[0]?.poster)?.mediaId }
  },
  page: () => ({ label: 'Halaman' }),
  official: entry => {
    const { position, portrait } = fieldsOf<'official'>(entry)
    return { label: position, photo: portrait?.mediaId }
  },
  agenda: ({ startsAt, ...entry }, { zone }) => {
    if (!startsAt) return {}
    const fields = fieldsOf<'agenda'>({ startsAt, ...entry })
    const whole = !fields.startsAt.includes('T')
    return {
      label: isCancelled(fields)
        ? `Agenda · ${plans.cancelled}`
        : whole
          ? 'Agenda'
          : `Agenda · ${formatTime(startsAt, zone)}`,
      figure: {
        large: String(localDay(startsAt, zone).day),
        small: formatDate(startsAt, zone).replace(/^\d+ /, ''),
      },
    }
  },
  document: entry => {
    const { type, status, year, number } = entry.fields as DocumentFields
    return {
      label: `${documentTypes[type]} · ${documentStatuses[status]}`,
      figure: { large: String(year), small: number ? `Nomor ${number}` : documentTypes[type] },
    }
  },
  dataset: entry => ({
    label: `Data ${datasetStatuses[(entry.fields as DatasetFields).status].toLowerCase()}`,
    bars: barsOf(entry.fields as DatasetFields),
  }),
}

const mostBars = 9

/** The column that the dataset's own chart draws first, as parts of its largest value. */
function barsOf({ chart, table }: DatasetFields): number[] | undefined {
  const column = chart?.values[0] ?? table.columns.findIndex(({ format }) => format !== 'teks')
  const values = table.rows.map(row => Number(row[column] ?? '')).filter(value => value >= 0)
  const shown = values.slice(0, mostBars)
  const largest = Math.max(...shown)
  return column >= 0 && shown.length > 1 && largest > 0 ? shown.map(value => value / largest) : undefined
}
