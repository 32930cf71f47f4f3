import type { IncomingMessage, ServerResponse } from 'node:http'
import type { HostAnswer, Office } from '../offices/schema.ts'
import { namedFor } from '../old-addresses/counted.ts'
import { hostOf, normalAddress } from '../old-addresses/normal.ts'
import { readAddress } from './address.ts'
import { redirect } from './brief.ts'
import type { Front } from './front.ts'
import { hostName } from './host.ts'
import { oldEntryOf } from './newest.ts'
import { countMiss } from './old.ts'
import { sendEntryOf } from './pages.ts'
import { isOwn } from './render.ts'
import { siteOf } from './sites.ts'

/**
 * Answers at another name of an office: straight to where the old site's address leads now, else to the same path
 * of its own site, below the prefix of the name.
 */
export async function answerElsewhere(
  front: Front,
  req: IncomingMessage,
  res: ServerResponse,
  answer: HostAnswer & { kind: 'redirects' },
) {
  const { office } = answer
  const url = req.url ?? '/'
  const place = underPrefix(answer.prefix.replace(/\/$/, ''), url)
  if (!(await sendOld(front, req, res, office, url, place)))
    redirect(req, res, 301, siteOf(front, req, office) + place)
}

async function sendOld(
  front: Front,
  req: IncomingMessage,
  res: ServerResponse,
  office: Office,
  url: string,
  place: string,
) {
  const normal = normalAddress(url)
  const path = readAddress(place)?.path
  const isRead = req.method === 'GET' || req.method === 'HEAD'
  if (!isRead || !normal || !path || normal.address === '/' || office.quarantine) return false
  const host = hostOf(hostName(req.headers.host))
  const asked = { host, address: normal.address, path, elsewhere: true as const }
  const looked = await front.old.find(office, asked, front.directory().generationOf(office.id))
  if (!looked?.answer) {
    if (looked && !looked.live && !isOwn(req)) countMiss(front, office, url, req.headers.referer, host)
    return false
  }
  const { answer } = looked
  if (answer.which && !isOwn(req)) front.oldHits.count(office.id, namedFor(answer.which))
  if (answer.kind !== 'moved') {
    await sendEntryOf(front, req, res, await oldEntryOf(front, office, url, answer, path))
    return true
  }
  redirect(req, res, 301, answer.to.startsWith('/') ? siteOf(front, req, office) + answer.to : answer.to)
  return true
}

/** An address as it stands below the prefix that an old name leads to. */
export function underPrefix(prefix: string, url: string) {
  if (!prefix || url === prefix || url.startsWith(`${prefix}/`)) return url
  return url.startsWith('/?') || url === '/' ? prefix + url.slice(1) : prefix + url
}
