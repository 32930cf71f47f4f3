import { and, gte, isNull, lte, or } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { deadlineRules } from '../../db/tables/index.ts'
import { type Deadline, deadlineNames } from './schema.ts'

/** The limits in force on a day ("2026-11-23"), in the order a request meets them. */
export async function listDeadlines(db: Db, day: string): Promise<Deadline[]> {
  const rows = await db
    .select({
      name: deadlineRules.name,
      days: deadlineRules.days,
      counts: deadlineRules.counts,
      basis: deadlineRules.basis,
    })
    .from(deadlineRules)
    .where(
      and(
        lte(deadlineRules.validFrom, day),
        or(isNull(deadlineRules.validUntil), gte(deadlineRules.validUntil, day)),
      ),
    )
  const order = Object.keys(deadlineNames)
  return rows.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
}
