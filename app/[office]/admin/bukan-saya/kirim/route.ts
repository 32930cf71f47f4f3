import { cookies } from 'next/headers'
import { linkCookie } from '../../../../../lib/login/link-cookie.ts'
import { endByLink } from '../../../../../lib/login/stranger.ts'
import { currentOffice } from '../../../../../lib/session.ts'
import { again, fromOf, onwards } from '../../_links/answers.ts'

export async function POST(request: Request) {
  const token = (await cookies()).get(linkCookie)?.value ?? ''
  const ended = await endByLink(await currentOffice(), token, (await fromOf(request)).address)
  return ended ? onwards('/admin/masuk/lupa?sebab=diakhiri') : again('/admin/bukan-saya', { refusal: 'mati' })
}
