import { personalData } from '../../checks/personal.ts'
import type { Written } from '../../checks/schema.ts'
import type { Kind } from '../../entries/schema.ts'
import { log } from '../../log.ts'
import { Refusal } from '../../refusal.ts'
import { plainText } from '../../richtext/plain.ts'
import { judge } from '../../spam/judge.ts'
import { storable } from '../../storable.ts'
import { cleanItem } from '../cleaning/clean.ts'
import type { Cleaned, ItemState, OldItem, Unreadable } from '../schema.ts'
import { contentOf, nothing } from './content.ts'
import { dateOf } from './dates.ts'
import type { Desk } from './desk.ts'
import { digestOf, entryIdOf, keyOf, placeOf } from './keys.ts'
import { likeOf } from './lists.ts'
import { becomes } from './mapping.ts'
import type { Kept } from './schema.ts'

/** What a dry run says of one thing of the source: a row of import_items, and what it answers at and shows. */
export type Weighed = {
  number: number
  line: number | null
  key: string
  type: string
  kind: Kind | 'medium' | null
  title: string
  state: ItemState
  reason: string
  remarks: string[]
  entryId: string | null
  held: string
  kept: Kept | null
  /** In the form of placeOf. */
  addresses: string[]
  files: string[]
  digest: string
  /** Of a text that would come in: what duplicates are found by, and all of it for one that has changed. */
  text?: { plain: string; at?: Date; old: OldItem; cleaned: Cleaned }
}

const longestTitle = 200
const longestHtml = 8 * 2 ** 20

/** Judges what could not be read: refused by name. */
export const weighUnreadable = ({ at, title, sentence }: Unreadable, number: number): Weighed => ({
  ...blank(number, at.line),
  title: shortened(title) || 'Tanpa judul',
  state: 'refused',
  reason: sentence,
})

/** Judges one item by itself; what is here already and what comes twice is seen by whoever looks at many. */
export function weigh(item: OldItem, number: number, desk: Desk): Weighed {
  const row = rowOf(item, number, desk)
  const sentence = droppedFor(item)
  if (sentence)
    return { ...row, state: 'dropped', reason: sentence, addresses: publicOnly(item, row.addresses) }
  if (item.becomes === 'medium') return weighMedium(item, row)
  if (item.html.length > longestHtml)
    return refused(row, 'Tulisannya lebih dari 8 MB, jadi bukan tulisan biasa.')
  try {
    return weighText(item, row, desk)
  } catch (error) {
    // One item must not end a run of ten thousand.
    if (!(error instanceof Refusal)) log.error({ err: error, key: row.key }, 'an old item could not be read')
    return refused(
      row,
      error instanceof Refusal ? error.message : 'Isinya tidak dapat diolah. Salin dengan tangan.',
    )
  }
}

/** A row that says nothing yet. */
export const blank = (number: number, line?: number): Weighed => ({
  number,
  line: line ?? null,
  key: '',
  type: '',
  kind: null,
  title: '',
  state: 'planned',
  reason: '',
  remarks: [],
  entryId: null,
  held: '',
  kept: null,
  addresses: [],
  files: [],
  digest: '',
})

function rowOf(item: OldItem, number: number, { site }: Desk): Weighed {
  return {
    ...blank(number, item.at.line),
    key: keyOf(site, item.key),
    type: storable(item.type).slice(0, 60),
    title: shortened(item.title) || 'Tanpa judul',
    addresses: [...new Set(item.addresses.flatMap(address => placeOf(address, site) ?? []))],
    digest: digestOf(item),
  }
}

const shortened = (title: string) => storable(title).trim().slice(0, longestTitle)
const refused = (row: Weighed, reason: string): Weighed => ({ ...row, state: 'refused', reason })

function droppedFor(item: OldItem): string | undefined {
  if (item.becomes === 'other')
    return likeOf(item.type)?.dropped ?? `Jenis “${item.type}” tidak punya tempat di situs ini.`
  if (item.state === 'trash') return 'Sudah dibuang di situs lama.'
}

// What a system keeps for itself has no reader who would miss its address.
const internal =
  /^(revision|nav_menu_item|custom_css|customize_changeset|oembed_cache|user_request|wp_|acf|elementor|comment|template|settings)/
const publicOnly = (item: OldItem, addresses: string[]) =>
  item.state === 'published' && !internal.test(item.type) ? addresses : []

