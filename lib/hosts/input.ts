import { z } from 'zod'
import { readHost } from './names.ts'

const host = z.string().max(300).transform(readHost)

export const hostRef = z.object({ slug: z.string().max(63), host })

const owner = z.string().trim().max(120, 'Paling panjang 120 huruf.').default('')
const expiresOn = z
  .string()
  .trim()
  .default('')
  .refine(
    text => text === '' || (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))),
    'Pilih tanggalnya.',
  )

/** One more name of an office; `leads` says where it goes. */
export const addHostInput = z.object({
  slug: z.string().max(63),
  host: z.string().min(1, 'Tulis namanya.').max(300, 'Nama ini terlalu panjang.').transform(readHost),
  leads: z.enum(['alias', 'legacy', 'ppid', 'known'], 'Pilih apa yang terjadi dengan nama ini.'),
  owner,
  expiresOn,
  /** Why the name may lead here although the office's report of its old site is not signed. */
  override: z.string().trim().max(500, 'Paling panjang 500 huruf.').default(''),
})

/** An old name that is to lead here; why, where the office's report of its old site is not signed. */
export const leadHostInput = hostRef.extend({
  override: z.string().trim().max(500, 'Paling panjang 500 huruf.').default(''),
})

export const noteHostInput = hostRef.extend({ owner, expiresOn })

export const withdrawHostInput = hostRef.extend({
  reason: z
    .string()
    .trim()
    .min(5, 'Tulis alasannya, cukup satu kalimat.')
    .max(500, 'Paling panjang 500 huruf.'),
})
