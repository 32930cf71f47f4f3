'use server'

import { officeAction } from '../action.ts'
import { writeEverywhere } from '../audit/everywhere.ts'
import { directory } from '../offices/directory.ts'
import { Refusal } from '../refusal.ts'
import { lockInput, rollInput, tryInput } from './input.ts'
import { addVersion, putStandard } from './keep.ts'
import { readOwn } from './own.ts'
import { provinceIn } from './provinces.ts'

const permission = 'standard.change'
const door = 'acrossOffices'
const saved = () => '/admin/standar?tersimpan=1'

/** Lets the draft hold in one province and its offices, to see how it works there. */
export const tryStandard = officeAction({
  permission,
  door,
  input: tryInput,
  subject: readOwn,
  run: async ({ db, actor, input: { lock, provinceId, reason }, subject, audit }) => {
    const province = provinceIn(actor, provinceId)
    if (!province)
      throw new Refusal('Pilih provinsi dari daftar.', {
        errors: { provinceId: 'Pilih provinsi dari daftar.' },
      })
    const number = await addVersion(db, actor, subject, reason)
    await putStandard(db, actor, lock, { draft: null, trial: number, trialProvince: provinceId })
    const note = {
      action: 'standard.try',
      subject: `standar ${number}`,
      detail: { province: province.name, reason },
    }
    await audit(note)
    const ids = [
      provinceId,
      ...directory()
        .childrenOf(provinceId)
        .map(({ id }) => id),
    ]
    await writeEverywhere(db, actor, note, ids)
  },
  next: () => '/admin/standar?dicoba=1',
})

/** Lets the draft, or what is tried, hold for every office. */
export const rollOutStandard = officeAction({
  permission,
  door,
  input: rollInput,
  subject: readOwn,
  run: async ({ db, actor, input: { lock, reason }, subject, audit }) => {
    const { trial, waiting, currentNumber } = subject
    const number = trial && !waiting ? trial.number : await addVersion(db, actor, subject, reason)
    await putStandard(db, actor, lock, {
      draft: null,
      current: number,
      before: currentNumber ?? 0,
      trial: null,
      trialProvince: null,
    })
    const note = { action: 'standard.rollOut', subject: `standar ${number}`, detail: { reason } }
    await audit(note)
    await writeEverywhere(db, actor, note)
  },
  next: () => '/admin/standar?berlaku=1',
})

/** Ends a trial; what was tried becomes the draft again. */
export const endTrial = officeAction({
  permission,
  door,
  input: lockInput,
  subject: readOwn,
  run: async ({ db, actor, input: { lock }, subject, audit }) => {
    const { trial } = subject
    if (!trial) throw new Refusal('Tidak ada percobaan yang berjalan.')
    await putStandard(db, actor, lock, { draft: subject.draft, trial: null, trialProvince: null })
    const note = { action: 'standard.endTrial', subject: `standar ${trial.number}` }
    await audit(note)
    await writeEverywhere(db, actor, note, [
      trial.provinceId,
      ...directory()
        .childrenOf(trial.provinceId)
        .map(({ id }) => id),
    ])
  },
  next: saved,
})

/** Goes back everywhere to the version that held before; what was rolled out becomes the draft. */
export const undoStandard = officeAction({
  permission,
  door,
  input: lockInput,
  subject: readOwn,
  run: async ({ db, actor, input: { lock }, subject, audit }) => {
    const { before, current, waiting } = subject
    if (before === null) throw new Refusal('Tidak ada perubahan yang bisa dibatalkan.')
    await putStandard(db, actor, lock, {
      current: before || null,
      before: null,
      ...(!waiting && { draft: current }),
    })
    const note = { action: 'standard.undo', subject: `standar ${before}` }
    await audit(note)
    await writeEverywhere(db, actor, note)
  },
  next: () => '/admin/standar?dibatalkan=1',
})

/** Forgets what was changed since the last version. */
export const discardStandard = officeAction({
  permission,
  door,
  input: lockInput,
  run: async ({ db, actor, input: { lock }, audit }) => {
    await putStandard(db, actor, lock, { draft: null })
    await audit({ action: 'standard.discard' })
  },
  next: () => '/admin/standar?dibuang=1',
})
