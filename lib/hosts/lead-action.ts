'use server'

import { eq } from 'drizzle-orm'
import { hosts } from '../../db/tables/index.ts'
import { officeAction } from '../action.ts'
import { findOffice } from '../offices/queries.ts'
import { switchProblem } from '../parity/signed.ts'
import { Refusal } from '../refusal.ts'
import { leadHostInput } from './input.ts'
import { findHost } from './queries.ts'

/**
 * Lets an old name that was only known lead to its office from now on: the switch of a move. It wants the office's
 * report of its old site signed as it stands, or a reason.
 */
export const leadHost = officeAction({
  permission: 'host.manage',
  input: leadHostInput,
  door: 'acrossOffices',
  subject: async (db, { slug, host }, actor) => {
    const office = await findOffice(db, actor, slug)
    const found = await findHost(db, actor, host)
    return office && found?.officeId === office.id ? { office, found } : undefined
  },
  run: async ({ db, actor, input: { override }, subject: { office, found }, audit }) => {
    if (found.routable === 'yes') throw new Refusal('Nama ini memang sudah dialihkan ke sini.')
    const unsigned = await switchProblem(db, office.id)
    if (unsigned && override.length < 5)
      throw new Refusal(unsigned, {
        errors: { override: `${unsigned} Tulis alasannya bila nama ini tetap harus mengarah ke sini.` },
      })
    await db.update(hosts).set({ routable: 'yes' }).where(eq(hosts.host, found.host))
    const detail = { host: found.host, ...(unsigned && { override }) }
    await audit({ action: 'host.lead', officeId: office.id, subject: `host:${found.host}`, detail })
    if (actor.officeId !== office.id)
      await audit({
        action: 'host.lead',
        subject: `host:${found.host}`,
        detail: { ...detail, office: office.name },
      })
  },
  next: (_, { slug }) => `/admin/perpindahan/${slug}?tersimpan=nama`,
})
