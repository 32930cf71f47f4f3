import { NextResponse } from 'next/server'
import { z } from 'zod'
import { signInWithPasskey } from '../../../../../lib/login/passkey.ts'
import { placeFor } from '../../../../../lib/login/place.ts'
import { currentOffice, currentParty } from '../../../../../lib/session.ts'
import { actorOfSession } from '../../../../../lib/session-store.ts'
import { fromOf, withSession } from '../../../../[office]/admin/_links/answers.ts'
import { answer, sent, unreadable } from '../../answering.ts'

const signature = z.object({ passkey: z.string().max(20_000), next: z.string().max(2000).default('') })

/** Logs in with what a passkey signed. */
export async function POST(request: Request) {
  const given = await sent(request, signature)
  if (!given) return unreadable()
  const office = await currentOffice()
  const from = await fromOf(request)
  const opened = await signInWithPasskey(office, await currentParty(), given.passkey, from)
  if (!opened) return answer(401, { message: refused })
  const place = placeFor(await actorOfSession(opened.sid, office), given.next)
  return withSession(NextResponse.json({ place }), opened)
}

const refused =
  'Kunci sandi itu tidak membuka ruang kerja ini. Coba lagi, atau masuk dengan kata sandi dan kode.'
