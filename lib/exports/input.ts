import { z } from 'zod'
import { officeRef } from '../offices/input.ts'

const withSite = z
  .literal('1')
  .optional()
  .transform(said => said === '1')

export const takeInput = z.object({ withSite })
export const takeBelowInput = officeRef.extend({ withSite })
export const exportRef = z.object({ id: z.uuid('Arsip ini tidak dikenal. Muat ulang halaman.') })
