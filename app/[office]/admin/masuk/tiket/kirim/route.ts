import { cookies } from 'next/headers'
import { NextResponse } from 'next/server'
import { takeTicket } from '../../../../../../lib/entrances/tickets.ts'
import { currentOffice } from '../../../../../../lib/session.ts'
import {
  actorOfToken,
  cookieAttributes,
  sessionCookie,
  sessionToken,
} from '../../../../../../lib/session-store.ts'

/** Lets in somebody from above who brings a ticket; the front door has looked from where the form was sent. */
export async function POST(request: Request) {
  const form = await request.formData().catch(() => new FormData())
  const office = await currentOffice()
  const here = (await cookies()).get(sessionCookie)?.value
  const opened = await takeTicket(office, String(form.get('tiket') ?? '').slice(0, 100), {
    origin: request.headers.get('origin') ?? '',
    address: request.headers.get('x-serumpun-client') ?? '',
    agent: request.headers.get('user-agent') ?? '',
    present: here ? (await actorOfToken(here, office))?.personId : undefined,
  })
  if (!opened)
    return new NextResponse(null, { status: 403, headers: { 'x-serumpun-body': '/admin/masuk?sebab=tiket' } })
  const response = new NextResponse(null, { status: 303, headers: { location: '/admin' } })
  const token = await sessionToken(opened.sid, opened.maxAge)
  response.cookies.set(sessionCookie, token, { ...cookieAttributes, maxAge: opened.maxAge })
  return response
}
