import NextAuth from 'next-auth'
import { authOptions } from '../../../../lib/login/next-auth.ts'

// The secret is known only when the server runs, so the options are made per request.
async function handler(request: Request, context: { params: Promise<{ nextauth: string[] }> }) {
  const asked: Promise<Response> = NextAuth(authOptions())(request, context)
  const answer = await asked.catch(unlessUnreadable)
  // next-auth says 500 to whatever it cannot read, with words for programmers.
  return !answer || answer.status === 500 ? Response.json(unreadable, { status: 400 }) : answer
}

function unlessUnreadable(error: unknown) {
  if (!(error instanceof SyntaxError)) throw error
}

const unreadable = {
  message: 'Permintaan ini tidak dapat dibaca. Muat ulang halaman, lalu coba sekali lagi.',
}

export { handler as GET, handler as POST }
