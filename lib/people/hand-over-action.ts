'use server'

import { officeAction } from '../action.ts'
import { tell } from '../mail/tell.ts'
import { Refusal } from '../refusal.ts'
import { countOthersWith, findManagedPerson } from './find.ts'
import { countOwned, endAll, giveAll } from './hand-over.ts'
import { handOverInput } from './input.ts'
import { listColleagues } from './list.ts'
import { noteBoth, requireOpenOffice, requireOther, subjectOf } from './note.ts'

/** Gives a colleague what somebody has not finished, in one step; where they leave, their roles here end. */
export const handOver = officeAction({
  permission: 'people.manage',
  fresh: true,
  input: handOverInput,
  door: 'acrossOffices',
  subject: (db, ref, actor) => findManagedPerson(db, actor, ref),
  run: async ({ db, actor, input, subject, audit }) => {
    const { id, name, office } = subject
    requireOpenOffice(actor, office)
    if (input.leaves) requireOther(actor, id)
    const colleague = (await listColleagues(db, office, id)).find(one => one.id === input.to)
    if (!colleague) {
      const sentence = 'Rekan ini tidak bekerja di kantor ini. Pilih yang lain.'
      throw new Refusal(sentence, { errors: { to: sentence } })
    }
    const isAdmin = subject.held.some(one => one.role === 'officeAdmin' && !one.over)
    if (input.leaves && isAdmin && (await countOthersWith(db, 'officeAdmin', subject)) === 0)
      throw new Refusal(
        `${name} adalah admin terakhir ${office.name}. Angkat admin lain dahulu, lalu serahkan pekerjaannya.`,
        { status: 409 },
      )
    const owned = await countOwned(db, subject)
    const made = await giveAll(db, subject, colleague.id)
    if (input.leaves) await endAll(db, subject)
    const detail = { account: { personId: colleague.id, name } }
    if (made) await tell(db, { officeId: office.id, kind: 'handedOver', actorId: actor.personId, detail })
    await noteBoth(audit, actor, office, {
      action: input.leaves ? 'people.leave' : 'people.handOver',
      subject: subjectOf(id),
      detail: { name, to: colleague.name, made, lent: owned.lent },
    })
  },
  next: (_, { kantor, leaves, id }) =>
    leaves ? `/admin/orang?kantor=${kantor}&diserahkan=1` : `/admin/orang/${kantor}/${id}?diserahkan=1`,
})
