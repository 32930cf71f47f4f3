import { waysOf } from '../../../../../lib/factors/fresh.ts'
import { findSession } from '../../../../../lib/session.ts'
import { lockSession } from '../../../../../lib/sessions/lock.ts'
import { answer, noSession } from '../../answering.ts'

/** Locks this session: its person left, or wants to. Answers by which ways it is unlocked. */
export async function POST() {
  const session = await findSession(true)
  if (!session) return noSession()
  await lockSession(session.actor)
  return answer(200, await waysOf(session.actor))
}
