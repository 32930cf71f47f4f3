import { findSession } from '../../../../../lib/session.ts'
import { answer, noSession } from '../../answering.ts'

/** Says that somebody is at the open page; tells whether the session was locked meanwhile. */
export async function POST() {
  const session = await findSession()
  return session ? answer(200, { locked: session.locked }) : noSession()
}
