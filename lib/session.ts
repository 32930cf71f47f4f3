import { cookies, headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { type Party, partyOf } from './factors/party.ts'
import { requestOrigin } from './front/host.ts'
import { placeAfter } from './login/place.ts'
import { directory } from './offices/directory.ts'
import type { Office } from './offices/schema.ts'
import type { Actor } from './permissions.ts'
import { openActor, type Session, sessionCookie, sessionOfToken } from './session-store.ts'

/** The office of this request's host. Answers 404 for a host that is not an office's own. */
export const currentOffice = cache(async (): Promise<Office> => {
  const host = (await headers()).get('host')?.replace(/:\d+$/, '').toLowerCase() ?? ''
  const answer = directory().answerOf(host)
  return answer?.kind === 'serves' ? answer.office : notFound()
})

/** The session of this request at its host, also one that is locked; undefined without a valid one there. */
export const findSession = cache(async (heartbeat = false): Promise<Session | undefined> => {
  const token = (await cookies()).get(sessionCookie)?.value
  const session = token ? await sessionOfToken(token, await currentOffice(), heartbeat) : undefined
  if (!session) return
  const address = (await headers()).get('x-serumpun-client') ?? ''
  return { ...session, actor: { ...session.actor, address } }
})

/** Who makes this request, in the office of its host; undefined without a session that is open there. */
export const findActor = async (heartbeat = false): Promise<Actor | undefined> =>
  openActor(await findSession(heartbeat))

/**
 * As findActor, but leads to where a session is opened, unlocked or given its second factor where there is none such,
 * and from there back to this page.
 */
export async function requireActor(): Promise<Actor> {
  const session = await findSession()
  return openActor(session) ?? leadElsewhere(session)
}

/** As requireActor, also for someone who has no second factor yet: where it is set up. */
export async function requireOwner(): Promise<Actor & { bare: boolean }> {
  const session = await findSession()
  if (!session || session.locked) return leadElsewhere(session)
  return { ...session.actor, bare: session.bare }
}

async function leadElsewhere(session: Session | undefined): Promise<never> {
  if (session?.bare && !session.locked) redirect('/admin/akun/pasang')
  const place = (await headers()).get('x-serumpun-place') ?? ''
  const next = placeAfter(place)
  const after = next === '/admin' ? '' : `next=${encodeURIComponent(next)}`
  redirect(session ? `/admin/terkunci?${after}` : `/admin/masuk?sebab=habis${after && `&${after}`}`)
}

/** Whom passkeys used at this request's page belong to. */
export async function currentParty(): Promise<Party> {
  const asked = await headers()
  const scheme = asked.get('x-forwarded-proto') === 'https' ? 'https' : 'http'
  return partyOf(await currentOffice(), requestOrigin(scheme, asked.get('host') ?? ''))
}
