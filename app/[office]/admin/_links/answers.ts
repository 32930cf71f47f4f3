import { cookies } from 'next/headers'
import { NextResponse } from 'next/server'
import type { Admitted, From } from '../../../../lib/login/admit.ts'
import { deviceCookie, deviceLifetime } from '../../../../lib/login/devices.ts'
import { linkCookie } from '../../../../lib/login/link-cookie.ts'
import { cookieAttributes, sessionCookie, sessionToken } from '../../../../lib/session-store.ts'

/** The page of a form again, with the reason; of what was typed only `kept`, never a secret. */
export function again(place: string, refused: Refused, kept: Record<string, string> = {}) {
  const { refusal, wait } = refused
  const query = new URLSearchParams({ sebab: refusal, ...(wait && { tunggu: String(wait) }), ...kept })
  const headers: Record<string, string> = { 'x-serumpun-body': `${place}?${query}` }
  if (wait) headers['retry-after'] = String(wait)
  return new NextResponse(null, { status: statuses[refusal] ?? 422, headers })
}

type Refused = { refusal: string; wait?: number }
const statuses: Record<string, number> = { salah: 401, jam: 401, terbatas: 429, penuh: 503, mati: 410 }

/** Leads on, without the link that was used. */
export function onwards(place: string) {
  const response = new NextResponse(null, { status: 303, headers: { location: place } })
  response.cookies.set(linkCookie, '', { ...cookieAttributes, maxAge: 0 })
  return response
}

/** Leads into the back office with a session that was just opened; the browser is known from now on. */
export const enter = (place: string, admitted: Admitted) => withSession(onwards(place), admitted)

/** Gives an answer the cookies of a session that was just opened. */
export async function withSession(response: NextResponse, { sid, maxAge, device }: Admitted) {
  const token = await sessionToken(sid, maxAge)
  response.cookies.set(sessionCookie, token, { ...cookieAttributes, maxAge })
  response.cookies.set(deviceCookie, device, { ...cookieAttributes, maxAge: deviceLifetime })
  return response
}

/** Where a request came from, and what its browser is known by. */
export const fromOf = async (request: Request): Promise<From> => ({
  address: request.headers.get('x-serumpun-client') ?? '',
  agent: request.headers.get('user-agent') ?? '',
  devices: (await cookies()).get(deviceCookie)?.value,
})

/** The text fields of a form that was sent. */
export async function fieldsOf(request: Request) {
  const form = await request.formData().catch(() => new FormData())
  return (name: string) => String(form.get(name) ?? '')
}
