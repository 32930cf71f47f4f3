import { z } from 'zod'
import { entryRef } from './input.ts'

export const restoreInput = entryRef.extend({
  number: z.coerce.number('Versi tidak dikenal.').int('Versi tidak dikenal.').min(1, 'Versi tidak dikenal.'),
})
