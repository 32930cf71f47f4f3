import { asc, eq } from 'drizzle-orm'
import { system } from '../db/doors.ts'
import { notices } from '../db/tables/index.ts'
import { findMatter } from '../lib/mail/matter.ts'
import { recipientsOf } from '../lib/mail/recipients.ts'
import { messageOf } from '../lib/mail/words.ts'

/** Whom the last notice of an office reaches, and what it says; not by the mail itself, which other tests send. */
export const toldLast = (officeId: number) =>
  system('test', async db => {
    const own = await db.select().from(notices).where(eq(notices.officeId, officeId)).orderBy(asc(notices.id))
    const matter = (await findMatter(db, own.at(-1)!))!
    const to = await recipientsOf(db, matter)
    return { to: to.map(one => one.personId), message: JSON.stringify(messageOf(matter, true)) }
  })
