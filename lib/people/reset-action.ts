'use server'

import { randomInt } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { officeAction } from '../action.ts'
import { allowLink } from '../login/links.ts'
import { tell } from '../mail/tell.ts'
import { Refusal } from '../refusal.ts'
import { listCallable } from './callable.ts'
import { findManagedPerson } from './find.ts'
import { resetInput } from './input.ts'
import { noteBoth, requireOther, subjectOf } from './note.ts'

/**
 * Takes somebody's second factor and passphrase away after calling them back, and lets them set up new ones with a
 * link by mail and the code they were told on the telephone: neither mailbox nor telephone alone is enough.
 */
export const resetFactors = officeAction({
  permission: 'people.resetFactors',
  fresh: true,
  input: resetInput,
  door: 'acrossOffices',
  subject: async (db, ref, actor) => {
    const person = await findManagedPerson(db, actor, ref)
    if (!person) return
    return { ...person, numbers: await listCallable(db, person) }
  },
  run: async ({ db, actor, input, subject, audit }) => {
    const { id: personId, name, office, numbers } = subject
    requireOther(actor, personId)
    const called = numbers.find(({ number }) => number === input.called)
    if (!called)
      throw refuse('called', 'Telepon balik ke nomor yang sudah tercatat sebelumnya, bukan nomor lain.')
    const { rows } = await db.execute<{ done: boolean }>(sql`select app.forget_factors(${personId}) as done`)
    if (!rows[0]?.done)
      throw new Refusal(
        'Orang ini juga bekerja di kantor yang bukan binaan Anda. Minta kantor pusat mengatur ulang faktor keduanya.',
        { status: 403 },
      )
    const spoken = spokenCode()
    const { id: officeId } = office
    const link = await allowLink(db, { kind: 'renew', personId, officeId, createdBy: actor.personId, spoken })
    const told = { officeId, actorId: actor.personId }
    await tell(db, { ...told, kind: 'factors', detail: { account: { personId, link } } })
    await tell(db, {
      ...told,
      kind: 'factorsTold',
      detail: { account: { personId, name }, note: input.answered },
    })
    await noteBoth(audit, actor, office, {
      action: 'people.resetFactors',
      subject: subjectOf(personId),
      detail: { name, called: called.number, whose: called.label, note: input.answered },
    })
    return { spoken, name }
  },
})

const refuse = (field: string, sentence: string) => new Refusal(sentence, { errors: { [field]: sentence } })

// Without letters and digits that sound alike on the telephone. 40 bits, ten tries.
function spokenCode() {
  const letters = 'acfhjklmqrtuxyz234679'
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')
  return `${group()}-${group()}`
}
