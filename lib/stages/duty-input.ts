import { z } from 'zod'
import { categoriesOf } from '../entries/categories.ts'
import { line } from '../entries/form.ts'
import { dayField } from '../entries/form-dates.ts'
import { informationField } from '../entries/information.ts'
import { categoryKey } from '../entries/kinds/article.ts'
import { type Kind, kindNames } from '../entries/schema.ts'
import { type Level, levels } from '../offices/schema.ts'
import { starters } from '../starters/list.ts'

const optionalId = z
  .union([z.literal('').transform(() => null), z.coerce.number().int().positive()])
  .default(null)
const ticked = z.literal('on').optional().transform(Boolean)

/** What can fulfil a duty, as one choice: a kind, or a kind and one of its groups ("document/dip"). */
export const isMatter = (value: string) => {
  const [kind = '', category] = value.split('/')
  if (value === '') return true
  if (!(kindNames as readonly string[]).includes(kind) || kind === 'home') return false
  // The centre names the groups of news itself.
  if (kind === 'article' && category) return categoryKey.test(category)
  return category === undefined || Object.hasOwn(categoriesOf(kind as Kind)?.words ?? {}, category)
}

const wordList = z
  .string()
  .trim()
  .toLowerCase()
  .transform(text => [
    ...new Set(
      text
        .split(/[,\n]/)
        .map(word => word.trim())
        .filter(Boolean),
    ),
  ])
  .refine(words => words.length <= 12, 'Paling banyak 12 kata pengenal.')
  .refine(
    words => words.every(word => word.length >= 3 && word.length <= 40),
    'Satu kata pengenal 3 sampai 40 huruf.',
  )

/** A duty as its form has it. Which levels owe it are ticks of their own. */
export const dutyFormInput = z
  .object({
    lock: z.coerce.number().int().min(0),
    /** Empty for a new one. */
    id: optionalId,
    stageId: optionalId,
    name: z
      .string()
      .trim()
      .min(3, 'Beri nama yang harus terbit, misalnya “Pengumuman DPS”.')
      .max(120, 'Nama kewajiban paling panjang 120 huruf.'),
    help: z.string().trim().max(500, 'Penjelasan paling panjang 500 huruf.').default(''),
    basis: line('Dasar', 200),
    matter: z.string().refine(isMatter, 'Pilih jenis terbitan yang ada di daftar.').default(''),
    informationClass: informationField,
    words: wordList,
    starter: z
      .string()
      .refine(
        key => key === '' || starters.some(one => one.key === key),
        'Pilih kerangka yang ada di daftar.',
      )
      .default(''),
    pusat: ticked,
    provinsi: ticked,
    kabupaten: ticked,
    kota: ticked,
    every: z.enum(['', 'quarter', 'half', 'year'], 'Pilih perulangan yang ada di daftar.').default(''),
    anchor: z.enum(['start', 'end', 'date'], 'Pilih tenggat yang ada di daftar.'),
    offsetDays: z.coerce
      .number('Jumlah hari harus angka.')
      .int('Jumlah hari harus angka bulat.')
      .min(-365, 'Paling awal 365 hari sebelumnya.')
      .max(365, 'Paling lambat 365 hari sesudahnya.')
      .default(0),
    dueOn: dayField('Tanggal'),
    since: dayField('Tanggal mulai berlaku'),
  })
  .refine(duty => duty.anchor !== 'date' || duty.dueOn, {
    path: ['dueOn'],
    message: 'Isi tanggalnya.',
  })
  .refine(duty => duty.anchor !== 'date' || duty.every === '' || duty.every === 'year', {
    path: ['anchor'],
    message: 'Tanggal tertentu hanya untuk yang sekali atau setiap tahun. Pilih awal atau akhir masa.',
  })
  .refine(duty => duty.stageId !== null || duty.every !== '' || duty.anchor === 'date', {
    path: ['every'],
    message: 'Di luar tahapan, pilih seberapa sering berulang, atau pakai tanggal tertentu.',
  })
  .refine(duty => levels.some(level => duty[level]), {
    path: ['levels'],
    message: 'Pilih sedikitnya satu tingkat kantor.',
  })
  .refine(
    duty =>
      duty.stageId !== null || duty.matter !== '' || duty.informationClass !== '' || duty.words.length > 0,
    {
      path: ['words'],
      message: 'Beri tanda pengenal: jenis terbitan, kelas informasi, atau kata di judulnya.',
    },
  )
export type DutyForm = z.infer<typeof dutyFormInput>

/** The levels that were ticked. */
export const levelsOf = (form: DutyForm): Level[] => levels.filter(level => form[level])
