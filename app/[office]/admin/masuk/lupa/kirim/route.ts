import { after } from 'next/server'
import { mayAskFrom } from '../../../../../../lib/login/limits.ts'
import { sendReset } from '../../../../../../lib/login/reset.ts'
import { emailInput } from '../../../../../../lib/login/sign-in.ts'
import { currentOffice } from '../../../../../../lib/session.ts'
import { again, fieldsOf, fromOf } from '../../../_links/answers.ts'

/** Asks for a link to a new passphrase. The account is looked up after the answer, which so tells nothing of it. */
export async function POST(request: Request) {
  const field = await fieldsOf(request)
  const email = emailInput.safeParse(field('email'))
  if (!email.success || !email.data.includes('@')) return again('/admin/masuk/lupa', { refusal: 'surel' })
  const { address } = await fromOf(request)
  if (!(await mayAskFrom(address))) return again('/admin/masuk/lupa', { refusal: 'terbatas', wait: 3600 })
  const office = await currentOffice()
  after(() => sendReset(office, email.data))
  return new Response(null, { status: 303, headers: { location: '/admin/masuk/lupa?sebab=terkirim' } })
}
