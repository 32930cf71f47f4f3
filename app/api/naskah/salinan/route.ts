import { z } from 'zod'
import { dropCopy, keepCopy } from '../../../../lib/entries/copies.ts'
import { copyInput } from '../../../../lib/entries/copy-input.ts'
import { Refusal } from '../../../../lib/refusal.ts'
import { officeRoute } from '../answering.ts'

/** Keeps what is being typed. 409 with `theirs` when another window of this person has written since. */
export const PUT = officeRoute({
  permission: 'entry.write',
  writes: true,
  input: copyInput,
  run: async ({ db, actor, input }) => {
    if (input.owner !== undefined && input.owner !== actor.personId)
      throw new Refusal('Tulisan ini milik orang lain di perangkat ini. Masuk lagi dengan akun penulisnya.', {
        status: 401,
      })
    const kept = await keepCopy(db, actor, input)
    if ('savedAt' in kept) return kept
    throw new Refusal('Naskah ini juga Anda tulis di perangkat atau jendela lain.', {
      status: 409,
      done: { theirs: kept.theirs },
    })
  },
})

/** Throws this person's copy away. */
export const DELETE = officeRoute({
  permission: 'entry.write',
  writes: true,
  input: z.object({ id: z.uuid() }),
  run: async ({ db, actor, input }) => {
    await dropCopy(db, actor, input.id)
    return {}
  },
})
