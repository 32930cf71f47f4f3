import { NextResponse } from 'next/server'
import { linkCookie } from '../../../../lib/login/link-cookie.ts'
import { cookieAttributes, sessionCookie, sessionToken } from '../../../../lib/session-store.ts'

/** The page of a form again, with the reason; what was typed is a secret and not kept. */
export function again(place: string, why: string, status: number, wait = 900) {
  const headers: Record<string, string> = { 'x-serumpun-body': `${place}?sebab=${why}` }
  if (status === 429) headers['retry-after'] = String(wait)
  return new NextResponse(null, { status, headers })
}

/** Leads on, without the link that was used. */
export function onwards(place: string) {
  const response = new NextResponse(null, { status: 303, headers: { location: place } })
  response.cookies.set(linkCookie, '', { ...cookieAttributes, maxAge: 0 })
  return response
}

/** Leads into the back office with a session that was just opened. */
export async function enter(place: string, session: { sid: string; maxAge: number }) {
  const response = onwards(place)
  const token = await sessionToken(session.sid, session.maxAge)
  response.cookies.set(sessionCookie, token, { ...cookieAttributes, maxAge: session.maxAge })
  return response
}

/** Where a request came from. */
export const fromOf = (request: Request) => ({
  address: request.headers.get('x-serumpun-client') ?? '',
  agent: request.headers.get('user-agent') ?? '',
})

/** The text fields of a form that was sent. */
export async function fieldsOf(request: Request) {
  const form = await request.formData().catch(() => new FormData())
  return (name: string) => String(form.get(name) ?? '')
}
