import type { Chart, DataTable } from '../../../../lib/entries/kinds/dataset.ts'
import type { Relation } from '../../../../lib/entries/kinds/document.ts'
import { usualSections } from '../../../../lib/entries/kinds/home.ts'
import type { Kind } from '../../../../lib/entries/schema.ts'
import type { OfferedFile } from '../../../../lib/media/file.ts'
import type { Picture } from '../../../../lib/media/picture.ts'

export type TypedVideo = { url: string; title: string; poster: Picture | null }

const ofStage = { stage: '', stageId: '' }
const article = {
  category: 'berita',
  place: '',
  writer: '',
  editor: '',
  photographer: '',
  tags: '',
  lead: null as Picture | null,
  ...ofStage,
}
const announcement = {
  number: '',
  date: '',
  validFrom: '',
  validUntil: '',
  ...ofStage,
  informationClass: '',
  files: [] as OfferedFile[],
}
const agenda = {
  startsAt: '',
  endsAt: '',
  place: '',
  organiser: '',
  audience: 'public',
  plan: 'planned',
  planNote: '',
  ...ofStage,
}
const page = { parentId: '', order: '0', informationClass: '' }
const document = {
  type: 'keputusan',
  number: '',
  year: '',
  subject: '',
  status: 'berlaku',
  date: '',
  file: null as OfferedFile | null,
  replaces: [] as Relation[],
  replacedBy: [] as Relation[],
  ...ofStage,
  informationClass: '',
}
const album = { type: 'foto', photos: [] as Picture[], videos: [] as TypedVideo[], ...ofStage }
const official = {
  position: '',
  division: '',
  termFrom: '',
  termTo: '',
  order: '0',
  portrait: null as Picture | null,
}
const dataset = {
  table: { columns: [], rows: [] } as DataTable,
  source: '',
  ...ofStage,
  informationClass: '',
  status: 'sementara',
  unit: '',
  chart: null as Chart | null,
  original: null as OfferedFile | null,
}
const home = { sections: usualSections('kabupaten') }

/** The own fields of each kind as they are typed, in a form nobody has filled: words as text, all else as it is. */
export const blanks = { article, announcement, agenda, page, document, album, official, dataset, home }
export type Own<K extends Kind> = (typeof blanks)[K]

/** The saved fields of an entry as its form has them. */
export function typed(kind: Kind, fields: Record<string, unknown>): Record<string, unknown> {
  const blank: Record<string, unknown> = blanks[kind]
  return Object.fromEntries(
    Object.entries(blank).map(([name, empty]) => [
      name,
      typeof empty === 'string' ? words(fields[name] ?? empty) : (fields[name] ?? empty),
    ]),
  )
}

const words = (value: unknown) => (Array.isArray(value) ? value.join(', ') : String(value))
