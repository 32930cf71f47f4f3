import { formatDate } from '../dates.ts'
import { momentsOf } from '../entries/event-words.ts'
import type { Event } from '../entries/events.ts'
import { datasetStatuses } from '../entries/kinds/dataset.ts'
import { documentStatuses, documentTypes } from '../entries/kinds/document.ts'
import type { FieldsOf } from '../entries/listed.ts'
import type { Kind } from '../entries/schema.ts'
import type { Zone } from '../offices/schema.ts'
import type { Released } from './queries.ts'

export type Fact = [name: string, value: string]

/** What the entry says as fields, in the words a reader gets; empty ones are left out. */
export const factsOf = (entry: Released, zone: Zone): Fact[] =>
  (ofKind[entry.kind]?.(entry, zone) ?? []).filter(([, value]) => value)

const fieldsOf = <K extends Kind>(entry: Released) => entry.fields as FieldsOf<K>

const ofKind: Partial<Record<Kind, (entry: Released, zone: Zone) => Fact[]>> = {
  announcement: (entry, zone) => [
    ['Nomor', fieldsOf<'announcement'>(entry).number],
    ['Berlaku sampai', entry.validUntil ? formatDate(entry.validUntil, zone) : ''],
  ],
  agenda: (entry, zone) => {
    const { place, organiser } = fieldsOf<'agenda'>(entry)
    const { startsAt, endsAt } = entry
    return [
      ['Waktu', startsAt && endsAt ? momentsOf(entry as unknown as Event, zone) : ''],
      ['Tempat', place],
      ['Penyelenggara', organiser],
    ]
  },
  document: entry => {
    const { type, number, year, status, subject } = fieldsOf<'document'>(entry)
    return [
      ['Jenis', documentTypes[type]],
      ['Nomor', [number, `Tahun ${year}`].filter(Boolean).join(' ')],
      ['Subjek', subject],
      ['Status', documentStatuses[status]],
    ]
  },
  dataset: entry => {
    const { source, status } = fieldsOf<'dataset'>(entry)
    return [
      ['Sumber', source],
      ['Status', `Data ${datasetStatuses[status].toLowerCase()}`],
    ]
  },
  official: entry => {
    const { position, division } = fieldsOf<'official'>(entry)
    return [
      ['Jabatan', position],
      ['Divisi', division],
    ]
  },
}
