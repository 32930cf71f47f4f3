import type { Written } from '../../checks/schema.ts'
import { localInput } from '../../dates.ts'
import { definitionOf } from '../../entries/live-row.ts'
import type { Kind } from '../../entries/schema.ts'
import type { Picture } from '../../media/picture.ts'
import type { Zone } from '../../offices/schema.ts'
import { parseDocument } from '../../richtext/parse.ts'
import type { RichDocument } from '../../richtext/schema.ts'
import { storable } from '../../storable.ts'
import { type Ours, settleDocument } from '../cleaning/settle.ts'
import type { Cleaned, OldItem } from '../schema.ts'

/** An old text on its way: what it was, what cleaning made of it, what it becomes. */
export type Coming = {
  item: OldItem
  cleaned: Cleaned
  kind: Kind
  category?: string
  at?: Date
  zone: Zone
  /** Of a page: the entry above it. */
  parentId?: string
}

/** Nothing has: for judging a text before its media are there. */
export const nothing: Ours = { picture: () => undefined, file: () => undefined, link: () => undefined }

/** A text of ours made of an old one: fields of its kind, and a document that only names what is here. Throws a Refusal. */
export function contentOf(coming: Coming, settled: Ours): Written {
  const { cleaned, kind } = coming
  const document = parseDocument(settleDocument(cleaned.document, settled))
  const lead = cleaned.lead && pictureOf(cleaned.lead, settled)
  return {
    kind,
    title: storable(cleaned.title).trim().slice(0, 200) || 'Tanpa judul',
    summary: storable(cleaned.summary).trim().slice(0, 500),
    fields: definitionOf(kind).fields.parse(fieldsOf(coming, document, lead)),
    document,
  }
}

const pictureOf = ({ address, alt, caption }: NonNullable<Cleaned['lead']>, { picture }: Ours) => {
  const all = picture(address)
  const found = Array.isArray(all) ? all[0] : all
  return (
    found && {
      ...found,
      alt: found.alt || alt.slice(0, 300),
      caption: found.caption || caption.slice(0, 400),
    }
  )
}

function fieldsOf(coming: Coming, document: RichDocument, lead?: Picture): Record<string, unknown> {
  const { kind, cleaned, category, at, zone, item, parentId } = coming
  const day = at ? localInput(at, zone).slice(0, 10) : ''
  if (kind === 'article') return { ...signed(cleaned), category: category ?? 'berita', lead: lead ?? null }
  if (kind === 'announcement') return { date: day }
  if (kind === 'page')
    return { parentId: parentId ?? null, order: Math.min(999, Math.max(0, item.order ?? 0)) }
  if (kind === 'document') return { type: 'lainnya', year: Number(day.slice(0, 4)) || 2000, date: day }
  if (kind === 'album') return { photos: [...(lead ? [lead] : []), ...photosIn(document)].slice(0, 200) }
  return {}
}

const signed = ({ place, writer, editor, photographer, tags }: Cleaned) => ({
  place: line(place),
  writer: line(writer),
  editor: line(editor),
  photographer: line(photographer),
  tags: [...new Set(tags.map(tag => storable(tag).trim().toLowerCase()).filter(fits))].slice(0, 12),
})
const fits = (tag: string) => tag.length > 0 && tag.length <= 40
const line = (text: string) => storable(text).trim().slice(0, 120)

const photosIn = ({ content }: RichDocument) =>
  content.flatMap(({ type, attrs }) => (type === 'picture' && attrs ? [attrs] : []))
