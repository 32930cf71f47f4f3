import { proofWords } from '../../../../../lib/factors/fresh.ts'
import { proof, prove } from '../../../../../lib/factors/proof.ts'
import { currentOffice, currentParty, findSession } from '../../../../../lib/session.ts'
import { answer, noSession, sent, unreadable } from '../../answering.ts'

/** Unlocks this session for whoever proves to be its person. */
export async function POST(request: Request) {
  const given = await sent(request, proof)
  if (!given) return unreadable()
  const session = await findSession(true)
  if (!session) return noSession()
  const refusal = await prove(session.actor, await currentOffice(), await currentParty(), given)
  if (!refusal) return answer(200, {})
  return answer(refusal === 'limited' ? 429 : 403, { message: proofWords[refusal] })
}
