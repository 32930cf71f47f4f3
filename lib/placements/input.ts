import { z } from 'zod'
import { momentField } from '../entries/form-dates.ts'
import { withScope } from '../offices/scope.ts'

const note = z.string().trim().max(300, 'Pesan paling panjang 300 huruf.').default('')
const spot = z.enum(['top', 'middle'], 'Pilih letaknya.').default('top')
const period = {
  startsAt: momentField('Waktu mulai tampil'),
  endsAt: momentField('Waktu turun'),
}

/** Which entry goes where, how, and from when to when by the placer's clock. */
export const placeInput = withScope(
  z.object({
    entryId: z.uuid('Naskah ini tidak dikenal.'),
    force: z.enum(['mandatory', 'suggested', 'copy'], 'Pilih cara menempatkan.'),
    spot,
    note,
    ...period,
  }),
)

export const placementRef = z.object({ id: z.uuid('Penempatan ini tidak dikenal.') })

export const recallInput = placementRef.extend({
  reason: z
    .string()
    .trim()
    .min(5, 'Tulis alasannya, cukup satu kalimat.')
    .max(500, 'Alasan paling panjang 500 huruf.'),
})

export const answerInput = placementRef.extend({
  answer: z.enum(['accepted', 'declined'], 'Pilih tampilkan atau tidak.'),
  reason: z.string().trim().max(300, 'Alasan paling panjang 300 huruf.').default(''),
})

export const nominateInput = z.object({
  entryId: z.uuid('Naskah ini tidak dikenal.'),
  to: z.coerce.number('Pilih kantor yang ditawari.').int().positive(),
  note,
})

export const takeInput = placementRef.extend({ spot, endsAt: period.endsAt })

export const turnDownInput = placementRef.extend({
  reason: z
    .string()
    .trim()
    .min(5, 'Tulis satu kalimat. Kantor yang menawarkan membacanya.')
    .max(300, 'Paling panjang 300 huruf.'),
})

export const takeChangesInput = placementRef.extend({
  lock: z.coerce.number('Muat ulang halaman ini.').int().min(1),
  /** Also where the office changed the same. */
  overwrite: z.literal('1').optional(),
})
