'use server'

import { eq } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { emergencies } from '../../db/tables/index.ts'
import { officeAction } from '../action.ts'
import { Refusal } from '../refusal.ts'
import { currentOffice } from '../session.ts'
import { freeze, thaw } from './freeze.ts'
import { emergencyRef, freezeInput, quarantineInput, sessionsInput } from './input.ts'
import { keepEmergency, noteEmergency } from './note.ts'
import { lift, quarantine } from './quarantine.ts'
import { findRunning } from './queries.ts'
import { renewals } from './schema.ts'
import { endSessionsOf } from './sessions.ts'
import { findTarget } from './target.ts'

const load = async (_db: Db, { target }: { target: string }) => findTarget(await currentOffice(), target)
const ended = (by: string) => ({ endedAt: new Date(), endedByName: by })

/** Stops all writing in an office, a province or everywhere; reading goes on. */
export const freezeOffices = officeAction({
  permission: 'office.freeze',
  fresh: true,
  door: 'acrossOffices',
  input: freezeInput,
  subject: load,
  run: async ({ db, actor, input: { reason }, subject }) => {
    const made = await freeze(db, actor, subject, reason)
    const { label: scope, offices } = subject
    const told = 'membekukan situs Anda: bisa dibaca, tetapi belum bisa ditulis'
    await noteEmergency(db, actor, {
      action: 'office.freeze',
      offices,
      scope,
      reason,
      detail: { made },
      told,
    })
  },
  next: () => '/admin/darurat?selesai=beku',
})

/** Undoes one act of freezing: every office gets the state it had. */
export const thawOffices = officeAction({
  permission: 'office.freeze',
  fresh: true,
  door: 'acrossOffices',
  input: emergencyRef,
  subject: (db, { id }) => findRunning(db, 'freeze', id),
  run: async ({ db, actor, subject }) => {
    const offices = (await thaw(db, subject)).map(id => ({ id }))
    await db.update(emergencies).set(ended(actor.name)).where(eq(emergencies.id, subject.id))
    const { scope, reason } = subject
    const told = 'mencairkan situs Anda: pekerjaan bisa diteruskan'
    await noteEmergency(db, actor, { action: 'office.thaw', offices, scope, reason, told })
  },
  next: () => '/admin/darurat?selesai=cair',
})

/** Ends every session at an office, a province or everywhere, but one's own. */
export const endOfficeSessions = officeAction({
  permission: 'session.endBelow',
  fresh: true,
  door: 'acrossOffices',
  input: sessionsInput,
  subject: load,
  run: async ({ db, actor, input: { reason, renewal }, subject }) => {
    const { label: scope, offices } = subject
    const made = await endSessionsOf(db, actor, offices, renewal)
    const states = Object.fromEntries(offices.map(({ id, state }) => [id, state]))
    await keepEmergency(db, actor, { kind: 'sessions', scope, reason, states }, true)
    const needed = renewals[renewal]
    const told = `mengeluarkan semua orang dari ruang kerja. ${needed}`
    const detail = { made, needed }
    await noteEmergency(db, actor, { action: 'session.endBelow', offices, scope, reason, detail, told })
  },
  next: () => '/admin/darurat?selesai=sesi',
})

/** Puts a notice in the place of a whole site, at once. */
export const quarantineOffice = officeAction({
  permission: 'office.quarantine',
  fresh: true,
  door: 'acrossOffices',
  input: quarantineInput,
  subject: load,
  run: async ({ db, actor, input: { reason, words, elsewhere, phone }, subject }) => {
    const { label: scope, offices } = subject
    if (offices.length !== 1 || offices[0]?.id === actor.officeId)
      throw new Refusal('Karantina dikenakan satu per satu kantor. Pilih satu kantor.', {
        errors: { target: 'Pilih satu kantor.' },
      })
    const notice = { words, elsewhere, phone, since: new Date().toISOString() }
    await quarantine(db, actor, subject, reason, notice)
    const told =
      'menutup situs Anda untuk sementara: pengunjung hanya membaca pemberitahuan, dan hanya pusat yang bisa masuk'
    await noteEmergency(db, actor, {
      action: 'office.quarantine',
      offices,
      scope,
      reason,
      detail: { said: words },
      told,
    })
  },
  next: () => '/admin/darurat?selesai=karantina',
})

/** Opens a site again that was in quarantine. */
export const liftQuarantine = officeAction({
  permission: 'office.quarantine',
  fresh: true,
  door: 'acrossOffices',
  input: emergencyRef,
  subject: (db, { id }) => findRunning(db, 'quarantine', id),
  run: async ({ db, actor, subject }) => {
    const offices = Object.keys(subject.states).map(id => ({ id: Number(id) }))
    await lift(
      db,
      offices.map(({ id }) => id),
    )
    await db.update(emergencies).set(ended(actor.name)).where(eq(emergencies.id, subject.id))
    const { scope, reason } = subject
    const told = 'membuka lagi situs Anda untuk pengunjung'
    await noteEmergency(db, actor, { action: 'office.lift', offices, scope, reason, told })
  },
  next: () => '/admin/darurat?selesai=buka',
})
