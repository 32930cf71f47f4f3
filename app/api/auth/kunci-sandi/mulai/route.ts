import { z } from 'zod'
import { offerEnrolment, offerSigning } from '../../../../../lib/factors/passkeys.ts'
import { findHolder } from '../../../../../lib/factors/queries.ts'
import { offerLogin } from '../../../../../lib/login/passkey.ts'
import { currentOffice, currentParty, findSession } from '../../../../../lib/session.ts'
import { answer, noSession, sent, unreadable } from '../../answering.ts'

const asked = z.object({ purpose: z.enum(['login', 'proof', 'enrol']) })

/** What the device is to sign: to log in, to show who this is, or to become a passkey. */
export async function POST(request: Request) {
  const given = await sent(request, asked)
  if (!given) return unreadable()
  const [office, party] = [await currentOffice(), await currentParty()]
  if (given.purpose === 'login') {
    const offer = await offerLogin(party, office, request.headers.get('x-serumpun-client') ?? '')
    return offer ? answer(200, offer) : answer(429, { message: 'Tunggu beberapa menit, lalu coba lagi.' })
  }
  const session = await findSession(true)
  if (!session) return noSession()
  const { personId } = session.actor
  if (given.purpose === 'proof')
    return answer(200, await offerSigning(party, { purpose: 'proof', officeId: office.id, personId }))
  const holder = session.locked ? undefined : await findHolder(personId)
  return holder ? answer(200, await offerEnrolment(party, office.id, holder)) : noSession()
}
