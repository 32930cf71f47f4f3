import { z } from 'zod'
import { comeIn, goOut } from '../../../../lib/entries/presence.ts'
import { officeRoute } from '../answering.ts'

const input = z.object({ id: z.uuid() })

/** Says that this person has an entry open; answers who else has. */
export const POST = officeRoute({
  permission: 'entry.write',
  writes: true,
  heartbeat: true,
  input,
  run: ({ db, actor, input: { id } }) => comeIn(db, actor, id),
})

/** Says that it was closed. */
export const DELETE = officeRoute({
  permission: 'entry.write',
  writes: true,
  input,
  run: async ({ db, actor, input: { id } }) => {
    await goOut(db, actor, id)
    return {}
  },
})
