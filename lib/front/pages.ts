import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Office } from '../offices/schema.ts'
import { asksByQuery, isOld } from '../old-addresses/looks.ts'
import { isOpenData } from '../opendata/places.ts'
import type { Address } from './address.ts'
import { encodingFor } from './encode.ts'
import { type Entry, pack, sendEntry } from './entry.ts'
import { clientOf, countVisit, type Front, isHttps } from './front.ts'
import { Busy } from './gate.ts'
import { isFresh, keyOf, newest, oldEntry, refusedEntry, withdrawnEntry } from './newest.ts'
import { isTakenBack, refill } from './placed.ts'
import { type Plain, sendPlain, sentences } from './plain.ts'
import { zoneOf } from './refuse.ts'
import { passThrough } from './through.ts'

/** Answers a GET or HEAD of a public page that is not fresh in the cache under its raw address. */
export async function servePage(
  front: Front,
  req: IncomingMessage,
  res: ServerResponse,
  office: Office,
  address: Address,
) {
  if (await sendTombstone(front, req, res, office, address.path)) return
  const kept = front.cache.find(keyOf(office, address.url))
  const filled = kept && !isFresh(front, kept, office) ? await refill(front, office, kept) : undefined
  const latest = filled ?? kept
  const here = latest && isFresh(front, latest, office) ? latest : undefined
  const now = (await findOldEntry(front, req, office, address, here)) ?? here
  if (now) {
    countVisit(front, req, office, now)
    return send(front, req, res, now, 'hits')
  }
  // What was taken back does not come again with an older page.
  const known = latest && isTakenBack(latest) ? undefined : latest

  const wait = await waitOf(front, req, address, known)
  if (wait && !known) return sendTooMany(front, req, res, address, wait)
  const entry = wait ? known : await newest(front, office, address, known)
  if (!entry) return sendBusy(front, req, res)
  if (entry.status === 404 && entry !== known && !entry.old)
    await front.missingLimit.count(clientOf(front, req))
  // It may have been withdrawn while it was being rendered.
  if (await sendTombstone(front, req, res, office, address.path)) return
  countVisit(front, req, office, entry)
  await send(front, req, res, entry, entry === known ? 'stale' : entry.status === 503 ? 'failed' : 'misses')
}

// Before a render, where only an old site had such an address: by its path, or by a query that nothing here has.
async function findOldEntry(
  front: Front,
  req: IncomingMessage,
  office: Office,
  address: Address,
  fresh: Entry | undefined,
) {
  const url = req.url ?? ''
  const byQuery = url.includes('?') && asksByQuery(queryOf(url), queryOf(address.url))
  if (!byQuery && (fresh || !isOld(address.path))) return
  return askOld(front, req, office, byQuery ? url : address.path, address)
}

async function askOld(front: Front, req: IncomingMessage, office: Office, asked: string, address: Address) {
  const client = clientOf(front, req)
  if (await front.oldLimit.wait(client)) return
  const entry = await oldEntry(front, office, asked, address)
  if (!entry) await front.oldLimit.count(client)
  return entry
}

/**
 * Answers an address written with a slash at its end, as WordPress writes all of its own, where an old site had it:
 * straight to its end, without the step to the address that we would write. False where there is none.
 */
export async function sendOldSlashed(
  front: Front,
  req: IncomingMessage,
  res: ServerResponse,
  office: Office,
  address: Address,
) {
  const isRead = req.method === 'GET' || req.method === 'HEAD'
  if (!isRead || front.dev || zoneOf(address.path) !== 'public') return false
  const entry = await askOld(front, req, office, req.url ?? '', address)
  if (!entry) return false
  countVisit(front, req, office, entry)
  await send(front, req, res, entry, 'hits')
  return true
}

const queryOf = (url: string) => url.slice(url.split('?', 1)[0]!.length + 1)

/** Says that an address cannot be read, or is too long to be: on the office's designed page where a person asks. */
export async function sendRefused(
  front: Front,
  req: IncomingMessage,
  res: ServerResponse,
  office: Office,
  code: 404 | 414,
) {
  const isRead = req.method === 'GET' || req.method === 'HEAD'
  if (!isRead || isOpenData((req.url ?? '').split('?', 1)[0]!))
    return sendPlain(req, res, code, refusals[code])
  await send(front, req, res, await refusedEntry(front, office, code), 'hits')
}

const refusals: Record<404 | 414, Plain> = { 404: sentences.missing, 414: sentences.longUrl }

/** Seconds a client has to wait before it may cause another render, after too many of the wasteful kind. */
async function waitOf(front: Front, req: IncomingMessage, { kind }: Address, known: Entry | undefined) {
  const client = clientOf(front, req)
  const limit = kind === 'search' ? front.searchLimit : kind === 'filtered' ? front.filterLimit : undefined
  const wait = (await limit?.wait(client)) || (known ? 0 : await front.missingLimit.wait(client))
  if (!wait) await limit?.count(client)
  return wait
}

async function sendTombstone(
  front: Front,
  req: IncomingMessage,
  res: ServerResponse,
  office: Office,
  path: string,
) {
  const tombstone = front.directory().tombstoneAt(office.id, path)
  if (!tombstone) return false
  if (tombstone.redirectTo) front.hits.count(office.id, path)
  const entry = await withdrawnEntry(front, office, path, tombstone.redirectTo)
  await send(front, req, res, entry, 'hits')
  return true
}

/** Answers with a page that was found elsewhere than under its own address. */
export const sendEntryOf = (front: Front, req: IncomingMessage, res: ServerResponse, entry: Entry) =>
  send(front, req, res, entry, 'hits')

async function send(
  front: Front,
  req: IncomingMessage,
  res: ServerResponse,
  entry: Entry,
  count: keyof Front['counts'],
) {
  front.counts[count]++
  const https = isHttps(front, req)
  if (sendEntry(req, res, entry, https)) return
  const packed = await pack(entry, encodingFor(req.headers['accept-encoding']))
  front.cache.reweigh(packed)
  sendEntry(req, res, packed, https)
}

/** A form sent to a public page: rendered for this visitor alone, in the gate's turn like every other render. */
export async function answerForm(front: Front, req: IncomingMessage, res: ServerResponse, office: Office) {
  const turn = () => passThrough(front, req, res, office, 'public')
  await front.gate.run(office.id, turn).catch(error => {
    if (!(error instanceof Busy)) throw error
    sendBusy(front, req, res)
  })
}

function sendBusy(front: Front, req: IncomingMessage, res: ServerResponse) {
  front.counts.busy++
  sendPlain(req, res, 503, sentences.busy, ['Retry-After', '5'])
}

function sendTooMany(
  front: Front,
  req: IncomingMessage,
  res: ServerResponse,
  address: Address,
  wait: number,
) {
  front.counts.limited++
  const sentence = address.kind === 'page' ? sentences.tooMany : sentences.tooManySearches
  sendPlain(req, res, 429, sentence, ['Retry-After', String(wait)])
}
