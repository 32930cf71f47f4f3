import { z } from 'zod'

const reason = (empty: string) => z.string().trim().min(5, empty).max(500, 'Paling panjang 500 huruf.')

/** What is said with every proposal. */
export const proposeInput = z.object({
  reason: reason('Tulis alasannya, cukup satu kalimat. Rekan yang memutuskan membacanya.'),
})

export const proposalRef = z.object({ id: z.coerce.number().int().positive() })

export const declineInput = proposalRef.extend({
  answer: reason('Tulis mengapa tidak jadi. Pengusulnya membacanya.'),
})
