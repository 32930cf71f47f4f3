import { z } from 'zod'
import { formats } from '../imports/schema.ts'
import { endings, handSteps, moveStarts, moveWays } from './schema.ts'

const keysOf = <T extends string>(words: Record<T, string>) => Object.keys(words) as [T, ...T[]]
const optional = <T extends string>(values: [T, ...T[]], sentence: string) =>
  z
    .union([z.literal(''), z.enum(values)], sentence)
    .default('')
    .transform(value => value || null)
const person = z
  .string()
  .default('')
  .transform(text => (/^\d{1,9}$/.test(text) ? Number(text) : null))

/** A calendar day such as 2026-11-23, or nothing. */
export const dayField = z
  .string()
  .trim()
  .default('')
  .refine(text => text === '' || isDay(text), 'Pilih tanggalnya.')

export const isDay = (text: string) =>
  /^20\d{2}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)

const slug = z.string().max(63)
const lock = z.coerce.number().int().min(0).default(0)

/** How a move begins and by what way it comes; who sees to it. People by their number, "" for nobody. */
export const planInput = z.object({
  slug,
  lock,
  start: optional(keysOf(moveStarts), 'Pilih keadaan awalnya.'),
  system: z.string().trim().max(100, 'Paling panjang 100 huruf.').default(''),
  way: optional(keysOf(moveWays), 'Pilih caranya.'),
  format: optional(keysOf(formats), 'Pilih bentuk sumbernya.'),
  responsible: person,
  coach: person,
})

const days = { startsOn: dayField, endsOn: dayField }
export const inOrder = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }) =>
  !startsOn || !endsOn || startsOn <= endsOn

/** From when to when a move is planned. */
export const datesInput = z
  .object({ slug, lock, ...days })
  .refine(inOrder, { path: ['endsOn'], message: 'Selesainya tidak bisa sebelum mulainya.' })

const note = z.string().trim().max(500, 'Paling panjang 500 huruf.').default('')
const doneOn = z.string().trim().refine(isDay, 'Pilih tanggalnya.')
const step = z.enum(handSteps, 'Langkah ini dibaca dari kejadiannya, tidak dicatat dengan tangan.')

/** A step as the own office tells of it, and as those who coach it do. */
export const reportInput = z.object({ step, doneOn, note })
export const stepInput = reportInput.extend({ slug })
export const retractReportInput = z.object({ step })
export const retractInput = retractReportInput.extend({ slug })

const host = z.string().trim().toLowerCase().max(253)

/** An old address of an office. */
export const siteInput = z.object({ slug, host })
export const ownSiteInput = z.object({ host })

/** What is to become of an old address; its home where that is not the root of the host. */
export const endingInput = siteInput.extend({
  ending: z.enum(keysOf(endings), 'Pilih akhirnya.'),
  home: z
    .string()
    .trim()
    .max(500, 'Paling panjang 500 huruf.')
    .default('')
    .refine(
      text => text === '' || (/^https?:\/\/\S+$/.test(text) && URL.canParse(text)),
      'Tulis lengkap dengan https://.',
    ),
  note,
})

/** The letter that asks for a takedown: when it went to whom, and what came back. */
export const takedownInput = siteInput
  .extend({
    takedownOn: doneOn,
    takedownTo: z.string().trim().min(3, 'Tulis kepada siapa.').max(200, 'Paling panjang 200 huruf.'),
    answeredOn: dayField,
    answer: note,
  })
  .refine(({ answer, answeredOn }) => !answer || answeredOn, {
    path: ['answeredOn'],
    message: 'Isi tanggal jawabannya.',
  })

export const moveTableInput = z.object({
  table: z
    .string()
    .min(1, 'Tempel tabelnya, atau pilih berkas CSV.')
    .max(1_000_000, 'Tabel ini terlalu besar.'),
})
