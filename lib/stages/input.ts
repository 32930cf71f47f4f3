import { z } from 'zod'
import { line } from '../entries/form.ts'
import { dayField, isBefore } from '../entries/form-dates.ts'
import { type HomeBlock, homeBlocks } from '../entries/kinds/home.ts'

const lock = z.coerce.number().int().min(0)
const id = z.coerce.number().int().positive()
const optionalId = z.union([z.literal('').transform(() => null), id]).default(null)
const ticked = z.literal('on').optional().transform(Boolean)

const paragraph = (name: string, max: number) =>
  z.string().trim().max(max, `${name} paling panjang ${max} huruf.`).default('')

export const href = z
  .string()
  .trim()
  .max(500, 'Alamat paling panjang 500 huruf.')
  .refine(
    value =>
      value === '' ||
      /^\/(?![/\\])[^\s\\]*$/.test(value) ||
      /^https:\/\/[a-z0-9.-]+\.[a-z]{2,}([/?#]\S*)?$/i.test(value),
    'Tulis alamat di situs ini, misalnya /kontak, atau alamat lengkap yang diawali https://.',
  )
  .default('')

const block = z
  .union([z.literal(''), z.enum(Object.keys(homeBlocks) as [HomeBlock, ...HomeBlock[]])])
  .default('')

/** How many blocks a stage may bring to the front. */
export const frontMost = 4

const stageShape = {
  lock,
  /** Empty for a new one. */
  id: optionalId,
  parentId: optionalId,
  name: z
    .string()
    .trim()
    .min(3, 'Beri nama tahapannya, misalnya “Masa kampanye”.')
    .max(120, 'Nama tahapan paling panjang 120 huruf.'),
  startsOn: dayField('Tanggal mulai'),
  endsOn: dayField('Tanggal akhir'),
  headline: line('Kalimat di beranda', 120),
  ask: paragraph('Yang diminta dari warga', 300),
  description: paragraph('Penjelasan', 2000),
  actionLabel: line('Tulisan tombol', 40),
  actionHref: href,
  basis: line('Dasar hukum', 200),
}

type Days = { startsOn: string; endsOn: string; actionLabel: string; actionHref: string }

const inOrder = <Shape extends z.ZodRawShape>(object: z.ZodObject<Shape>) =>
  object
    .refine(value => !(value as unknown as Days).endsOn || (value as unknown as Days).startsOn, {
      path: ['startsOn'],
      message: 'Isi tanggal mulainya juga.',
    })
    .refine(value => !isBefore((value as unknown as Days).endsOn, (value as unknown as Days).startsOn), {
      path: ['endsOn'],
      message: 'Tanggal akhir mendahului tanggal mulai. Periksa keduanya.',
    })
    .refine(
      value =>
        Boolean((value as unknown as Days).actionLabel) === Boolean((value as unknown as Days).actionHref),
      { path: ['actionLabel'], message: 'Tombol perlu tulisan dan alamat, atau kosongkan keduanya.' },
    )

/** A stage of the national calendar as its form has it. */
export const stageFormInput = inOrder(
  z.object({
    ...stageShape,
    routine: ticked,
    calm: ticked,
    front1: block,
    front2: block,
    front3: block,
    front4: block,
  }),
)
export type StageForm = z.infer<typeof stageFormInput>

/** A stage that an office adds for its own site. */
export const ownStageInput = inOrder(z.object(stageShape))
export type OwnStageForm = z.infer<typeof ownStageInput>

export const stageRef = z.object({ lock, id })
export const moveInput = stageRef.extend({ direction: z.enum(['up', 'down']) })
export const draftRef = z.object({ lock })
export const versionRef = z.object({ lock, number: z.coerce.number().int().positive() })

export const publishInput = z.object({
  lock,
  reason: z
    .string()
    .trim()
    .min(10, 'Tulis sedikitnya satu kalimat: mengapa kalender berubah. Semua kantor bisa membacanya.')
    .max(500, 'Alasan paling panjang 500 huruf.'),
})
