import { and, desc, eq, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { auditEvents } from '../../db/tables/index.ts'
import { Refusal } from '../refusal.ts'
import type { Correction } from './correction.ts'
import type { FoundEntry } from './queries.ts'
import { type Changed, changesOfSubstance } from './substance.ts'
import { findVersion } from './versions.ts'

/** The changes of substance an entry's latest version would bring to those who read the live one. */
export async function findSubstance(db: Db, { live, version }: FoundEntry): Promise<Changed[]> {
  if (!live || live.versionId === version.id) return []
  const before = await findVersion(db, live.versionId)
  return before ? changesOfSubstance(before, version) : []
}

/** The correction to publish; throws Refusal where the substance changed and nothing is said about it. */
export async function requireCorrection(db: Db, found: FoundEntry, given: string | undefined) {
  const correction = given ?? found.entry.correction
  const changed = await findSubstance(db, found)
  if (changed.length === 0 || correction) return correction
  const facts = changed.map(({ what, before, after }) => `${what}: ${before} → ${after || 'dihapus'}`)
  const sentence = `Yang sudah dibaca orang berubah (${facts.join('; ')}). Tulis ralat singkat untuk pembaca.`
  throw new Refusal(sentence, { errors: { correction: sentence } })
}

/** All corrections of an entry, newest first, with the one published at `now`; kept by the log, whatever happened since. */
export async function correctionsOf(db: Db, entryId: string, text: string, now: Date): Promise<Correction[]> {
  const said = sql<string>`${auditEvents.detail}->>'correction'`
  const rows = await db
    .select({ at: auditEvents.at, text: said })
    .from(auditEvents)
    .where(and(eq(auditEvents.subject, entryId), sql`${said} <> ''`))
    .orderBy(desc(auditEvents.id))
  const earlier = rows.map(row => ({ at: row.at.toISOString(), text: row.text }))
  return text ? [{ at: now.toISOString(), text }, ...earlier] : earlier
}
