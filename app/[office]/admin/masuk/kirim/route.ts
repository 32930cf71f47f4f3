import { NextResponse } from 'next/server'
import { placeFor } from '../../../../../lib/login/place.ts'
import { credentials, signIn } from '../../../../../lib/login/sign-in.ts'
import { currentOffice } from '../../../../../lib/session.ts'
import {
  actorOfToken,
  cookieAttributes,
  sessionCookie,
  sessionToken,
} from '../../../../../lib/session-store.ts'

/** The login form's POST, with or without JavaScript. */
export async function POST(request: Request) {
  const form = await request.formData().catch(() => new FormData())
  const text = (name: string) => String(form.get(name) ?? '')
  const email = text('email')
  const given = credentials.safeParse({ email, password: text('password'), code: text('code') })
  if (!given.success) return again('salah', 422, email, text('next'))
  const from = {
    address: request.headers.get('x-serumpun-client') ?? '',
    agent: request.headers.get('user-agent') ?? '',
  }
  const office = await currentOffice()
  const outcome = await signIn(office, given.data, from)
  if ('refusal' in outcome)
    return again(outcome.refusal, outcome.refusal === 'terbatas' ? 429 : 401, email, text('next'))
  const token = await sessionToken(outcome.sid, outcome.maxAge)
  const location = placeFor(await actorOfToken(token, office), text('next'))
  const response = new NextResponse(null, { status: 303, headers: { location } })
  response.cookies.set(sessionCookie, token, { ...cookieAttributes, maxAge: outcome.maxAge })
  return response
}

// The page that asks again keeps the address that was typed, never the password.
function again(why: string, status: number, email: string, next: string) {
  const query = new URLSearchParams({ sebab: why, surel: email.slice(0, 254), ...(next ? { next } : {}) })
  const headers: Record<string, string> = { 'x-serumpun-body': `/admin/masuk?${query}` }
  if (status === 429) headers['retry-after'] = '900'
  return new NextResponse(null, { status, headers })
}
