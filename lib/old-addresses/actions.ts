'use server'

import { and, eq } from 'drizzle-orm'
import { oldAddresses, oldMisses } from '../../db/tables/index.ts'
import { officeAction } from '../action.ts'
import { Refusal } from '../refusal.ts'
import { currentOffice } from '../session.ts'
import { missInput, oldInput, settleInput } from './input.ts'
import { findMiss, findOldAddress } from './queries.ts'
import { settle } from './settle.ts'

const page = '/admin/impor/alamat'

/** Says what an old address leads to from now on, or that there is nothing any more. */
export const settleAddress = officeAction({
  permission: 'redirect.manage',
  input: settleInput,
  run: async ({ db, input, audit }) => {
    const settled = await settle(db, await currentOffice(), input)
    const { address, host, to, reason } = settled
    await audit({ action: 'oldAddress.settle', subject: address, detail: { host, to, reason } })
    return settled
  },
  next: ({ address, host }) => `${page}?${new URLSearchParams({ dibereskan: address, situs: host })}`,
})

/** Passes over an address that is asked for in vain; asked for again, it stays passed over. */
export const dismissMiss = officeAction({
  permission: 'redirect.manage',
  input: missInput,
  subject: (db, { address }, { officeId }) => findMiss(db, officeId, address),
  run: async ({ db, subject: { officeId, address }, audit }) => {
    await db
      .update(oldMisses)
      .set({ dismissedAt: new Date() })
      .where(and(eq(oldMisses.officeId, officeId), eq(oldMisses.address, address)))
    await audit({ action: 'oldAddress.dismiss', subject: address })
  },
  next: () => `${page}?dilewati=1`,
})

/** Takes back what a person said of an old address; what a run brought stays accounted for. */
export const forgetAddress = officeAction({
  permission: 'redirect.manage',
  input: oldInput,
  subject: (db, { address, host }, { officeId }) => findOldAddress(db, officeId, host, address),
  run: async ({ db, subject, audit }) => {
    const { officeId, address, host, runId } = subject
    if (runId) throw new Refusal('Alamat ini dibawa oleh impor. Ubah tujuannya, jangan dihapus.')
    await db
      .delete(oldAddresses)
      .where(
        and(
          eq(oldAddresses.officeId, officeId),
          eq(oldAddresses.address, address),
          eq(oldAddresses.host, host),
        ),
      )
    await audit({ action: 'oldAddress.forget', subject: address, detail: { host } })
  },
  next: () => `${page}?tampil=lama&dihapus=1`,
})
