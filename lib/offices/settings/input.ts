import { z } from 'zod'
import { fourEyesModes } from '../../publishing.ts'
import { languages } from '../../richtext/languages.ts'
import { officeAccents } from '../accent.ts'
import { readAccount } from '../accounts.ts'
import { type AccountName, accountNames } from '../contact.ts'
import { emailField, officeFields } from '../input.ts'

const linesOf = (text: string) =>
  text
    .split(/\r\n|\r|\n/)
    .map(line => line.trim())
    .filter(Boolean)
const lines = (most: number, longest: number, many: string) =>
  z
    .string()
    .max(2000, 'Isian ini terlalu panjang.')
    .default('')
    .transform(linesOf)
    .refine(rows => rows.length <= most, many)
    .refine(rows => rows.every(row => row.length <= longest), `Satu baris paling panjang ${longest} huruf.`)

/** Lines such as "Senin–Kamis: 08.00–16.00" as pairs. */
const pairs = (most: number, many: string, missing: string) =>
  lines(most, 100, many).transform((rows, ctx) =>
    rows.map(row => {
      const at = row.indexOf(':')
      const [left, right] = [row.slice(0, at).trim(), row.slice(at + 1).trim()]
      if (at < 1 || !right || left.length > 40 || right.length > 40)
        ctx.addIssue({ code: 'custom', message: `${missing} Periksa baris “${row}”.` })
      return { left, right }
    }),
  )

const phoneShape = /^[+\d][\d\s().-]{3,38}$|^\(\d[\d\s().-]{3,38}$/
const phone = z
  .string()
  .trim()
  .default('')
  .refine(
    text => !text || phoneShape.test(text),
    'Tulis nomor lengkap dengan kode wilayah, misalnya (0354) 555 0142.',
  )

// From Sabang to Merauke, with the sea around.
const point = z
  .string()
  .trim()
  .default('')
  .transform((text, ctx) => {
    if (!text) return
    const [, lat, lon] = /^(-?\d{1,2}(?:\.\d+)?)\s*[,;]\s*(\d{2,3}(?:\.\d+)?)$/.exec(text) ?? []
    const place = { lat: Number(lat), lon: Number(lon) }
    if (lat && place.lat > -12 && place.lat < 7 && place.lon > 94 && place.lon < 142) return place
    ctx.addIssue({
      code: 'custom',
      message: 'Tulis lintang dan bujur di Indonesia, misalnya -7.8166, 112.0114. Salin dari aplikasi peta.',
    })
  })

const tagOf = new Map(Object.entries(languages).map(([tag, name]) => [name.toLowerCase(), tag]))
const spoken = z
  .string()
  .max(300, 'Paling panjang 300 huruf.')
  .default('')
  .transform((text, ctx) =>
    text
      .split(/[,\n]/)
      .map(name => name.trim())
      .filter(Boolean)
      .flatMap(name => {
        const tag = tagOf.get(name.toLowerCase())
        if (!tag)
          ctx.addIssue({
            code: 'custom',
            message: `“${name}” tidak dikenal. Pilih dari: ${Object.values(languages).join(', ')}.`,
          })
        return tag && tag !== 'id' ? [tag] : []
      }),
  )

const account = (network: AccountName) =>
  z
    .string()
    .trim()
    .max(300, 'Alamat ini terlalu panjang.')
    .default('')
    .transform((text, ctx) => {
      if (!text) return ''
      const address = readAccount(network, text)
      if (address) return address
      ctx.addIssue({
        code: 'custom',
        message: `Tulis nama akun atau alamat ${accountNames[network]} yang lengkap.`,
      })
      return ''
    })

const accounts = Object.fromEntries(
  (Object.keys(accountNames) as AccountName[]).map(network => [network, account(network)]),
) as Record<AccountName, ReturnType<typeof account>>

/** What an office sets itself. */
const ownFields = {
  lock: z.coerce.number().int(),
  /** The form as it was when it was opened, as JSON. */
  base: z.string().max(20_000).default('{}'),
  address: lines(4, 200, 'Alamat paling banyak empat baris.'),
  point,
  hours: pairs(7, 'Jam layanan paling banyak tujuh baris.', 'Tulis hari, titik dua, lalu jamnya.').transform(
    rows => rows.map(({ left, right }) => ({ days: left, time: right })),
  ),
  phone,
  phones: pairs(6, 'Nomor lain paling banyak enam baris.', 'Tulis keperluannya, titik dua, lalu nomornya.')
    .refine(
      rows => rows.every(({ right }) => phoneShape.test(right)),
      'Ada nomor yang belum lengkap. Tulis dengan kode wilayah.',
    )
    .transform(rows => rows.map(({ left, right }) => ({ label: left, number: right }))),
  email: z.literal('').or(emailField).default(''),
  ...accounts,
  languages: spoken,
  accent: z
    .string()
    .default('')
    .refine(colour => colour === '' || Object.hasOwn(officeAccents, colour), 'Pilih salah satu warna.'),
}

export const settingsInput = z.object(ownFields)
export const wholeSettingsInput = z.object({
  ...ownFields,
  slug: z.string().max(63),
  name: officeFields.name,
  shortName: officeFields.shortName,
  zone: officeFields.zone,
  fourEyes: z.enum(Object.keys(fourEyesModes) as [keyof typeof fourEyesModes], 'Pilih siapa orang keduanya.'),
})
export type SettingsInput = z.infer<typeof settingsInput>
export type WholeSettingsInput = z.infer<typeof wholeSettingsInput>
