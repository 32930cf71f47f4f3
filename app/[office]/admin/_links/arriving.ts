import { NextResponse } from 'next/server'
import { linkCookie } from '../../../../lib/login/link-cookie.ts'
import { cookieAttributes } from '../../../../lib/session-store.ts'

type Arrival = { params: Promise<{ token: string }> }

/**
 * Where a link from a mail arrives: it is put into a cookie and out of the address, so that no log, history or
 * referrer keeps it. Nothing is used up: mail scanners open links too.
 */
export const arriving =
  (place: string) =>
  async (_request: Request, { params }: Arrival) => {
    const { token } = await params
    const response = new NextResponse(null, { status: 303, headers: { location: place } })
    response.cookies.set(linkCookie, token.slice(0, 100), { ...cookieAttributes, maxAge: 1800 })
    return response
  }
