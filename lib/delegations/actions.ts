'use server'

import { and, eq, isNotNull, sql } from 'drizzle-orm'
import { memberships } from '../../db/tables/index.ts'
import { officeAction } from '../action.ts'
import { localInput } from '../dates.ts'
import { zoneOf } from '../offices/zone.ts'
import { Refusal } from '../refusal.ts'
import { delegateInput, endInput, longestDelegation } from './input.ts'
import { approvesOnOwn, listStandIns } from './queries.ts'

/** Lends one's approval to a colleague of the office for some days (pelaksana harian, Plh). */
export const delegateApproval = officeAction({
  permission: 'approval.delegate',
  input: delegateInput,
  run: async ({ db, actor, input, audit }) => {
    if (!(await approvesOnOwn(db, actor)))
      throw new Refusal(
        'Anda sendiri sedang menggantikan penyetuju, jadi tidak bisa mendelegasikannya lagi.',
        {
          status: 403,
        },
      )
    const { personId, startsOn, endsOn } = input
    refuseDays(startsOn, endsOn, await today(db, actor.officeId))
    const colleague = (await listStandIns(db, actor)).find(person => person.id === personId)
    if (!colleague) {
      const sentence = 'Rekan ini tidak ada di kantor Anda, atau sudah bisa menyetujui.'
      throw new Refusal(sentence, { errors: { personId: sentence } })
    }
    // Written out, for an office may fill just these columns: no other role, and never without an end.
    await db.execute(
      sql`insert into ${memberships} (person_id, office_id, role, starts_on, ends_on, delegated_by)
        values (${personId}, ${actor.officeId}, 'editor', ${startsOn}, ${endsOn}, ${actor.personId})`,
    )
    await audit({ subject: `person:${personId}`, detail: { name: colleague.name, startsOn, endsOn } })
  },
  next: () => '/admin/delegasi',
})

/** Ends a delegation now, before its last day. */
export const endDelegation = officeAction({
  permission: 'approval.delegate',
  input: endInput,
  subject: async (db, { id }, actor) => {
    const [row] = await db
      .select()
      .from(memberships)
      .where(
        and(
          eq(memberships.id, id),
          eq(memberships.officeId, actor.officeId),
          isNotNull(memberships.delegatedBy),
        ),
      )
    return row
  },
  run: async ({ db, actor, subject, audit }) => {
    if (subject.delegatedBy !== actor.personId && !(await approvesOnOwn(db, actor)))
      throw new Refusal('Hanya penyetuju yang bisa mengakhiri delegasi.', { status: 403 })
    const yesterday = dayBefore(await today(db, actor.officeId))
    await db.update(memberships).set({ endsOn: yesterday }).where(eq(memberships.id, subject.id))
    await audit({ action: 'approval.endDelegation', subject: `person:${subject.personId}` })
  },
  next: () => '/admin/delegasi',
})

async function today(db: Parameters<typeof zoneOf>[0], officeId: number) {
  return localInput(new Date(), await zoneOf(db, officeId)).slice(0, 10)
}

const dayBefore = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

function refuseDays(startsOn: string, endsOn: string, now: string) {
  const days = (Date.parse(endsOn) - Date.parse(startsOn)) / 86_400_000
  const sentence =
    endsOn < startsOn
      ? 'Tanggal selesai harus setelah tanggal mulai.'
      : endsOn < now
        ? 'Tanggal selesai sudah lewat.'
        : days > longestDelegation
          ? `Paling lama ${longestDelegation} hari. Untuk lebih lama, minta admin kantor memberi peran penyunting.`
          : undefined
  if (sentence) throw new Refusal(sentence, { errors: { endsOn: sentence } })
}
