import { z } from 'zod'
import { recentCredits } from '../../../../lib/media/queries.ts'
import { officeRoute } from '../../naskah/answering.ts'

/** Who took the office's latest photos, offered where a credit is typed. */
export const GET = officeRoute({
  permission: 'media.read',
  writes: false,
  input: z.object({}),
  run: async ({ db }) => ({ credits: await recentCredits(db) }),
})
