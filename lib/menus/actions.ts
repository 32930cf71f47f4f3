'use server'

import { and, eq } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { officeMenus } from '../../db/tables/index.ts'
import { officeAction } from '../action.ts'
import { directory } from '../offices/directory.ts'
import { Refusal } from '../refusal.ts'
import { currentOffice } from '../session.ts'
import { checkArrangement } from './check.ts'
import { arrangementInput, lockInput } from './input.ts'
import { type Arrangement, noArrangement } from './schema.ts'

/** Keeps the office's own order, hidden places and added places, within what the centre allows. */
export const arrangeMenu = officeAction({
  permission: 'menu.arrange',
  input: arrangementInput,
  run: async ({ db, actor, input, audit }) => {
    const office = await currentOffice()
    checkArrangement(directory().standardMenuOf(office), input.arrangement, office.level)
    await putArrangement(db, actor.officeId, input.arrangement, input.lock)
    const { order, hidden, added } = input.arrangement
    await audit({ detail: { order: order.length, hidden, added: added.map(place => place.href) } })
  },
  next: () => '/admin/menu?tersimpan=1',
})

/** Goes back to the standard tree as it is. */
export const resetMenu = officeAction({
  permission: 'menu.arrange',
  input: lockInput,
  run: async ({ db, actor, input, audit }) => {
    await putArrangement(db, actor.officeId, noArrangement, input.lock)
    await audit({ action: 'menu.reset' })
  },
  next: () => '/admin/menu?tersimpan=1',
})

const stale = () =>
  new Refusal('Menu ini baru saja diubah orang lain. Muat ulang halaman untuk melihatnya, lalu ubah lagi.', {
    status: 409,
  })

async function putArrangement(db: Db, officeId: number, arrangement: Arrangement, lock: number) {
  const changed = lock
    ? await db
        .update(officeMenus)
        .set({ arrangement, lock: lock + 1, changedAt: new Date() })
        .where(and(eq(officeMenus.officeId, officeId), eq(officeMenus.lock, lock)))
        .returning({ lock: officeMenus.lock })
    : await db
        .insert(officeMenus)
        .values({ officeId, arrangement })
        .onConflictDoNothing()
        .returning({ lock: officeMenus.lock })
  if (!changed.length) throw stale()
}