/** Whether a server or a browser would run a file of this name; its content is looked at when it is there. */
export const isDangerous = (name: string) => dangerous.test(name)
const dangerous =
  /\.(php\d?|phtml|phar|pht|cgi|pl|py|rb|sh|bash|asp|aspx|jsp|jar|war|exe|dll|bat|cmd|com|msi|vbs|ps1|js|mjs|htaccess|html?|xhtml|svgz?|swf|apk)(\.|$)/i

function weighMedium(item: OldItem, row: Weighed): Weighed {
  const { file } = item
  if (!file) return refused(row, 'Alamat berkasnya tidak disebut.')
  const medium: Weighed = {
    ...row,
    kind: 'medium',
    title: shortened(file.name || item.title),
    kept: { file },
  }
  const place = placeOf(file.address, row.key.split(' ', 1)[0]!)
  const addresses = [...new Set([...row.addresses, ...(place ? [place] : [])])]
  const named = file.name || file.address.replace(/[?#].*$/, '')
  if (isDangerous(named.replace(/^.*\//, '')))
    return {
      ...refused(medium, 'Berkas seperti ini bisa dijalankan peretas, jadi tidak pernah disimpan.'),
      addresses,
    }
  return { ...medium, addresses }
}

function weighText(item: OldItem, row: Weighed, desk: Desk): Weighed {
  const cleaned = cleanItem(item, desk.about, desk.zone)
  const target = becomes(item, desk.choices)
  const at = dateOf(item, desk.zone, desk.now)
  const files = [...cleaned.files, ...(cleaned.lead ? [cleaned.lead] : [])]
  const told: Weighed = {
    ...row,
    kind: target?.kind ?? null,
    title: shortened(cleaned.title) || row.title,
    remarks: [...cleaned.remarks.slice(0, 20), ...(target?.kind === 'document' && !at ? [noYear] : [])],
    entryId: entryIdOf(desk.officeId, row.key),
    files: [...new Set(files.flatMap(file => placeOf(file.address, desk.site) ?? []))],
    text: { plain: plainText(cleaned.document), at, old: item, cleaned },
  }
  if (!target) return { ...told, state: 'dropped', reason: 'Kategorinya dipilih untuk tidak dibawa.' }
  // As it would be written, but for its pictures: what our own documents may not hold is refused here.
  const written = contentOf({ item, cleaned, ...target, at, zone: desk.zone }, nothing)
  if (isEmpty(cleaned, written))
    return { ...told, state: 'dropped', reason: 'Kosong: tanpa tulisan dan gambar.' }
  return judged(item, cleaned, written, told, desk)
}

const noYear = 'Tahun dokumennya tidak diketahui, jadi ditulis tahun ini; periksa sebelum terbit'

const isEmpty = ({ files, lead }: Cleaned, { document }: Written) =>
  files.length === 0 && !lead && plainText(document).trim() === ''

function judged(item: OldItem, cleaned: Cleaned, written: Written, row: Weighed, desk: Desk): Weighed {
  const verdict = judge(written, desk.known, cleaned.hidden)
  if (verdict.held)
    return {
      ...row,
      state: 'quarantined',
      reason: verdict.reasons[0]!.sentence,
      kept: { old: item, cleaned, reasons: verdict.reasons.slice(0, 10) },
    }
  const personal = personalData.find(written, desk.facts)
  const held = heldFor(
    item,
    row,
    personal.map(({ sentence }) => sentence),
  )
  return { ...row, held, remarks: [...row.remarks, ...personal.slice(0, 5).map(({ sentence }) => sentence)] }
}

function heldFor(item: OldItem, { text }: Weighed, personal: string[]) {
  if (personal.length > 0) return `Memuat data pribadi: ${personal.slice(0, 3).join('; ')}.`
  if (item.locked) return 'Di situs lama dikunci dengan kata sandi.'
  if (item.state !== 'published') return oldStates[item.state] ?? ''
  return text?.at ? '' : 'Tanggal terbitnya tidak diketahui.'
}

const oldStates: Partial<Record<OldItem['state'], string>> = {
  draft: 'Di situs lama masih draf.',
  private: 'Di situs lama tidak terbuka untuk umum.',
  scheduled: 'Di situs lama belum terbit.',
}
