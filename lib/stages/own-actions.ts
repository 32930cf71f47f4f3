'use server'

import { officeAction } from '../action.ts'
import { Refusal } from '../refusal.ts'
import { stageOf, withoutStage, withStage } from './edit.ts'
import { ownStageInput, stageRef } from './input.ts'
import { nextId, publish, putDraft } from './keep.ts'
import { listStages } from './queries.ts'
import { readCalendar } from './read.ts'

/** Adds a stage to the office's own site, or changes one it added; it shows at once, and is a version of its own. */
export const saveOwnStage = officeAction({
  permission: 'stage.add',
  input: ownStageInput,
  subject: async (db, input, actor) => {
    const kept = await readCalendar(db, actor.officeId)
    const known = kept.calendar.stages.find(stage => stage.id === input.id)
    return input.id && !known ? undefined : { kept, known }
  },
  run: async ({ db, actor, input, subject: { kept, known }, audit }) => {
    const all = await listStages(db)
    if (input.parentId && !all.some(stage => stage.id === input.parentId && stage.parentId === null))
      throw new Refusal('Program itu tidak ada lagi di kalender.', {
        errors: { parentId: 'Pilih program yang ada di daftar.' },
      })
    const id = known?.id ?? (await nextId(db, 'stages'))
    const stage = stageOf(
      input,
      id,
      known,
      all.map(one => one.slug),
    )
    const reason = known ? `Mengubah “${stage.name}”.` : `Menambahkan “${stage.name}”.`
    await putDraft(db, actor, input.lock, null)
    await publish(db, actor, kept, withStage(kept.calendar, stage), reason)
    await audit({ subject: `tahapan ${id}`, detail: { name: stage.name, added: !known } })
  },
  next: () => '/admin/tahapan?tersimpan=1',
})

/** Takes an own stage off the site. What was linked to it stays, without it. */
export const removeOwnStage = officeAction({
  permission: 'stage.add',
  input: stageRef,
  subject: async (db, input, actor) => {
    const kept = await readCalendar(db, actor.officeId)
    const stage = kept.calendar.stages.find(one => one.id === input.id)
    return stage && { kept, stage }
  },
  run: async ({ db, actor, input, subject: { kept, stage }, audit }) => {
    await putDraft(db, actor, input.lock, null)
    await publish(db, actor, kept, withoutStage(kept.calendar, input.id), `Menghapus “${stage.name}”.`)
    await audit({ subject: `tahapan ${input.id}`, detail: { name: stage.name, removed: true } })
  },
  next: () => '/admin/tahapan?tersimpan=1',
})
