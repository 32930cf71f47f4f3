import { type NextRequest, NextResponse } from 'next/server'
import { ticketPath } from './lib/entrances/place.ts'
import { hostName } from './lib/front/host.ts'
import { ownMark, ownMarkHeader } from './lib/front/render.ts'
import { directory } from './lib/offices/directory.ts'

/** Next on Node: the directory is in this process's memory. */
export const config = { runtime: 'nodejs', matcher: '/((?!_next/|__next|api/).*)' }

/** Forms that a route handler takes at the address of the page that shows them. */
const formHandlers = new Set([
  '/admin/masuk',
  '/admin/masuk/lupa',
  ticketPath,
  '/admin/keluar',
  '/admin/terkunci',
  '/admin/undangan',
  '/admin/sandi-baru',
  '/admin/bukan-saya',
])

/** From the host to the office: /path becomes /<office id>/path. No permissions, no rendering. */
export function middleware(request: NextRequest) {
  const answer = directory().answerOf(hostName(request.headers.get('host') ?? undefined))
  if (answer?.kind !== 'serves') return new NextResponse(null, { status: 404 })
  const { pathname } = request.nextUrl
  const own = request.headers.get(ownMarkHeader) === ownMark
  if (!own && isInternal(pathname)) return new NextResponse(null, { status: 404 })
  const to = request.nextUrl.clone()
  const handled = request.method === 'POST' && formHandlers.has(pathname)
  // The leading 0 keeps office 404 and office 500 apart from Next's own /404 and /500.
  to.pathname = `/0${answer.office.id}${pathname === '/' ? '' : placeOf(pathname)}${handled ? '/kirim' : ''}`
  return NextResponse.rewrite(to)
}

// What an entry's page offers to take along lies beside it: /data/x.csv is made by data/[slug]/csv.
const offered = /^(\/agenda\/[^/.]+)\.(ics)$|^(\/data\/[^/.]+)\.(csv)$/
const placeOf = (path: string) => path.replace(offered, '$1$3/$2$4')

const isInternal = (path: string) =>
  /^\/(galat|titipan)(\/|$)|^\/agenda\/[^/]+\/ics$|^\/data\/[^/]+\/csv$/.test(path) ||
  [...formHandlers].some(handler => path.startsWith(`${handler}/kirim`))
