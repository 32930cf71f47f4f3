import type { Office } from '../lib/offices/schema.ts'
import * as store from '../lib/session-store.ts'
import { makePerson, type TestPerson } from './world.ts'

export const { actorOfSession } = store

/** A session of a person as a stolen cookie would hold it. */
export const openSession = (
  { personId }: TestPerson,
  office: Office,
  from: { address: string; agent: string },
) => store.openSession({ id: personId }, office, from)

/** A fresh writer with a session, and whether that still opens anything. */
export async function sessionTo(office: Office) {
  const writer = await makePerson(office, 'writer')
  const { sid } = await openSession(writer, office, { address: '10.9.8.7', agent: 'uji' })
  return { writer, open: async () => (await actorOfSession(sid, office)) !== undefined }
}
