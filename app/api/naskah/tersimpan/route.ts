import { z } from 'zod'
import { findEntry } from '../../../../lib/entries/queries.ts'
import { valuesOf } from '../../../[office]/admin/[jenis]/_editor/form.ts'
import { manuscriptOf } from '../../../[office]/admin/[jenis]/_editor/manuscript.ts'
import { officeRoute } from '../answering.ts'

/** An entry as it is saved now, as its form has it: who saved it, when. */
export const GET = officeRoute({
  permission: 'entry.read',
  writes: false,
  input: z.object({ id: z.uuid() }),
  run: async ({ db, actor, input }) => {
    const found = await findEntry(db, input.id)
    if (!found) return
    const manuscript = manuscriptOf(actor, found)
    return {
      values: valuesOf(manuscript, manuscript.draft, manuscript.document),
      lock: found.entry.lock,
      who: found.writtenByName,
      when: found.version.writtenAt.toISOString(),
    }
  },
})
