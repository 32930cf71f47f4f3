import { z } from 'zod'
import { linkTargets } from '../../../../lib/entries/targets.ts'
import { officeRoute } from '../answering.ts'

/** Own entries a text may link to, by words of their title, or one by its id. */
export const GET = officeRoute({
  permission: 'entry.read',
  writes: false,
  input: z.object({ q: z.string().trim().max(120).default(''), id: z.uuid().optional() }),
  run: async ({ db, actor, input }) => ({ found: await linkTargets(db, actor.officeId, input) }),
})
