import { and, desc, eq, inArray, notInArray } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { imported, importRuns, parityReports } from '../../db/tables/index.ts'
import type { Actor } from '../permissions.ts'
import { digestOf } from './report.ts'

/** The latest report the head of an office signed; undefined where there is none. */
export async function findSigned(db: Db, officeId: number) {
  const [row] = await db
    .select()
    .from(parityReports)
    .where(eq(parityReports.officeId, officeId))
    .orderBy(desc(parityReports.signedAt), desc(parityReports.id))
    .limit(1)
  return row
}
export type Signed = NonNullable<Awaited<ReturnType<typeof findSigned>>>

/**
 * Whether an old name of an office may lead here as far as its old site is concerned: nothing was imported, also not
 * by a run that was broken off, or the report is signed as it stands now. Otherwise why not, as a sentence.
 */
export async function switchProblem(db: Db, officeId: number): Promise<string | undefined> {
  if (!(await hasOldSite(db, officeId))) return
  const signed = await findSigned(db, officeId)
  if (!signed) return 'Laporan kesetaraan kantor ini belum ditandatangani pimpinannya.'
  if ((await digestOf(db, officeId)) !== signed.digest)
    return 'Alamat lama kantor ini berubah sejak laporan kesetaraannya ditandatangani.'
}

async function hasOldSite(db: Db, officeId: number) {
  const [run] = await db
    .select({ id: importRuns.id })
    .from(importRuns)
    .where(
      and(
        eq(importRuns.officeId, officeId),
        notInArray(importRuns.state, ['cancelled', 'failed', 'rolledBack']),
      ),
    )
    .limit(1)
  if (run) return true
  const [some] = await db
    .select({ key: imported.key })
    .from(imported)
    .where(eq(imported.officeId, officeId))
    .limit(1)
  return some !== undefined
}

/** Whether this person started a run that brought something in: who imports does not sign for it. */
export async function hasImported(db: Db, { personId, officeId }: Actor): Promise<boolean> {
  const [run] = await db
    .select({ id: importRuns.id })
    .from(importRuns)
    .where(
      and(
        eq(importRuns.officeId, officeId),
        eq(importRuns.startedBy, personId),
        inArray(importRuns.state, ['importing', 'paused', 'done']),
      ),
    )
    .limit(1)
  return run !== undefined
}
