import type { IncomingMessage, ServerResponse } from 'node:http'
import { formatDay } from '../dates.ts'
import { ticketPath } from '../entrances/place.ts'
import type { Office, Quarantine } from '../offices/schema.ts'
import { isOpenData } from '../opendata/places.ts'
import { sessionCookie } from '../session-cookie.ts'
import type { Front } from './front.ts'
import { type Plain, sendPlain } from './plain.ts'
import { zoneOf } from './refuse.ts'
import { siteOf } from './sites.ts'

/**
 * Answers whatever is asked of a site in quarantine with its notice, before any cache, page or picture. Only who
 * brings a session goes on to the back office: there it opens something for the centre alone (lib/session-store.ts).
 * Returns whether it answered.
 */
export function holdBack(front: Front, req: IncomingMessage, res: ServerResponse, office: Office): boolean {
  if (!office.quarantine || mayPass(req)) return false
  const page = noticeOf(front, req, office, office.quarantine)
  sendPlain(req, res, 503, page, ['Retry-After', '3600'])
  return true
}

function mayPass(req: IncomingMessage) {
  const path = (req.url ?? '').split('?', 1)[0]!
  if (path === ticketPath || path.startsWith('/_next/')) return true
  if (zoneOf(path) === 'public' || isOpenData(path) || isDoor(path)) return false
  return req.headers.cookie?.includes(`${sessionCookie}=`) === true
}

// Where people log in: nobody of the office does.
const isDoor = (path: string) => /^\/(admin\/(masuk|undangan|sandi-baru)|api\/auth)(\/|$)/.test(path)

function noticeOf(front: Front, req: IncomingMessage, office: Office, said: Quarantine): Plain {
  const national = front.directory().officesAbove(office).at(-1)
  const site = national && { href: `${siteOf(front, req, national)}/`, text: `Buka situs ${national.name}` }
  const elsewhere = said.elsewhere
    ? { href: said.elsewhere, text: `Lihat ${new URL(said.elsewhere).host}` }
    : undefined
  const phone = said.phone
    ? { href: `tel:${said.phone.replace(/[^+\d]/g, '')}`, text: `Telepon ${said.phone}` }
    : undefined
  return {
    above: office.name,
    title: 'Situs ini sedang ditutup sementara',
    text: said.words,
    detail: `Ditutup sejak ${formatDay(new Date(said.since), office.zone)}. Petugas kami sedang bekerja; tidak ada yang perlu Anda lakukan.`,
    links: [elsewhere, site, phone].filter(link => link !== undefined),
  }
}
