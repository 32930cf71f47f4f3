import { eq } from 'drizzle-orm'
import { authenticating, type Db } from '../../db/doors.ts'
import { people } from '../../db/tables/index.ts'
import { tell } from '../mail/tell.ts'
import type { Office } from '../offices/schema.ts'
import { openSession } from '../session-store.ts'
import type { Account } from './account.ts'
import { agentWords } from './agent-words.ts'
import { rememberDevice } from './devices.ts'
import { allowLink } from './links.ts'
import { noteOwn } from './note.ts'

export type From = {
  address: string
  agent: string
  /** What its browser keeps to be known again. */
  devices?: string
}

/** A session that was opened: its id, its lifetime in seconds, and what the browser keeps to be known again. */
export type Admitted = { sid: string; maxAge: number; device: string }

/**
 * Lets a person in who has shown who they are, by whatever means: a session, a row in the log, and a mail where the
 * browser was unknown.
 */
export async function admit(person: Account, office: Office, from: From): Promise<Admitted> {
  const device = await authenticating(async db => {
    const [before] = await db.select({ at: people.lastLoginAt }).from(people).where(eq(people.id, person.id))
    await db.update(people).set({ lastLoginAt: new Date(), warnedDays: 0 }).where(eq(people.id, person.id))
    const { cookie, isNew } = await rememberDevice(db, person.id, from.devices ?? '', from.agent)
    const detail = isNew ? { device: `baru, ${agentWords(from.agent)}` } : {}
    await noteOwn(db, office, person, { action: 'login.success', address: from.address, detail })
    // Somebody's very first browser surprises nobody.
    if (isNew && before?.at) await tellOfDevice(db, person, office, from)
    return cookie
  })
  return { ...(await openSession(person, office, from)), device }
}

async function tellOfDevice(db: Db, person: Account, office: Office, from: From) {
  const { id: personId } = person
  const link = await allowLink(db, { kind: 'stranger', personId, officeId: office.id })
  const { address, agent } = from
  const at = new Date().toISOString()
  const detail = { account: { personId, link, address, device: agentWords(agent), at } }
  await tell(db, { officeId: office.id, kind: 'device', detail })
}
