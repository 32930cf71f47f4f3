'use server'

import type { Db } from '../../db/doors.ts'
import { officeAction } from '../action.ts'
import { knownSince, stepsTo } from '../entries/history.ts'
import { takeStep } from '../entries/roll-back.ts'
import { directory } from '../offices/directory.ts'
import { Refusal } from '../refusal.ts'
import { currentOffice } from '../session.ts'
import { rollBackInput } from './input.ts'
import { keepEmergency, noteEmergency } from './note.ts'
import { findTarget } from './target.ts'

async function load(db: Db, { slug, at }: { slug: string; at: Date }) {
  const own = await currentOffice()
  const office = directory().officeNamed(`${own.institution}/${slug}`)
  if (!office || !findTarget(own, `kantor-${office.id}`)) return
  return { office, steps: await stepsTo(db, office.id, at), known: await knownSince(db, office.id) }
}

/** Brings an office back to what it showed at a moment, as far as it was ticked, in one transaction. */
export const rollBack = officeAction({
  permission: 'office.rollBack',
  fresh: true,
  door: 'acrossOffices',
  input: rollBackInput,
  subject: load,
  run: async ({ db, actor, input: { at, reason, ticked }, subject: { office, steps } }) => {
    const wanted = steps.filter(({ entryId }) => ticked.includes(entryId))
    if (!wanted.length)
      throw new Refusal(
        'Tidak ada yang dicentang, atau situsnya sudah berubah lagi. Muat ulang pratinjaunya.',
        {
          status: 409,
        },
      )
    const { id, name: scope, state } = office
    const said = `Situs dikembalikan oleh pusat: ${reason}`
    for (const step of wanted) await takeStep(db, actor, step, said)
    await keepEmergency(db, actor, { kind: 'rollback', scope, reason, states: { [id]: state } }, true)
    const detail = {
      at: at.toISOString(),
      made: wanted.length,
      entries: wanted.map(({ path, way, version }) => ({
        path,
        to: version ? `versi ${version.number}` : way,
      })),
    }
    const told = `mengembalikan situs Anda ke keadaan sebelumnya (${wanted.length} naskah). Semua tulisan tetap ada di riwayat versinya`
    await noteEmergency(db, actor, {
      action: 'office.rollBack',
      offices: [{ id }],
      scope,
      reason,
      detail,
      told,
    })
  },
  next: () => '/admin/darurat?selesai=kembali',
})
