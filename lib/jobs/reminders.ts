import { and, eq, inArray } from 'drizzle-orm'
import { type Db, system } from '../../db/doors.ts'
import { offices } from '../../db/tables/index.ts'
import { countReminders } from '../entries/reminders.ts'
import { tell } from '../mail/tell.ts'

/** Once a week: tells each working office what on its site is to be looked at. Returns how many were told. */
export function writeReminders(): Promise<number> {
  return system('reminders', async (db: Db) => {
    const counts = await countReminders(db)
    const ids = [...counts.keys()]
    const open = ids.length
      ? await db
          .select({ id: offices.id })
          .from(offices)
          .where(and(inArray(offices.id, ids), eq(offices.state, 'live')))
          .then(rows => rows.map(row => row.id))
      : []
    for (const officeId of open) await tell(db, { officeId, kind: 'reminders', detail: counts.get(officeId) })
    return open.length
  })
}
