import { placeFor } from '../../../../../lib/login/place.ts'
import { credentials, signIn } from '../../../../../lib/login/sign-in.ts'
import { currentOffice } from '../../../../../lib/session.ts'
import { actorOfSession } from '../../../../../lib/session-store.ts'
import { again, enter, fieldsOf, fromOf } from '../../_links/answers.ts'

/** The login form's POST, with or without JavaScript. */
export async function POST(request: Request) {
  const field = await fieldsOf(request)
  const next = field('next')
  const kept = { surel: field('email').slice(0, 254), ...(next && { next }) }
  const given = credentials.safeParse({
    email: field('email'),
    password: field('password'),
    code: field('code'),
  })
  if (!given.success) return again('/admin/masuk', { refusal: 'isian' }, kept)
  const office = await currentOffice()
  const outcome = await signIn(office, given.data, await fromOf(request))
  if ('refusal' in outcome) return again('/admin/masuk', outcome, kept)
  return enter(placeFor(await actorOfSession(outcome.sid, office), next), outcome)
}
