import { blocksOf, fieldPlace, filesIn, linksIn, picturesIn, placeIn } from './blocks.ts'
import { keyOf, masked, type PersonalNumber, personalIn, subscriber } from './numbers.ts'
import {
  type Check,
  type Facts,
  type PersonalSort,
  type Place,
  personalSorts,
  type Spot,
  type Written,
} from './schema.ts'
import { within } from './wording.ts'

type Said = { text: string; place: Place; before?: string }

/** Personal data anywhere in a manuscript and in the files it carries. It is held until masked or justified. */
export const personalData: Check = {
  code: 'personal',
  severity: 'blocks',
  remedy: 'Samarkan angkanya. Bila memang harus dimuat, tulis alasannya.',
  find: (written, facts) => [
    ...said(written).flatMap(one => numbersAt(one, facts)),
    ...inTable(written, facts),
    ...inFiles(written, facts),
  ],
}

const numbersAt = ({ text, place, before }: Said, { ownNumbers }: Facts): Spot[] =>
  personalIn(text, ownNumbers, before).map(number => spotOf(number, place))

const spotOf = ({ sort, raw, from, to }: PersonalNumber, place: Place): Spot => {
  const told = `${personalSorts[sort]} ${masked(raw)}`
  return {
    sentence: `${capital(told)} tampil utuh`,
    place: within(place, from, to),
    personal: { key: keyOf([sort, subscriber(raw)]), told: capital(told), masks: [raw] },
  }
}

// Everything a visitor could read of a manuscript but tables of data.
function said(written: Written): Said[] {
  const { title, summary, fields, document } = written
  return [
    { text: title, place: fieldPlace('judul') },
    { text: summary, place: fieldPlace('ringkasan') },
    ...Object.entries(fields).flatMap(([name, value]) => ownWords(name, value)),
    ...picturesIn(written).flatMap(({ picture, ids }) => [
      { text: picture.alt ?? '', place: fieldPlace(ids.alt) },
      { text: picture.caption ?? '', place: fieldPlace(ids.caption ?? ids.alt) },
      ...(ids.credit && ids.credit !== 'foto-oleh'
        ? [{ text: picture.credit ?? '', place: fieldPlace(ids.credit) }]
        : []),
    ]),
    ...filesIn(written).map(({ file, place }) => ({ text: file.name, place })),
    ...blocksOf(document).flatMap(block => [
      { text: block.text, place: placeIn(block) },
      { text: String(block.type === 'video' ? (block.node.attrs?.title ?? '') : ''), place: placeIn(block) },
      ...linksIn(block)
        .filter(({ href }) => /^tel:|wa\.me|whatsapp\.com/i.test(href))
        .map(({ href, from, to }) => ({
          text: href
            .replace(/^tel:/i, '')
            .replace(/^.*?(\d{9,})/, '+$1')
            .replace(/^\+0/, '0'),
          place: placeIn(block, from, to),
        })),
    ]),
  ]
}

const ids: Record<string, string> = {
  place: 'tempat',
  number: 'nomor',
  source: 'sumber',
  position: 'jabatan',
  photographer: 'foto-oleh',
}

function ownWords(name: string, value: unknown): Said[] {
  const place = fieldPlace(ids[name] ?? name)
  if (typeof value === 'string') return [{ text: value, place }]
  if (!Array.isArray(value)) return []
  return value.flatMap(one => {
    if (typeof one === 'string') return [{ text: one, place }]
    const words = one && !('mediaId' in one) ? [one.title, one.text] : []
    return words.filter(word => typeof word === 'string').map(text => ({ text, place }))
  })
}

type Table = { columns?: { name: string }[]; rows?: string[][] }

// A list of voters has too many to be told one by one.
function inTable({ fields }: Written, { ownNumbers }: Facts): Spot[] {
  const { columns = [], rows = [] } = (fields.table ?? {}) as Table
  const found = rows.flatMap(row =>
    row.flatMap((cell, index) => personalIn(cell, ownNumbers, `${columns[index]?.name ?? ''} `)),
  )
  return bySort(found).map(([sort, numbers]) => {
    const told = `${numbers.length} ${personalSorts[sort]} di tabel`
    const masks = numbers.map(({ raw }) => raw)
    return {
      sentence: `Tabel memuat ${numbers.length} ${personalSorts[sort]}`,
      place: fieldPlace('tabel'),
      personal: { key: keyOf(['table', sort, ...masks]), told, masks },
    }
  })
}

const bySort = (found: PersonalNumber[]) =>
  (Object.keys(personalSorts) as PersonalSort[]).flatMap(sort => {
    const numbers = found.filter(number => number.sort === sort)
    return numbers.length ? [[sort, numbers] as const] : []
  })

const inFiles = (written: Written, { files }: Facts): Spot[] =>
  filesIn(written).flatMap(({ file, place }): Spot[] => {
    const fact = files.find(one => one.mediaId === file.mediaId)
    const counts = Object.entries(fact?.personal ?? {}) as [PersonalSort, number][]
    if (!fact || counts.length === 0) return []
    const what = counts.map(([sort, count]) => `${count} ${personalSorts[sort]}`).join(', ')
    return [
      {
        sentence: `Berkas “${file.name}” memuat ${what}. Ganti dengan berkas yang sudah disamarkan`,
        place,
        personal: { key: keyOf(['file', fact.hash]), told: `${what} di berkas “${file.name}”`, masks: [] },
      },
    ]
  })

/** How many numbers of each sort a text has. */
export const countPersonal = (text: string, own: string[]) =>
  Object.fromEntries(bySort(personalIn(text, own)).map(([sort, numbers]) => [sort, numbers.length]))

/** A value with these numbers masked wherever it is text, however deep. */
export function withMasks<T>(value: T, masks: string[]): T {
  if (typeof value === 'string')
    return masks.reduce((text, raw) => text.replaceAll(raw, masked(raw)), value as string) as T
  if (Array.isArray(value)) return value.map(one => withMasks(one, masks)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withMasks(one, masks)])) as T
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
