import NextAuth from 'next-auth'
import { authOptions } from '../../../../lib/login/next-auth.ts'

// The secret is known only when the server runs, so the options are made per request.
const handler = (request: Request, context: { params: Promise<{ nextauth: string[] }> }) =>
  NextAuth(authOptions())(request, context)

export { handler as GET, handler as POST }
