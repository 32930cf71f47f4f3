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
