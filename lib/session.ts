import { cookies, headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { placeAfter } from './login/place.ts'
import { directory } from './offices/directory.ts'
import type { Office } from './offices/schema.ts'
import type { Actor } from './permissions.ts'
import { actorOfToken, sessionCookie } from './session-store.ts'

/** The office of this request's host. Answers 404 for a host that is not an office's own. */
export const currentOffice = cache(async (): Promise<Office> => {
  const host = (await headers()).get('host')?.replace(/:\d+$/, '').toLowerCase() ?? ''
  const answer = directory().answerOf(host)
  return answer?.kind === 'serves' ? answer.office : notFound()
})

/** Who makes this request, in the office of its host; undefined without a valid session there. */
export const findActor = cache(async (): Promise<Actor | undefined> => {
  const token = (await cookies()).get(sessionCookie)?.value
  const actor = token ? await actorOfToken(token, await currentOffice()) : undefined
  return actor && { ...actor, address: (await headers()).get('x-serumpun-client') ?? '' }
})

/** As findActor, but leads to the login page where there is nobody, and from there back to this page. */
export async function requireActor(): Promise<Actor> {
  const actor = await findActor()
  if (actor) return actor
  const place = (await headers()).get('x-serumpun-place') ?? ''
  const next = placeAfter(place)
  redirect(`/admin/masuk?sebab=habis${next === '/admin' ? '' : `&next=${encodeURIComponent(next)}`}`)
}
