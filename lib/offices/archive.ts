import { and, count, eq, notInArray } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { offices } from '../../db/tables/index.ts'
import type { ProposalDeclaration } from '../proposals/kind.ts'
import { Refusal } from '../refusal.ts'
import { officeRef } from './input.ts'
import { moveOffice } from './move.ts'
import { type FoundOffice, findOffice } from './queries.ts'
import { canMove, moveRefusal } from './states.ts'

/** Ends the work of an office: its site stays readable, nobody writes there again. Needs two persons. */
export const archiving: ProposalDeclaration<typeof officeRef> = {
  kind: 'office.archive',
  permission: 'office.archive',
  input: officeRef,
  describe: async (db, actor, { slug }) => {
    const office = await findOffice(db, actor, slug)
    if (!office) return
    await requireEndable(db, office)
    if (!canMove('archive', office.state))
      throw new Refusal(moveRefusal('archive', office.state), { status: 409 })
    return {
      subject: `office:${office.id}`,
      officeId: office.id,
      words: `Mengarsipkan ${office.name}`,
      consequence:
        'Situsnya tetap bisa dibaca dengan tanda arsip. Tidak seorang pun di kantor itu bisa menulis atau menerbitkan lagi.',
      address: `/admin/kantor/${office.slug}`,
    }
  },
  run: async ({ db, actor, input, reason, audit }) => {
    const office = (await findOffice(db, actor, input.slug))!
    await moveOffice(db, 'archive', office)
    await audit({
      action: 'office.archive',
      officeId: office.id,
      subject: `office:${office.id}`,
      detail: { reason },
    })
  },
}

/** Refuses to end the national office, and a province that still looks after offices. */
export async function requireEndable(db: Db, office: FoundOffice) {
  if (office.level === 'pusat') throw new Refusal('Kantor pusat tidak bisa diakhiri.')
  const [{ below } = { below: 0 }] = await db
    .select({ below: count() })
    .from(offices)
    .where(and(eq(offices.parentId, office.id), notInArray(offices.state, ['archived', 'merged'])))
  if (below)
    throw new Refusal(
      `Masih ada ${below} kantor di bawahnya. Pindahkan, arsipkan, atau gabungkan kantor itu dahulu.`,
    )
}
