'use server'

import type { Db } from '../../../db/doors.ts'
import { officeAction } from '../../action.ts'
import { itemRef, runRef } from './input.ts'
import { deskOf, keepAllOut, keepOut, letIn, takeChange } from './quarantine.ts'
import { listOnlyHidden } from './quarantined.ts'
import { findItem, findRun } from './queries.ts'

async function load(db: Db, { id, number }: { id: string; number: number }) {
  const run = await findRun(db, id)
  const item = run && (await findItem(db, id, number))
  return item && { run, item }
}

/** Lets one text out of the quarantine, as a draft. */
export const letInItem = officeAction({
  permission: 'import.manage',
  input: itemRef,
  subject: load,
  run: async ({ db, actor, subject: { run, item }, audit }) => {
    const entry = await letIn(db, await deskOf(run, actor), item)
    await audit({
      action: 'import.letIn',
      subject: entry,
      detail: { title: item.title, reason: item.reason },
    })
  },
  next: (_, { id }) => `/admin/impor/${id}/karantina?diterima=1`,
})

/** Lets in all texts that are honest but for what was hidden in their old pages, as drafts without that. */
export const letInCleaned = officeAction({
  permission: 'import.manage',
  input: runRef,
  subject: (db, { id }) => findRun(db, id),
  run: async ({ db, actor, subject: run, audit }) => {
    const rows = await listOnlyHidden(db, run.id)
    const desk = await deskOf(run, actor)
    // One after the other: five hundred texts with their old pages would fill the memory.
    for (const { number } of rows) {
      const item = await findItem(db, run.id, number)
      if (item) await letIn(db, desk, item)
    }
    await audit({ action: 'import.letIn', subject: run.id, detail: { name: run.name, items: rows.length } })
    return rows.length
  },
  next: (count, { id }) => `/admin/impor/${id}/karantina?diterima=${count}`,
})

/** Says of one text that it stays out. */
export const keepOutItem = officeAction({
  permission: 'import.manage',
  input: itemRef,
  subject: load,
  run: async ({ db, subject: { run, item }, audit }) => {
    await keepOut(db, run, item)
    await audit({ action: 'import.keepOut', subject: run.id, detail: { title: item.title } })
  },
  next: (_, { id }) => `/admin/impor/${id}/karantina?ditolak=1`,
})

/** The same of everything that is still in the quarantine of a run. */
export const keepOutAll = officeAction({
  permission: 'import.manage',
  input: runRef,
  subject: (db, { id }) => findRun(db, id),
  run: async ({ db, subject: run, audit }) => {
    const items = await keepAllOut(db, run)
    await audit({ action: 'import.keepOut', subject: run.id, detail: { name: run.name, items } })
    return items
  },
  next: (count, { id }) => `/admin/impor/${id}/karantina?ditolak=${count}`,
})

/** Takes what the old site says of one text now as a new version. */
export const takeChangedItem = officeAction({
  permission: 'import.manage',
  input: itemRef,
  subject: load,
  run: async ({ db, actor, subject: { run, item }, audit }) => {
    const entry = await takeChange({ db, actor }, run, item)
    await audit({ action: 'import.takeChange', subject: entry, detail: { title: item.title } })
  },
  next: (_, { id }) => `/admin/impor/${id}/butir?berubah=1&diambil=1`,
})
