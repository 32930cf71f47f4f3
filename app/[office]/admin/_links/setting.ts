import { cookies } from 'next/headers'
import { linkCookie } from '../../../../lib/login/link-cookie.ts'
import { setByLink } from '../../../../lib/login/renew.ts'
import { currentOffice } from '../../../../lib/session.ts'
import { again, enter, fieldsOf, fromOf } from './answers.ts'

/** The POST of a page where a passphrase is chosen, with or without JavaScript. `next` is where it leads then. */
export const setting = (place: string, next: string) => async (request: Request) => {
  const field = await fieldsOf(request)
  const token = (await cookies()).get(linkCookie)?.value ?? ''
  const given = {
    passphrase: field('password').slice(0, 1000),
    code: field('code').slice(0, 40),
    spoken: field('spoken').slice(0, 40),
  }
  const outcome = await setByLink(await currentOffice(), token, given, await fromOf(request))
  return 'sid' in outcome ? enter(next, outcome) : again(place, outcome)
}
