import type { AuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { currentOffice } from '../session.ts'
import { actorOfSession, cookieAttributes, endSession, jwtSecret, sessionCookie } from '../session-store.ts'
import { credentials, signIn } from './sign-in.ts'

// The front door alone says which host and scheme a request has; next-auth may believe it.
process.env.AUTH_TRUST_HOST ??= '1'

/**
 * next-auth's settings. The token carries a session id and nothing else; each look-up asks the database
 * and the host, so `/api/auth/session` answers `{}` for a session that was ended or belongs elsewhere.
 */
export const authOptions = (): AuthOptions => ({
  secret: jwtSecret(),
  session: { strategy: 'jwt', maxAge: 24 * 3600 },
  pages: { signIn: '/admin/masuk', signOut: '/admin/keluar', error: '/admin/masuk' },
  cookies: {
    sessionToken: { name: sessionCookie, options: cookieAttributes },
    // Never beginning like the session's: next-auth would take them for pieces of it.
    csrfToken: { name: '__Host-formulir', options: cookieAttributes },
    callbackUrl: { name: '__Host-tujuan', options: cookieAttributes },
  },
  providers: [
    Credentials({
      credentials: { email: {}, password: {}, code: {} },
      authorize: async (given, request) => {
        const parsed = credentials.safeParse(given)
        if (!parsed.success) return null
        const header = (name: string) => String(request.headers?.[name] ?? '')
        const from = { address: header('x-serumpun-client'), agent: header('user-agent') }
        const outcome = await signIn(await currentOffice(), parsed.data, from)
        return 'refusal' in outcome ? null : { id: outcome.sid }
      },
    }),
  ],
  // Its own way out must end the session too, not only take the cookie away.
  events: {
    signOut: async ({ token }) => {
      if (typeof token?.sid === 'string') await endSession(token.sid)
    },
  },
  callbacks: {
    jwt: ({ token, user }) => ({ sid: user?.id ?? token.sid }),
    session: async ({ token }) => {
      const actor = await actorOfSession(String(token.sid ?? ''), await currentOffice())
      return (actor ? { user: { name: actor.name }, roles: actor.roles } : {}) as never
    },
  },
})
