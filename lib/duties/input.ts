import { z } from 'zod'

/** Which duty, at which of its times. */
export const occasionInput = z.object({
  dutyId: z.coerce.number().int().positive(),
  period: z.string().regex(/^(\d{4}(-[TS]\d)?)?$/),
})

export const handInput = occasionInput.extend({
  reason: z
    .string()
    .trim()
    .min(10, 'Tulis sedikitnya satu kalimat: di mana atau mengapa ini sudah dipenuhi.')
    .max(500, 'Alasan paling panjang 500 huruf.'),
  link: z
    .string()
    .trim()
    .max(500, 'Alamat paling panjang 500 huruf.')
    .refine(
      value =>
        value === '' || /^\/(?![/\\])[^\s\\]*$/.test(value) || /^https:\/\/[^\s\\]+\.[^\s\\]+$/.test(value),
      'Tulis alamat di situs ini, misalnya /dokumen/laporan, atau alamat lengkap yang diawali https://.',
    )
    .default(''),
})
