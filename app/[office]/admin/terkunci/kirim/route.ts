import { NextResponse } from 'next/server'
import { proofIn } from '../../../../../lib/factors/fresh.ts'
import { prove } from '../../../../../lib/factors/proof.ts'
import { placeAfter } from '../../../../../lib/login/place.ts'
import { currentOffice, currentParty, findSession } from '../../../../../lib/session.ts'

/** The unlocking form's POST, with or without JavaScript. */
export async function POST(request: Request) {
  const form = await request.formData().catch(() => new FormData())
  const place = placeAfter(String(form.get('next') ?? ''))
  const session = await findSession()
  const refusal =
    session && (await prove(session.actor, await currentOffice(), await currentParty(), proofIn(form)))
  if (!refusal) return new NextResponse(null, { status: 303, headers: { location: place } })
  const query = new URLSearchParams({ sebab: refusal, next: place })
  const status = refusal === 'limited' ? 429 : 401
  return new NextResponse(null, { status, headers: { 'x-serumpun-body': `/admin/terkunci?${query}` } })
}
