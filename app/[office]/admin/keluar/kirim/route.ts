import { cookies } from 'next/headers'
import { NextResponse } from 'next/server'
import { leaveOffice } from '../../../../../lib/entrances/leave.ts'
import { currentOffice } from '../../../../../lib/session.ts'
import {
  actorOfToken,
  closeSession,
  cookieAttributes,
  sessionCookie,
} from '../../../../../lib/session-store.ts'

/** Ends the session in the database and takes the cookie away. */
export async function POST() {
  const token = (await cookies()).get(sessionCookie)?.value
  const actor = token ? await actorOfToken(token, await currentOffice()) : undefined
  if (actor) await leaveOffice(actor)
  if (token) await closeSession(token)
  const location = `/admin/masuk?sebab=${actor?.helping ? 'selesai' : 'keluar'}`
  const response = new NextResponse(null, { status: 303, headers: { location } })
  response.cookies.set(sessionCookie, '', { ...cookieAttributes, maxAge: 0 })
  return response
}
