'use server'

import { eq } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { officeExports } from '../../db/tables/index.ts'
import { officeAction } from '../action.ts'
import { tell } from '../mail/tell.ts'
import { directory } from '../offices/directory.ts'
import { findOffice } from '../offices/queries.ts'
import type { Actor } from '../permissions.ts'
import { Refusal } from '../refusal.ts'
import { exportRef, takeBelowInput, takeInput } from './input.ts'
import { findExport, isMaking } from './queries.ts'
import { wakeExports } from './wake.ts'

/** Asks for an archive of all of the own office. The other admins are told. */
export const takeExport = officeAction({
  permission: 'export.take',
  input: takeInput,
  fresh: true,
  run: async ({ db, actor, input, audit }) => {
    const id = await order(db, actor, { officeId: actor.officeId, by: actor.name, ...input })
    await audit({ subject: `export:${id}`, detail: input })
  },
  next: () => '/admin/ekspor',
})

/** The same for an office below, by the centre: in the log of both, and that office's admins are told. */
export const takeExportBelow = officeAction({
  permission: 'export.takeBelow',
  input: takeBelowInput,
  door: 'acrossOffices',
  fresh: true,
  subject: (db, { slug }, actor) => findOffice(db, actor, slug),
  run: async ({ db, actor, input: { withSite }, subject, audit }) => {
    const id = await order(db, actor, {
      officeId: subject.id,
      by: `${actor.name} dari kantor pusat`,
      withSite,
    })
    const about = { action: 'export.take', subject: `export:${id}`, detail: { withSite, name: subject.name } }
    await audit(about)
    if (subject.id !== actor.officeId) await audit({ ...about, officeId: subject.id })
  },
  next: (_, { slug }) => `/admin/kantor/${slug}/ekspor`,
})

/** Lets an archive go before its week is over. */
export const removeExport = officeAction({
  permission: 'export.take',
  input: exportRef,
  subject: (db, { id }) => findExport(db, id),
  run: async ({ db, subject, audit }) => {
    await letGo(db, subject.id)
    await audit({ action: 'export.remove', subject: `export:${subject.id}` })
  },
  next: () => '/admin/ekspor',
})

/** The same by the centre. */
export const removeExportBelow = officeAction({
  permission: 'export.takeBelow',
  input: exportRef,
  door: 'acrossOffices',
  subject: (db, { id }) => findExport(db, id),
  run: async ({ db, actor, subject, audit }) => {
    await letGo(db, subject.id)
    const about = { action: 'export.remove', subject: `export:${subject.id}` }
    await audit(about)
    if (subject.officeId !== actor.officeId) await audit({ ...about, officeId: subject.officeId })
  },
  next: (_, _input, { officeId }) => `/admin/kantor/${directory().officeById(officeId)?.slug}/ekspor`,
})

type Order = { officeId: number; by: string; withSite: boolean }

async function order(db: Db, actor: Actor, { officeId, by, withSite }: Order) {
  if (await isMaking(db, officeId))
    throw new Refusal('Arsip kantor ini sedang dibuat. Tunggu sampai selesai.', { status: 409 })
  const [made] = await db
    .insert(officeExports)
    .values({ officeId, withSite, askedBy: actor.personId, askedByName: by })
    .returning({ id: officeExports.id })
  const { id } = made!
  await tell(db, {
    officeId,
    kind: 'export',
    actorId: actor.personId,
    detail: { archive: { id, ready: false, by } },
  })
  wakeExports()
  return id
}

// Its bytes go with the job's next look, which this asks for.
async function letGo(db: Db, id: string) {
  await db.update(officeExports).set({ expiresAt: new Date() }).where(eq(officeExports.id, id))
  wakeExports()
}
