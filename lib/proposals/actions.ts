'use server'

import { eq } from 'drizzle-orm'
import { proposals } from '../../db/tables/index.ts'
import { officeAction } from '../action.ts'
import { Refusal } from '../refusal.ts'
import { decide } from './decide.ts'
import { declineInput, proposalRef } from './input.ts'
import { kindNamed } from './kinds.ts'
import { lockProposal } from './queries.ts'
import { requireOpen, requireSecond } from './second.ts'

/** Does what another person proposed, after asking everything again. */
export const confirmProposal = officeAction({
  permission: 'proposal.decide',
  fresh: true,
  input: proposalRef,
  door: 'acrossOffices',
  subject: (db, { id }) => lockProposal(db, id),
  run: async ({ db, actor, subject, audit }) => {
    const kind = kindNamed(subject.kind)
    if (!kind) throw new Refusal('Usulan ini dari versi lain aplikasi. Muat ulang, lalu coba lagi.')
    await requireSecond(db, actor, kind, subject)
    const described = await kind.describe(db, actor, subject.input)
    if (!described) throw new Refusal('Yang diusulkan tidak ada lagi.', { status: 409 })
    await decide({ db, actor, audit }, subject, 'confirmed', '')
    await kind.run({ db, actor, audit, input: subject.input, reason: subject.reason })
    return described.address
  },
  next: address => address,
})

/** Lets a proposal of another person come to nothing, with the reason. */
export const declineProposal = officeAction({
  permission: 'proposal.decide',
  input: declineInput,
  door: 'acrossOffices',
  subject: (db, { id }) => lockProposal(db, id),
  run: async ({ db, actor, input, subject, audit }) => {
    const kind = kindNamed(subject.kind)
    if (!kind) throw new Refusal('Usulan ini dari versi lain aplikasi. Muat ulang, lalu coba lagi.')
    await requireSecond(db, actor, kind, subject)
    await decide({ db, actor, audit }, subject, 'declined', input.answer)
  },
  next: () => '/admin/usulan#selesai',
})

/** Takes one's own proposal back. */
export const withdrawProposal = officeAction({
  permission: 'proposal.decide',
  input: proposalRef,
  door: 'acrossOffices',
  subject: (db, { id }) => lockProposal(db, id),
  run: async ({ db, actor, subject, audit }) => {
    requireOpen(subject)
    if (subject.proposedBy !== actor.personId)
      throw new Refusal('Hanya pengusulnya yang bisa menarik usulan ini.', { status: 403 })
    await db
      .update(proposals)
      .set({ state: 'withdrawn', decidedAt: new Date() })
      .where(eq(proposals.id, subject.id))
    const note = { action: 'proposal.withdraw', subject: subject.subject, detail: { words: subject.words } }
    for (const officeId of new Set([subject.officeId, subject.concernsId])) await audit({ ...note, officeId })
  },
  next: () => '/admin/usulan#selesai',
})
