import { z } from 'zod'

const name = z
  .string()
  .trim()
  .min(1, 'Beri nama, misalnya "Ponsel saya", agar Anda mengenalinya nanti.')
  .max(60, 'Nama paling panjang 60 huruf.')
const id = z.coerce.number('Kunci sandi tidak dikenal.').int().min(1)

export const newPasskey = z.object({
  name,
  answer: z.string().min(1, 'Tekan tombolnya sekali lagi, lalu ikuti petunjuk perangkat Anda.').max(20_000),
})
export const passkeyName = z.object({ id, name })
export const passkeyRef = z.object({ id })
export const appCode = z.object({
  code: z
    .string()
    .transform(text => text.replaceAll(/\s/g, ''))
    .pipe(z.string().regex(/^\d{6}$/, 'Isi enam angka yang sedang tampil di aplikasi.')),
})
export const nothing = z.object({})
