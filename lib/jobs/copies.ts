import { sql } from 'drizzle-orm'
import { system } from '../../db/doors.ts'
import { entries, offices, versions, workingCopies } from '../../db/tables/index.ts'

/** How long what was typed and never saved is kept for its writer. Days. */
export const copyLifetime = 60

/**
 * Every night: forgets working copies nobody comes back for. Text newer than the entry's latest version is kept for
 * its whole lifetime; older text only while the entry still waits to be finished, not once it was published or
 * thrown away. Those of a closed office stay, for its people cannot save them now. Returns how many were forgotten.
 */
export function forgetCopies(): Promise<number> {
  return system('copies', async db => {
    const rows = await db
      .delete(workingCopies)
      .where(sql`${workingCopies.officeId} in (select ${offices.id} from ${offices} where ${offices.state} in ('live', 'preparing'))
        and (${workingCopies.savedAt} < now() - ${copyLifetime} * interval '1 day' or exists (
        select from ${entries} join ${versions} on ${versions.id} = ${entries.latestVersionId}
        where ${entries.id} = ${workingCopies.entryId} and ${entries.state} in ('published', 'trashed')
          and ${versions.writtenAt} >= ${workingCopies.savedAt}))`)
      .returning({ id: workingCopies.entryId })
    return rows.length
  })
}
