import { z } from 'zod'
import { type Renewal, renewals } from './schema.ts'

const reason = z
  .string()
  .trim()
  .min(1, 'Tulis alasannya. Kantor yang terkena membacanya.')
  .max(500, 'Paling panjang 500 huruf.')
const target = z.string('Pilih kantor yang terkena.').min(1, 'Pilih kantor yang terkena.').max(40)

export const freezeInput = z.object({ target, reason })

export const sessionsInput = z.object({
  target,
  reason,
  renewal: z.enum(
    Object.keys(renewals) as [Renewal, ...Renewal[]],
    'Pilih apa yang diperlukan untuk masuk lagi.',
  ),
})

export const emergencyRef = z.object({ id: z.coerce.number().int().positive() })

export const quarantineInput = z.object({
  target,
  reason,
  words: z
    .string()
    .trim()
    .min(10, 'Tulis satu kalimat untuk pengunjung: apa yang terjadi.')
    .max(300, 'Paling panjang 300 huruf.'),
  elsewhere: z
    .string()
    .trim()
    .max(300, 'Alamat ini terlalu panjang.')
    .regex(/^(https:\/\/\S+)?$/, 'Tulis alamat lengkap dengan https://, atau kosongkan.')
    .refine(text => !text || URL.canParse(text), 'Alamat ini tidak terbaca. Salin dari peramban.')
    .default(''),
  phone: z
    .string()
    .trim()
    .regex(/^[+\d ()-]{0,30}$/, 'Tulis nomor telepon dengan angka, misalnya (0354) 123456.')
    .default(''),
})

const tick = 'entry.'

/** The office, the moment, and a tick for each entry that goes along. */
export const rollBackInput = z.preprocess(
  values => ({
    ...(values as object),
    ticked: Object.keys(values as object)
      .filter(name => name.startsWith(tick))
      .map(name => name.slice(tick.length)),
  }),
  z.object({
    slug: z.string().max(63),
    at: z.iso.datetime('Waktu ini tidak terbaca. Pilih lagi.').transform(text => new Date(text)),
    reason,
    ticked: z.array(z.uuid()).max(5000),
  }),
)
