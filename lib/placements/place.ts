import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { cards, placements } from '../../db/tables/index.ts'
import type { Office } from '../offices/schema.ts'
import type { Scope } from '../offices/scope.ts'
import type { Actor } from '../permissions.ts'
import { Refusal } from '../refusal.ts'
import type { Placeable } from './placeable.ts'
import type { Force, Spot } from './schema.ts'

export type Wish = {
  force: Force
  scope: Scope
  spot: Spot
  note: string
  startsAt: Date | null
  endsAt: Date | null
}

/**
 * Puts a live entry on the sites of `receivers`, each with a row of its own. Offices that show it already are left as
 * they are; throws a Refusal where that leaves none. Resolves to the placement's id and whom it reached.
 */
export async function place(db: Db, actor: Actor, entry: Placeable, wish: Wish, receivers: Office[]) {
  const having = new Set(await listHaving(db, entry.entryId, wish.force, receivers))
  const reached = receivers.filter(({ id }) => !having.has(id))
  if (receivers.length === 0) throw new Refusal('Tidak ada kantor yang dituju.', { errors: tellScope })
  if (reached.length === 0)
    throw new Refusal('Naskah ini sudah ditempatkan di semua kantor itu. Tarik dulu penempatan yang lama.', {
      status: 409,
    })
  const [made] = await db
    .insert(placements)
    .values({
      ...wish,
      officeId: actor.officeId,
      originOfficeId: entry.officeId,
      entryId: entry.entryId,
      kind: entry.kind,
      title: entry.title,
      reached: reached.length,
      placedBy: actor.personId,
      placedByName: actor.name,
    })
    .returning({ id: placements.id })
  await db.execute(sql`select app.put_cards(${made!.id}, ${sql.param(reached.map(({ id }) => id))}::int[])`)
  return { id: made!.id, reached }
}

const tellScope = { scope: 'Pilih kantor yang masih punya situs sendiri.' }

// A copy is one draft; showing the same card twice helps nobody.
async function listHaving(db: Db, entryId: string, force: Force, receivers: Office[]) {
  const isCopy = eq(cards.force, 'copy')
  const rows = await db
    .select({ officeId: cards.officeId })
    .from(cards)
    .where(
      and(
        eq(cards.entryId, entryId),
        force === 'copy' ? isCopy : sql`not ${isCopy}`,
        inArray(
          cards.officeId,
          receivers.map(({ id }) => id),
        ),
      ),
    )
  return rows.map(row => row.officeId)
}
