'use server'

import { officeAction } from '../action.ts'
import { movePage as moveTree } from './move-page.ts'
import { findSiblings, orderPages as orderTree } from './order-pages.ts'
import { movePageInput, orderPagesInput } from './page-input.ts'
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

/** Puts pages that lie side by side in another order. */
export const orderPages = officeAction({
  permission: 'page.move',
  input: orderPagesInput,
  subject: (db, { ids }) => findSiblings(db, ids),
  run: async ({ db, subject, audit }) => {
    const ordered = await orderTree(db, subject)
    if (ordered.changed) await audit({ detail: { pages: subject.map(page => page.entry.slug) } })
    return ordered
  },
})
