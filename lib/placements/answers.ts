'use server'

import { and, eq } from 'drizzle-orm'
import { cards, nominations } from '../../db/tables/index.ts'
import { officeAction } from '../action.ts'
import { momentOf } from '../dates.ts'
import { mustCome } from '../entries/moments.ts'
import { directory } from '../offices/directory.ts'
import { Refusal } from '../refusal.ts'
import { currentOffice } from '../session.ts'
import { answerInput, nominateInput, takeInput, turnDownInput } from './input.ts'
import { findNomination, hasNominated } from './nominations.ts'
import { place } from './place.ts'
import { findPlaceable } from './placeable.ts'
import { findSuggestion } from './received.ts'

/** Shows what was suggested, or does not; the office may change its mind. */
export const answerSuggestion = officeAction({
  permission: 'placement.answer',
  input: answerInput,
  subject: (db, { id }, actor) => findSuggestion(db, actor.officeId, id),
  run: async ({ db, actor, input, subject, audit }) => {
    const { answer, reason } = input
    if (subject.state === answer) return
    await db
      .update(cards)
      .set({
        state: answer,
        reason: answer === 'declined' ? reason : '',
        answeredBy: actor.personId,
        answeredByName: actor.name,
        answeredAt: new Date(),
      })
      .where(and(eq(cards.placementId, input.id), eq(cards.officeId, actor.officeId)))
    await audit({
      action: answer === 'accepted' ? 'placement.accept' : 'placement.decline',
      subject: input.id,
      detail: { title: subject.title, reason },
    })
  },
  next: (_, { answer }) => `/admin/kiriman?selesai=${answer}`,
})

/** Offers what is live on the own site to the province or the centre for their front page. */
export const nominateEntry = officeAction({
  permission: 'placement.nominate',
  input: nominateInput,
  subject: (db, { entryId }, actor) => findPlaceable(db, actor.officeId, entryId),
  run: async ({ db, actor, input, subject, audit }) => {
    const office = await currentOffice()
    const above = directory().officesAbove(office)
    if (!above.some(({ id }) => id === input.to)) throw new Refusal('Pilih kantor di atas kantor ini.')
    if (await hasNominated(db, input.entryId, input.to))
      throw new Refusal('Naskah ini sudah ditawarkan ke sana.', { status: 409 })
    await db.insert(nominations).values({
      officeId: actor.officeId,
      toOfficeId: input.to,
      entryId: input.entryId,
      title: subject.title,
      note: input.note,
      nominatedBy: actor.personId,
      nominatedByName: actor.name,
    })
    const to = directory().officeById(input.to)?.name
    await audit({ subject: input.entryId, detail: { title: subject.title, to, note: input.note } })
  },
  next: () => '/admin/kiriman?selesai=tawar',
})

/** Takes an offered entry to the own front page. */
export const takeNomination = officeAction({
  permission: 'placement.take',
  door: 'acrossOffices',
  input: takeInput,
  subject: (db, { id }, actor) => findNomination(db, actor, id),
  run: async ({ db, actor, input, subject, audit }) => {
    const office = await currentOffice()
    const entry = await findPlaceable(db, subject.officeId, subject.entryId)
    if (!entry) throw new Refusal('Naskah ini sudah tidak terbit di situs asalnya.', { status: 409 })
    const endsAt = momentOf(input.endsAt, office.zone, '23:59')
    if (endsAt) mustCome(endsAt, 'endsAt')
    const scope = { reach: 'chosen' as const, ids: [office.id] }
    const wish = { force: 'nominated' as const, scope, spot: input.spot, note: '', startsAt: null, endsAt }
    const { id } = await place(db, actor, entry, wish, [office])
    await db
      .update(nominations)
      .set({ state: 'taken', placementId: id, answeredAt: new Date(), answeredByName: actor.name })
      .where(eq(nominations.id, input.id))
    const note = { subject: subject.entryId, detail: { title: entry.title } }
    for (const officeId of [actor.officeId, subject.officeId]) await audit({ ...note, officeId })
  },
  next: () => '/admin/penempatan?selesai=ambil',
})

/** Does not take an offered entry, and says why. */
export const turnDownNomination = officeAction({
  permission: 'placement.take',
  door: 'acrossOffices',
  input: turnDownInput,
  subject: (db, { id }, actor) => findNomination(db, actor, id),
  run: async ({ db, actor, input, subject, audit }) => {
    await db
      .update(nominations)
      .set({
        state: 'declined',
        reason: input.reason,
        answeredAt: new Date(),
        answeredByName: actor.name,
      })
      .where(eq(nominations.id, input.id))
    const detail = { title: subject.title, reason: input.reason }
    const note = { action: 'placement.turnDown', subject: subject.entryId, detail }
    for (const officeId of [actor.officeId, subject.officeId]) await audit({ ...note, officeId })
  },
  next: () => '/admin/penempatan?selesai=lewat',
})
