import type { Written } from '../../checks/schema.ts'
import { localInput } from '../../dates.ts'
import { definitionOf } from '../../entries/live-row.ts'
import type { Kind } from '../../entries/schema.ts'
import type { Picture } from '../../media/picture.ts'
import type { Zone } from '../../offices/schema.ts'
import { parseDocument } from '../../richtext/parse.ts'
import type { RichDocument } from '../../richtext/schema.ts'
import { storable } from '../../storable.ts'
import { momentOf } from '../cleaning/moment.ts'
import { type Ours, settleDocument } from '../cleaning/settle.ts'
import type { Cleaned, OldItem, OldMoment } from '../schema.ts'

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
  const whole = parseDocument(settleDocument(cleaned.document, settled))
  const { document, files } = filesApart(whole, kind)
  const lead = cleaned.lead && pictureOf(cleaned.lead, settled)
  return {
    kind,
    title: shortened(cleaned.title, 200) || 'Tanpa judul',
    summary: shortened(cleaned.summary, 500),
    fields: definitionOf(kind).fields.parse(fieldsOf(coming, document, files, lead)),
    document,
  }
}

const pictureOf = ({ address, alt, caption }: NonNullable<Cleaned['lead']>, { picture }: Ours) => {
  const all = picture(address)
  const found = Array.isArray(all) ? all[0] : all
  return (
    found && {
      ...found,
      alt: found.alt || shortened(alt, 300),
      caption: found.caption || shortened(caption, 400),
    }
  )
}

// These offer files in a field of their own; so many of them.
const ownFiles: Partial<Record<Kind, number>> = { announcement: 20, document: 1 }

function filesApart({ content }: RichDocument, kind: Kind) {
  const files = content.filter(({ type }) => type === 'file').slice(0, ownFiles[kind] ?? 0)
  const rest = content.filter(node => !files.includes(node))
  const document: RichDocument = { type: 'doc', content: rest.length > 0 ? rest : [{ type: 'paragraph' }] }
  return { document, files: files.map(({ attrs }) => attrs) }
}

function fieldsOf(
  coming: Coming,
  document: RichDocument,
  files: unknown[],
  lead?: Picture,
): Record<string, unknown> {
  const { kind, cleaned, category, at, zone, item, parentId } = coming
  const day = at ? localInput(at, zone).slice(0, 10) : ''
  if (kind === 'article') return { ...signed(cleaned), category: category ?? 'berita', lead: lead ?? null }
  if (kind === 'announcement') return { date: day, files }
  if (kind === 'page')
    return { parentId: parentId ?? null, order: Math.min(999, Math.max(0, item.order ?? 0)) }
  if (kind === 'document') {
    // Undated, it comes as a draft whose year somebody looks up.
    const year = Number((day || localInput(new Date(), zone)).slice(0, 4))
    return { type: 'lainnya', year, date: day, file: files[0] ?? null }
  }
  if (kind === 'agenda') return eventOf(item, zone)
  if (kind === 'album') return { photos: [...(lead ? [lead] : []), ...photosIn(document)].slice(0, 200) }
  return {}
}

function eventOf({ event }: OldItem, zone: Zone) {
  if (!event) return {}
  return { startsAt: wallOf(event.starts, zone), endsAt: wallOf(event.ends, zone), place: line(event.place) }
}

/** As the form of an agenda has it: a day alone lasts all of it. */
function wallOf(old: OldMoment | undefined, zone: Zone): string {
  const moment = old && momentOf(old, zone, { planned: true })
  if (!moment) return ''
  const wall = localInput(moment, zone)
  return 'local' in old && old.local.length === 10 ? wall.slice(0, 10) : wall
}

const signed = ({ place, writer, editor, photographer, tags }: Cleaned) => ({
  place: line(place),
  writer: line(writer),
  editor: line(editor),
  photographer: line(photographer),
  tags: [...new Set(tags.map(tag => storable(tag).trim().toLowerCase()).filter(fits))].slice(0, 12),
})
const fits = (tag: string) => tag.length > 0 && tag.length <= 40
const line = (text: string) => shortened(text, 120)
// The cut may leave half of a pair.
const shortened = (text: string, most: number) => storable(storable(text).trim().slice(0, most))

const photosIn = ({ content }: RichDocument) =>
  content.flatMap(({ type, attrs }) => (type === 'picture' && attrs ? [attrs] : []))
