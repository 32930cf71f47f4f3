'use server'

import { officeAction } from '../action.ts'
import { movePage as moveTree } from './move-page.ts'
import { movePageInput } from './page-input.ts'
import { findEntry } from './queries.ts'

/** Moves a page and all below it to another path; the old addresses lead on at once. */
export const movePage = officeAction({
  permission: 'page.move',
  input: movePageInput,
  subject: async (db, { id }) => {
    const found = await findEntry(db, id)
    return found?.entry.kind === 'page' && found.entry.state !== 'trashed' ? found : undefined
  },
  run: async ({ db, input, subject, audit }) => {
    const moved = await moveTree(db, subject, input.lock, input.slug)
    await audit({ subject: input.id, detail: moved })
    return { ...moved, lock: input.lock + 1 }
  },
})
