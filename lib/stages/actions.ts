'use server'

import { officeAction } from '../action.ts'
import { dayOf } from '../dates.ts'
import { currentOffice } from '../session.ts'
import { dutyFormInput } from './duty-input.ts'
import { dutyOf, movedStage, stageOf, withDuty, withoutStage, withStage } from './edit.ts'
import { draftRef, moveInput, publishInput, stageFormInput, stageRef, versionRef } from './input.ts'
import { nextId, publish, putDraft, spread } from './keep.ts'
import { findCalendarVersion, readCalendar } from './read.ts'

/** Adds a stage to the draft of the national calendar, or changes one. */
export const saveStage = officeAction({
  permission: 'stage.arrange',
  input: stageFormInput,
  door: 'acrossOffices',
  subject: async (db, input, actor) => {
    const { calendar } = await readCalendar(db, actor.officeId)
    const known = calendar.stages.find(stage => stage.id === input.id)
    return input.id && !known ? undefined : { calendar, known }
  },
  run: async ({ db, actor, input, subject: { calendar, known }, audit }) => {
    const id = known?.id ?? (await nextId(db, 'stages'))
    const taken = calendar.stages.map(stage => stage.slug)
    const stage = stageOf(input, id, known, taken)
    await putDraft(db, actor, input.lock, withStage(calendar, stage))
    await audit({ subject: `tahapan ${id}`, detail: { name: stage.name, added: !known } })
    return id
  },
  next: id => `/admin/tahapan/${id}?tersimpan=1`,
})

/** Moves a stage one place among those beside it. */
export const moveStage = officeAction({
  permission: 'stage.arrange',
  input: moveInput,
  door: 'acrossOffices',
  subject: async (db, input, actor) => {
    const { calendar } = await readCalendar(db, actor.officeId)
    return calendar.stages.some(stage => stage.id === input.id) ? calendar : undefined
  },
  run: async ({ db, actor, input, subject, audit }) => {
    await putDraft(db, actor, input.lock, movedStage(subject, input.id, input.direction))
    await audit({ subject: `tahapan ${input.id}`, detail: { moved: input.direction } })
  },
  next: (_, input) => `/admin/tahapan#t${input.id}`,
})

/** Takes a stage out of the draft, with its steps and their checklists. */
export const removeStage = officeAction({
  permission: 'stage.arrange',
  input: stageRef,
  door: 'acrossOffices',
  subject: async (db, input, actor) => {
    const { calendar } = await readCalendar(db, actor.officeId)
    const stage = calendar.stages.find(one => one.id === input.id)
    return stage && { calendar, stage }
  },
  run: async ({ db, actor, input, subject: { calendar, stage }, audit }) => {
    await putDraft(db, actor, input.lock, withoutStage(calendar, input.id))
    await audit({ subject: `tahapan ${input.id}`, detail: { name: stage.name, removed: true } })
  },
  next: () => '/admin/tahapan?tersimpan=1',
})

/** Adds a duty to the draft, on a stage or outside of all, or changes one. */
export const saveDuty = officeAction({
  permission: 'stage.arrange',
  input: dutyFormInput,
  door: 'acrossOffices',
  subject: async (db, input, actor) => {
    const { calendar } = await readCalendar(db, actor.officeId)
    const known = calendar.duties.find(duty => duty.id === input.id)
    const stage = calendar.stages.some(one => one.id === input.stageId)
    return (input.id && !known) || (input.stageId && !stage) ? undefined : { calendar, known }
  },
  run: async ({ db, actor, input, subject: { calendar, known }, audit }) => {
    const office = await currentOffice()
    const id = known?.id ?? (await nextId(db, 'duties'))
    const duty = dutyOf(input, id, dayOf(new Date(), office.zone))
    await putDraft(db, actor, input.lock, withDuty(calendar, duty))
    await audit({ subject: `kewajiban ${id}`, detail: { name: duty.name, added: !known } })
  },
  next: (_, input) => (input.stageId ? `/admin/tahapan/${input.stageId}#wajib` : '/admin/tahapan#wajib'),
})

/** Takes a duty out of the draft. */
export const removeDuty = officeAction({
  permission: 'stage.arrange',
  input: stageRef,
  door: 'acrossOffices',
  subject: async (db, input, actor) => {
    const { calendar } = await readCalendar(db, actor.officeId)
    const duty = calendar.duties.find(one => one.id === input.id)
    return duty && { calendar, duty }
  },
  run: async ({ db, actor, input, subject: { calendar, duty }, audit }) => {
    const duties = calendar.duties.filter(one => one.id !== input.id)
    await putDraft(db, actor, input.lock, { ...calendar, duties })
    await audit({ subject: `kewajiban ${input.id}`, detail: { name: duty.name, removed: true } })
    return duty.stageId
  },
  next: stageId => (stageId ? `/admin/tahapan/${stageId}#wajib` : '/admin/tahapan#wajib'),
})

/** Lets the draft be the calendar of every office, as a new version with its reason. */
export const publishCalendar = officeAction({
  permission: 'stage.arrange',
  input: publishInput,
  door: 'acrossOffices',
  run: async ({ db, actor, input, audit }) => {
    const office = await currentOffice()
    const kept = await readCalendar(db, actor.officeId)
    await putDraft(db, actor, input.lock, null)
    const number = await publish(db, actor, kept, kept.calendar, input.reason)
    await spread(db, actor.officeId, dayOf(new Date(), office.zone))
    await audit({ action: 'stage.publish', subject: `kalender ${number}`, detail: { reason: input.reason } })
    return number
  },
  next: number => `/admin/tahapan?terbit=${number}`,
})

/** Forgets what was changed since the last version. */
export const discardDraft = officeAction({
  permission: 'stage.arrange',
  input: draftRef,
  door: 'acrossOffices',
  run: async ({ db, actor, input, audit }) => {
    await putDraft(db, actor, input.lock, null)
    await audit({ action: 'stage.discard' })
  },
  next: () => '/admin/tahapan?tersimpan=1',
})

/** Takes an older version as the draft, to be looked at and published with its reason. */
export const restoreVersion = officeAction({
  permission: 'stage.arrange',
  input: versionRef,
  door: 'acrossOffices',
  subject: (db, input, actor) => findCalendarVersion(db, actor.officeId, input.number),
  run: async ({ db, actor, input, subject, audit }) => {
    await putDraft(db, actor, input.lock, subject.calendar)
    await audit({ subject: `kalender ${input.number}`, detail: { restored: input.number } })
  },
  next: (_, input) => `/admin/tahapan?pulih=${input.number}#terbitkan`,
})
