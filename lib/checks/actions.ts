'use server'

import { officeAction } from '../action.ts'
import { led, load } from '../entries/acting.ts'
import { change } from '../entries/move.ts'
import { subjectOf } from '../entries/queries.ts'
import { decide } from '../publishing.ts'
import { Refusal } from '../refusal.ts'
import { findBlocking } from './hold.ts'
import { justifyInput } from './input.ts'
import type { Justification } from './schema.ts'

/** Says why the personal data in a draft must be published; whoever approves reads it, and the log keeps it. */
export const justifyPersonal = officeAction({
  permission: 'entry.submit',
  input: justifyInput,
  subject: load,
  run: async ({ db, actor, input, subject, audit }) => {
    // Whoever may send it may say this, as long as it is theirs to send.
    const sending = decide(actor, 'submit', subjectOf(subject))
    if ('refusal' in sending) throw new Refusal(sending.refusal, { status: 403 })
    const found = (await findBlocking(db, subject)).flatMap(({ personal }) => personal ?? [])
    if (found.length === 0)
      throw new Refusal('Tidak ada data pribadi yang ditahan di versi tersimpan. Simpan naskah, lalu ulangi.')
    const told = [...new Set(found.map(one => one.told))]
    const justification: Justification = {
      reason: input.reason,
      personId: actor.personId,
      name: actor.name,
      at: new Date().toISOString(),
      covers: [...new Set(found.map(one => one.key))],
      told: told.slice(0, 50),
    }
    const entry = await change({ db, found: subject, lock: input.lock }, { justification })
    await audit({
      action: 'entry.justify',
      subject: input.id,
      detail: { reason: input.reason, told: justification.told },
    })
    return { lock: entry.lock, justification }
  },
  next: (result, input, subject) => (input.stay ? undefined : led(result, input, subject)),
})
