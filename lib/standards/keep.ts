import { and, count, eq } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { standards, standardVersions } from '../../db/tables/index.ts'
import type { Actor } from '../permissions.ts'
import { Refusal } from '../refusal.ts'
import { compareStandards } from './compare.ts'
import type { KeptStandard } from './read.ts'
import type { Standard } from './schema.ts'

type Changes = Partial<
  Pick<typeof standards.$inferInsert, 'draft' | 'current' | 'before' | 'trial' | 'trialProvince'>
>

/** Changes what is kept, if nobody did so since `lock`; throws the refusal of a stale edit. */
export async function putStandard(db: Db, actor: Actor, lock: number, changes: Changes) {
  const made = { ...changes, changedBy: actor.personId, changedAt: new Date() }
  const changed = lock
    ? await db
        .update(standards)
        .set({ ...made, lock: lock + 1 })
        .where(and(eq(standards.institutionId, actor.institutionId), eq(standards.lock, lock)))
        .returning({ lock: standards.lock })
    : await db
        .insert(standards)
        .values({ institutionId: actor.institutionId, ...made })
        .onConflictDoNothing()
        .returning({ lock: standards.lock })
  if (!changed.length)
    throw new Refusal(
      'Bagian baku ini baru saja diubah orang lain. Muat ulang halaman untuk melihatnya, lalu ubah lagi.',
      { status: 409 },
    )
}

/** Keeps one part of the draft as it was changed. */
export const putPart = (db: Db, actor: Actor, lock: number, kept: KeptStandard, part: Partial<Standard>) =>
  putStandard(db, actor, lock, { draft: { ...kept.draft, ...part } })

/** Notes the draft as a version with what it changes against what holds; returns its number. */
export async function addVersion(db: Db, actor: Actor, kept: KeptStandard, reason: string): Promise<number> {
  const changes = compareStandards(kept.current, kept.draft).map(({ sentence }) => sentence)
  if (changes.length === 0) throw new Refusal('Belum ada yang berubah dari yang berlaku sekarang.')
  const [had] = await db
    .select({ total: count() })
    .from(standardVersions)
    .where(eq(standardVersions.institutionId, actor.institutionId))
  const number = (had?.total ?? 0) + 1
  await db.insert(standardVersions).values({
    institutionId: actor.institutionId,
    number,
    standard: kept.draft,
    reason,
    changes,
    madeBy: actor.personId,
  })
  return number
}
