import { z } from 'zod'
import { type IncidentKind, incidentKinds } from './schema.ts'

const words = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `Paling panjang ${most.toLocaleString('id-ID')} huruf.`)
    .default('')
const needed = (sentence: string, most: number) =>
  z.string(sentence).trim().min(1, sentence).max(most, `Paling panjang ${most} huruf.`)
const localMoment = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/
const moment = (sentence: string) => z.string(sentence).regex(localMoment, sentence)

const kind = z.enum(
  Object.keys(incidentKinds) as [IncidentKind, ...IncidentKind[]],
  'Pilih apa yang terjadi.',
)

const known = {
  kind,
  title: needed('Tulis satu kalimat pendek: apa yang terjadi.', 120),
  learnedAt: moment('Tulis kapan pertama kali diketahui: tanggal dan jam.'),
  learnedBy: needed('Tulis siapa yang pertama mengetahuinya, atau dari mana kabarnya.', 200),
  since: moment('Tulis sejak kapan terjadi, kira-kira.'),
  until: z.union([z.literal(''), moment('Jam ini tidak terbaca. Pilih lagi.')]).default(''),
  description: words(5000),
}

/** The fields a record begins with. `target` is as the emergencies' choice of offices, `act` the act it comes from. */
export const openInput = z.object({
  ...known,
  target: z.string().max(40).default(''),
  act: z.union([z.literal('').transform(() => undefined), z.coerce.number().int().positive()]).optional(),
})

const tick = 'entry.'

export const incidentRef = z.object({ id: z.coerce.number().int().positive() })
const locked = incidentRef.extend({ lock: z.coerce.number().int().positive() })

/** All that can be written down about an incident; a tick for each entry it concerns. */
export const editInput = z.preprocess(
  values => ({
    ...(values as object),
    entries: Object.keys(values as object)
      .filter(name => name.startsWith(tick))
      .map(name => name.slice(tick.length)),
  }),
  locked.extend({
    ...known,
    contactName: words(200),
    contactPosition: words(200),
    contactPhone: words(60),
    contactEmail: words(254),
    effect: words(5000),
    addresses: words(10_000),
    entries: z.array(z.uuid()).max(1000),
    persons: z
      .string()
      .trim()
      .regex(/^\d{0,9}$/, 'Tulis angka saja, 0 bila tidak ada, atau kosongkan bila belum diketahui.')
      .default(''),
    data: words(2000),
    handling: words(5000),
  }),
)
export type Edited = z.infer<typeof editInput>

export const lineInput = incidentRef.extend({
  at: moment('Tulis kapan itu terjadi: tanggal dan jam.'),
  words: needed('Tulis apa yang terjadi saat itu.', 1000),
})

export const lineRef = z.object({
  id: z.coerce.number().int().positive(),
  line: z.coerce.number().int().positive(),
})

export const toldInput = locked.extend({
  whom: z.enum(['bssn', 'persons', 'both'], 'Pilih siapa yang sudah diberi tahu.'),
  toldAt: moment('Tulis kapan mereka diberi tahu: tanggal dan jam.'),
  how: needed('Tulis bagaimana, misalnya nomor tiket atau surat.', 300),
})

export const closeInput = locked.extend({
  lesson: needed('Tulis apa yang dipelajari, supaya tidak terulang.', 3000),
  untold: words(1000),
})
