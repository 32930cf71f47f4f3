import { and, eq } from 'drizzle-orm'
import type { Db } from '../../../db/doors.ts'
import { memberships, settings } from '../../../db/tables/index.ts'
import type { Actor } from '../../permissions.ts'
import type { FoundRun } from './queries.ts'

/**
 * Why this person may not let a run be published; undefined where they may. Four eyes hold for ten thousand texts as
 * for one: never who started it, and where the province is the second eye, somebody from above must have started it.
 */
export async function objectionToSign(db: Db, actor: Actor, run: FoundRun): Promise<string | undefined> {
  if (run.startedBy === actor.personId)
    return 'Anda sendiri yang memulai impor ini. Minta penyunting lain untuk menyetujui penerbitannya.'
  const [own] = await db
    .select({ fourEyes: settings.fourEyes })
    .from(settings)
    .where(eq(settings.officeId, actor.officeId))
  if (own?.fourEyes === 'province' && (await isLocal(db, actor.officeId, run.startedBy)))
    return 'Terbitan kantor ini disetujui pembina di provinsi. Minta pembina masuk dan memulai impornya, lalu Anda menyetujuinya; atau bawa isinya sebagai draf.'
}

async function isLocal(db: Db, officeId: number, personId: number | null) {
  if (personId === null) return false
  return (
    (await db.$count(
      memberships,
      and(eq(memberships.personId, personId), eq(memberships.officeId, officeId)),
    )) > 0
  )
}
