import { z } from 'zod'
import { levels, spans, type UrgentLevel } from './schema.ts'

const levelNames = Object.keys(levels) as [UrgentLevel, ...UrgentLevel[]]
// Nothing that a browser runs, and no address without a scheme that would leave the site unseen.
const target = /^(\/(?!\/)\S*|https:\/\/\S+)?$/

export const issueInput = z
  .object({
    level: z.enum(levelNames, 'Pilih seberapa mendesak.'),
    words: z
      .string()
      .trim()
      .transform(text => text.replaceAll(/\s+/g, ' '))
      .pipe(
        z
          .string()
          .min(10, 'Tulis pemberitahuannya: apa yang terjadi, di mana, dan apa yang perlu dilakukan orang.')
          .max(300, 'Paling panjang 300 huruf. Taruh rinciannya di halaman yang ditautkan.'),
      ),
    linkLabel: z.string().trim().max(60, 'Kata tautan paling panjang 60 huruf.').default(''),
    linkHref: z
      .string()
      .trim()
      .max(500, 'Alamat ini terlalu panjang.')
      .regex(target, 'Tulis alamat di situs ini seperti /pengumuman/…, atau alamat lengkap dengan https://.')
      .default(''),
    hours: z.enum(Object.keys(spans) as [string, ...string[]], 'Pilih berapa lama.').transform(Number),
  })
  .refine(({ linkHref, linkLabel }) => !linkHref || linkLabel, {
    path: ['linkLabel'],
    message: 'Tulis kata tautannya, misalnya “Baca pengumumannya”.',
  })
  .refine(({ linkHref, linkLabel }) => !linkLabel || linkHref, {
    path: ['linkHref'],
    message: 'Tulis alamat yang dituju tautan ini, atau kosongkan katanya.',
  })

export const endInput = z.object({ id: z.uuid('Pemberitahuan ini tidak dikenal.') })
