import { eq, isNull } from 'drizzle-orm'
import { type Db, system } from '../../db/doors.ts'
import { incidents } from '../../db/tables/index.ts'
import { tell } from '../mail/tell.ts'
import { leftOf, leftWords, reminderDue } from './clock.ts'

/**
 * Every five minutes: reminds those who look after an incident when 24 and when 6 of its 72 hours are left, and when
 * they have run out, each once. Returns how many were reminded of.
 */
export const remindOfIncidents = (now = new Date()): Promise<number> =>
  system('incidents', async db => {
    const open = await db.select().from(incidents).where(isNull(incidents.closedAt)).for('update')
    let told = 0
    for (const incident of open) {
      const reminded = reminderDue(incident, now)
      if (reminded === undefined) continue
      await db.update(incidents).set({ reminded }).where(eq(incidents.id, incident.id))
      await tellOf(db, incident, leftWords(leftOf(incident, now)))
      told++
    }
    return told
  })

const tellOf = (db: Db, { id, title, officeId }: typeof incidents.$inferSelect, words: string) =>
  tell(db, {
    officeId,
    kind: 'incident',
    detail: { incident: { id, title, told: words, deadline: true } },
  })
