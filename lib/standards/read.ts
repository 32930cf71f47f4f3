import { and, desc, eq } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { people, serviceChecks, standards, standardVersions } from '../../db/tables/index.ts'
import { findStandard } from '../menus/queries.ts'
import type { Standard } from './schema.ts'
import { startingStandard } from './starting.ts'

/** The standard parts of an institution: what holds, what is tried and where, and what is being changed. */
export type KeptStandard = {
  current: Standard
  currentNumber: number | null
  before: number | null
  trial?: { number: number; standard: Standard; provinceId: number }
  /** What is being written: the trial's or the current one where nothing waits. */
  draft: Standard
  waiting: boolean
  lock: number
}

/** Reads them as the centre has them; `institution` is its slug. */
export async function readStandard(
  db: Db,
  institutionId: number,
  institution: string,
): Promise<KeptStandard> {
  const [row] = await db.select().from(standards).where(eq(standards.institutionId, institutionId))
  const start = startingStandard(institution)
  const menu = (await findStandard(db, institutionId))?.menu
  const first = menu ? { ...start, menu } : start
  const at = async (number: number | null | undefined) =>
    number ? (await findStandardVersion(db, institutionId, number))?.standard : undefined
  const current = (await at(row?.current)) ?? first
  const tried = await at(row?.trial)
  return {
    current,
    currentNumber: row?.current ?? null,
    before: row?.before ?? null,
    ...(tried && row?.trialProvince
      ? { trial: { number: row.trial!, standard: tried, provinceId: row.trialProvince } }
      : {}),
    draft: row?.draft ?? tried ?? current,
    waiting: Boolean(row?.draft),
    lock: row?.lock ?? 0,
  }
}

const heads = {
  number: standardVersions.number,
  reason: standardVersions.reason,
  changes: standardVersions.changes,
  madeAt: standardVersions.madeAt,
  madeByName: people.name,
}

/** Every version that was tried or rolled out, newest first; at most 100. */
export const listStandardVersions = (db: Db, institutionId: number) =>
  db
    .select(heads)
    .from(standardVersions)
    .leftJoin(people, eq(people.id, standardVersions.madeBy))
    .where(eq(standardVersions.institutionId, institutionId))
    .orderBy(desc(standardVersions.number))
    .limit(100)
export type StandardVersion = Awaited<ReturnType<typeof listStandardVersions>>[number]

/** One version, whole. */
export async function findStandardVersion(db: Db, institutionId: number, number: number) {
  const [row] = await db
    .select({ ...heads, standard: standardVersions.standard })
    .from(standardVersions)
    .leftJoin(people, eq(people.id, standardVersions.madeBy))
    .where(and(eq(standardVersions.institutionId, institutionId), eq(standardVersions.number, number)))
  return row
}

/** How each central service answered when it was last looked at, by its address. */
export async function listServiceChecks(db: Db) {
  const rows = await db.select().from(serviceChecks)
  return new Map(rows.map(row => [row.address, row]))
}
