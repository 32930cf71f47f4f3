'use server'

import { and, eq } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { incidentLines } from '../../db/tables/index.ts'
import { officeAction } from '../action.ts'
import { formatDateTime } from '../dates.ts'
import type { Actor } from '../permissions.ts'
import { Refusal } from '../refusal.ts'
import { currentOffice } from '../session.ts'
import { change, changedFields, insertIncident, periodOf } from './change.ts'
import { untoldOf } from './clock.ts'
import { concerned, findConcerned } from './concerned.ts'
import { closeInput, editInput, incidentRef, lineInput, lineRef, openInput, toldInput } from './input.ts'
import { noteIncident } from './note.ts'
import { findAct, findIncident } from './queries.ts'
import { incidentKinds } from './schema.ts'

const pageOf = (id: number, said: string) => `/admin/insiden/${id}?selesai=${said}`
const load = (db: Db, { id }: { id: number }, actor: Actor) => findIncident(db, actor, id, true)

async function loadOffices(db: Db, { target, act }: { target: string; act?: number }) {
  const own = await currentOffice()
  const from = act ? await findAct(db, act) : undefined
  if (act && !from) return
  if (from && !target) return concerned(own, Object.keys(from.states).map(Number))
  return findConcerned(own, target || `kantor-${own.id}`)
}

/** Opens the record of an incident when somebody learns of it: from then on 72 hours run. */
export const openIncident = officeAction({
  permission: 'incident.report',
  door: 'acrossOffices',
  input: openInput,
  subject: loadOffices,
  run: async ({ db, actor, input, subject }) => {
    const { zone } = await currentOffice()
    const incident = await insertIncident(db, actor, subject, input, zone)
    await noteIncident(db, actor, incident, {
      action: 'incident.open',
      detail: {
        kind: incidentKinds[incident.kind],
        at: formatDateTime(incident.learnedAt, zone),
        scope: subject.label,
      },
      told: 'membuka catatan insiden',
    })
    return { id: incident.id }
  },
  next: ({ id }) => pageOf(id, 'dibuka'),
})

/** Writes down what is known of an incident. Whoever writes on an older state is told, and nothing is lost. */
export const editIncident = officeAction({
  permission: 'incident.report',
  door: 'acrossOffices',
  input: editInput,
  subject: load,
  run: async ({ db, actor, input, subject }) => {
    const { zone } = await currentOffice()
    const changed = await change(db, actor, subject, input.lock, zone, changedFields(input, zone))
    await noteIncident(db, actor, changed.incident, { action: 'incident.edit', detail: changed.detail })
    return { id: subject.id }
  },
  next: ({ id }) => pageOf(id, 'disimpan'),
})

/** Adds what happened when to the chronology. */
export const addLine = officeAction({
  permission: 'incident.report',
  door: 'acrossOffices',
  input: lineInput,
  subject: load,
  run: async ({ db, actor, input, subject }) => {
    if (subject.closedAt) throw new Refusal('Catatan ini sudah ditutup.', { status: 409 })
    const { zone } = await currentOffice()
    const { at } = periodOf({ at: input.at }, zone)
    const { id, officeId } = subject
    await db
      .insert(incidentLines)
      .values({ incidentId: id, officeId, at: at!, words: input.words, writtenByName: actor.name })
    const detail = { at: formatDateTime(at!, zone), said: input.words }
    await noteIncident(db, actor, subject, { action: 'incident.line', detail })
    return { id }
  },
  next: ({ id }) => `${pageOf(id, 'kronologi')}#kronologi`,
})

/** Takes a typed line out of the chronology; the log keeps what it said. */
export const removeLine = officeAction({
  permission: 'incident.report',
  door: 'acrossOffices',
  input: lineRef,
  subject: load,
  run: async ({ db, actor, input, subject }) => {
    if (subject.closedAt) throw new Refusal('Catatan ini sudah ditutup.', { status: 409 })
    const [line] = await db
      .delete(incidentLines)
      .where(and(eq(incidentLines.id, input.line), eq(incidentLines.incidentId, subject.id)))
      .returning()
    if (line)
      await noteIncident(db, actor, subject, { action: 'incident.unline', detail: { said: line.words } })
    return { id: subject.id }
  },
  next: ({ id }) => `${pageOf(id, 'kronologi')}#kronologi`,
})

/** Notes that BSSN, the persons concerned or both were told, when and how; the clock stops for them. */
export const noteTold = officeAction({
  permission: 'incident.manage',
  fresh: true,
  door: 'acrossOffices',
  input: toldInput,
  subject: load,
  run: async ({ db, actor, input: { whom, how, toldAt, lock }, subject }) => {
    const { zone } = await currentOffice()
    const { at } = periodOf({ at: toldAt }, zone)
    if (at! > new Date())
      throw new Refusal('Ada isian yang perlu diperbaiki.', {
        errors: { toldAt: 'Saat ini belum tiba. Tulis kapan mereka benar-benar diberi tahu.' },
      })
    const { incident } = await change(db, actor, subject, lock, zone, {
      ...(whom !== 'persons' && { toldBssnAt: at }),
      ...(whom !== 'bssn' && { toldPersonsAt: at }),
    })
    const names = {
      bssn: 'BSSN',
      persons: 'orang yang datanya terkena',
      both: 'BSSN dan orang yang datanya terkena',
    }
    await noteIncident(db, actor, incident, {
      action: 'incident.tell',
      detail: { to: names[whom], at: formatDateTime(at!, zone), note: how },
      told: `mencatat bahwa ${names[whom]} sudah diberi tahu`,
    })
    return { id: subject.id }
  },
  next: ({ id }) => pageOf(id, 'diberitahukan'),
})

/** Closes a record with what was learned; who was not told by then needs a reason. */
export const closeIncident = officeAction({
  permission: 'incident.manage',
  fresh: true,
  door: 'acrossOffices',
  input: closeInput,
  subject: load,
  run: async ({ db, actor, input: { lesson, untold, lock }, subject }) => {
    if (untoldOf(subject).length > 0 && !untold)
      throw new Refusal('Ada isian yang perlu diperbaiki.', {
        errors: { untold: 'Tulis mengapa mereka tidak diberi tahu, atau catat dahulu pemberitahuannya.' },
      })
    const { zone } = await currentOffice()
    const closing = { closedAt: new Date(), closedByName: actor.name, lesson, untold }
    const { incident } = await change(db, actor, subject, lock, zone, {
      ...closing,
      ...(!subject.until && { until: closing.closedAt }),
    })
    await noteIncident(db, actor, incident, {
      action: 'incident.close',
      detail: { note: lesson, ...(untold && { reason: untold }) },
      told: 'menutup catatan insiden',
    })
    return { id: subject.id }
  },
  next: ({ id }) => pageOf(id, 'ditutup'),
})

/** Says where the bundle of evidence is, to whoever has shown lately who they are; taking it is what the log notes. */
export const askForBundle = officeAction({
  permission: 'incident.manage',
  fresh: true,
  door: 'acrossOffices',
  input: incidentRef,
  subject: load,
  run: async ({ subject }) => ({ href: `/admin/insiden/${subject.id}/berkas` }),
})
