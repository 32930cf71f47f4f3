'use server'

import { officeAction } from '../action.ts'
import { writeAuditFor } from '../audit/write.ts'
import { momentOf } from '../dates.ts'
import { mustCome } from '../entries/moments.ts'
import { officesWithin, scopeWords } from '../offices/scope.ts'
import { proposing } from '../proposals/propose.ts'
import { Refusal } from '../refusal.ts'
import { currentOffice } from '../session.ts'
import { spreadCopies } from './copies.ts'
import { placeInput, recallInput } from './input.ts'
import { place } from './place.ts'
import { findPlaceable } from './placeable.ts'
import { findStanding, needsTwo, recall, recalling } from './recall.ts'
import { forces } from './schema.ts'

/** Places what is live on the own site on the sites of offices below. */
export const placeEntry = officeAction({
  permission: 'placement.make',
  door: 'acrossOffices',
  input: placeInput,
  subject: (db, { entryId }, actor) => findPlaceable(db, actor.officeId, entryId),
  run: async ({ db, actor, input, subject, audit }) => {
    const office = await currentOffice()
    const startsAt = momentOf(input.startsAt, office.zone)
    const endsAt = momentOf(input.endsAt, office.zone, '23:59')
    if (endsAt) mustCome(endsAt, 'endsAt', startsAt)
    const wish = { ...input, startsAt, endsAt }
    const { id, reached } = await place(db, actor, subject, wish, officesWithin(office, input.scope))
    if (input.force === 'copy') await spreadCopies(db, actor, { id, entry: subject }, reached)
    const note = {
      action: 'placement.make',
      subject: id,
      detail: { title: subject.title, force: forces[input.force], scope: scopeWords(office, input.scope) },
    }
    await audit({ ...note, detail: { ...note.detail, offices: reached.length } })
    await writeAuditFor(db, actor, reached, note)
    return id
  },
  next: id => `/admin/penempatan/${id}?selesai=tempat`,
})

/** Takes a placement back from everywhere, where one person may. */
export const recallPlacement = officeAction({
  permission: 'placement.recall',
  door: 'acrossOffices',
  input: recallInput,
  subject: (db, { id }, actor) => findStanding(db, actor, id),
  run: async ({ db, actor, input, subject }) => {
    if (needsTwo(subject))
      throw new Refusal('Menarik kembali dari semua kantor perlu dua orang. Usulkan penarikannya.', {
        status: 403,
      })
    await recall(db, actor, subject, input.reason)
  },
  next: (_, { id }) => `/admin/penempatan/${id}?selesai=tarik`,
})

/** Proposes to take a placement back from all offices: another person confirms it. */
export const proposeRecall = officeAction(proposing(recalling))
