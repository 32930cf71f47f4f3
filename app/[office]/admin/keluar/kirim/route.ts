import { cookies } from 'next/headers'
import { NextResponse } from 'next/server'
import { closeSession, cookieAttributes, sessionCookie } from '../../../../../lib/session-store.ts'

/** Ends the session in the database and takes the cookie away. */
export async function POST() {
  const token = (await cookies()).get(sessionCookie)?.value
  if (token) await closeSession(token)
  const response = new NextResponse(null, { status: 303, headers: { location: '/admin/masuk?sebab=keluar' } })
  response.cookies.set(sessionCookie, '', { ...cookieAttributes, maxAge: 0 })
  return response
}
