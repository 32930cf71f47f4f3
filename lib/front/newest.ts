import { log } from '../log.ts'
import { loggedPath } from '../log-errors.ts'
import type { Office } from '../offices/schema.ts'
import type { OldAnswer } from '../old-addresses/find.ts'
import { isOpenData } from '../opendata/places.ts'
import { type Address, oldFront } from './address.ts'
import { comeBack } from './come-back.ts'
import { type Answer, type Entry, makeEntry } from './entry.ts'
import { type ErrorCode, errorAnswer, errorId, plainAnswer } from './errors.ts'
import type { Front } from './front.ts'
import { Busy } from './gate.ts'
import { fileHeaders, publicHeaders } from './headers.ts'
import { answerOld, findOldHere } from './old.ts'
import { renderPage } from './render.ts'

/** How long a visitor waits for a page, in milliseconds: less when an older one is at hand. */
const patience = { withOlder: 2000, without: 15_000 }
/** With this many waiting for one office, whoever can have an older page gets that. */
const crowd = 8

export const keyOf = (office: Office, url: string) => `${office.id}${url}`

/** Whether a kept page is still what would be rendered now. */
export const isFresh = (front: Front, entry: Entry, office: Office) =>
  entry.generation === front.directory().generationOf(office.id) &&
  entry.state === office.state &&
  entry.expiresAt > Date.now() &&
  (entry.regions === undefined || isSaid(front, entry, office))

/** Whether its regions say what they would say now. */
export function isSaid(front: Front, { said }: Entry, office: Office) {
  const directory = front.directory()
  if (!said || said.urgent !== directory.urgentKeyOf(office)) return false
  return said.placed === undefined || said.placed === directory.placedOf(office.id)
}

/** The page as it is now; an older one if that fails or takes too long; undefined if there is none. */
export async function newest(front: Front, office: Office, address: Address, known: Entry | undefined) {
  const key = keyOf(office, address.url)
  const failed = front.failures.get(key)
  if (failed) return known ?? failed
  if (known && front.gate.waiting(office.id) >= crowd) return known
  const making = coalesced(front, office, key, () => renderEntry(front, office, address, known !== undefined))
  const entry = await within(known ? patience.withOlder : patience.without, making)
  return entry && !(known && entry.status === 503) ? entry : known
}

/** Everyone who asks for one key in one generation waits for one render, in the gate's turn. */
function coalesced(front: Front, office: Office, key: string, make: () => Promise<Entry>) {
  const id = `${front.directory().generationOf(office.id)} ${key}`
  const under = front.pending.get(id)
  if (under) return under
  const making = front.gate.run(office.id, make).finally(() => front.pending.delete(id))
  front.pending.set(id, making)
  return making
}

/** Undefined when it takes longer than `limit` milliseconds, or never got its turn. */
async function within(limit: number, making: Promise<Entry>) {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>(resolve => {
    timer = setTimeout(resolve, limit, undefined)
  })
  const made = making.catch(error => {
    if (error instanceof Busy) return undefined
    throw error
  })
  return Promise.race([made, late]).finally(() => clearTimeout(timer))
}

async function renderEntry(front: Front, office: Office, address: Address, hasOlder: boolean) {
  const key = keyOf(office, address.url)
  // Both are read before rendering: what changes meanwhile must make this page old, not new.
  const generation = front.directory().generationOf(office.id)
  const said = front.directory().saidOn(office)
  const withdrawals = front.cache.withdrawals
  const { changes } = front.placed
  front.counts.renders++
  const rendered = await renderPage(front.render, office, address.url)
  if (rendered.kind === 'failed') return failedEntry(front, office, address, rendered, hasOlder)
  const missing = rendered.kind === 'missing'
  const old = missing ? await findOldHere(front, office, address.url, address.path) : undefined
  const answer = !missing
    ? rendered.answer
    : old
      ? await answerOld(front, office, old, address.url)
      : await errorAnswer(front, office, 404, addressSaid(address))
  const entry = await makeEntry(key, office, address.path, generation, {
    ...forKind(address, answer),
    said,
  })
  if (changes !== front.placed.changes) entry.said = undefined
  if (old) entry.old = old.which
  const invented = address.kind !== 'page' || entry.status >= 400
  if (entry.expiresAt && withdrawals === front.cache.withdrawals) front.cache.keep(entry, invented)
  return entry
}

// Nothing in open data may run, even opened on its own. A preview is for whoever holds its token: nothing of it
// is kept, and the back office may show it in a frame.
function forKind(address: Address, answer: Answer): Answer {
  if (isOpenData(address.path)) return { ...answer, security: fileHeaders }
  if (address.kind !== 'unkept') return answer
  const headers = { ...answer.headers, 'x-robots-tag': 'noindex' }
  return { ...answer, headers, expiresAt: 0, security: publicHeaders("'self'") }
}

async function failedEntry(
  front: Front,
  office: Office,
  address: Address,
  { status, error }: { status: number; error: unknown },
  hasOlder: boolean,
) {
  const id = errorId()
  log.error(
    { id, office: office.host, path: loggedPath(address.path), status, err: error },
    'a page could not be rendered',
  )
  const key = keyOf(office, address.url)
  const answer = hasOlder ? plainAnswer(503, id) : await errorAnswer(front, office, 503, address.path, id)
  const entry = await makeEntry(key, office, address.path, '', answer)
  entry.headers.push('Retry-After', String(comeBack))
  front.failures.set(key, entry)
  return entry
}

// Of an old site whose pages had no paths of their own, the query is all there is to guess from.
const addressSaid = ({ path, url }: Address) => (path === oldFront ? url : path)

/** What is said at a withdrawn address: the reason, or where it went. */
export async function withdrawnEntry(front: Front, office: Office, path: string, redirectTo: string | null) {
  // What is said there is part of the key: a second withdrawal may say another.
  const key = `${office.id}!${front.directory().tombstoneAt(office.id, path)?.reason}!${redirectTo ?? ''}!${path}`
  return keptRefusal(front, office, key, path, 410, async () =>
    redirectTo ? moved(redirectTo) : errorAnswer(front, office, 410, path),
  )
}

/** What an address of an old site answers, found before anything is rendered; kept as long as its generation. */
export async function oldEntry(front: Front, office: Office, url: string, address: Address) {
  const old = await findOldHere(front, office, url, address.path)
  return old && oldEntryOf(front, office, url, old, address.path)
}

/** The same for an answer that was found. */
export async function oldEntryOf(front: Front, office: Office, url: string, old: OldAnswer, path: string) {
  const key = url.includes('?') || old.kind !== 'moved' ? `${office.id}!lama!${url}` : keyOf(office, path)
  const make = () => answerOld(front, office, old, url)
  const entry =
    old.kind === 'moved'
      ? await makeEntry(key, office, path, front.directory().generationOf(office.id), await make())
      : await keptRefusal(front, office, key, path, old.kind === 'gone' ? 410 : 404, make)
  entry.old = old.which
  if (old.kind === 'moved') front.cache.keep(entry, true)
  return entry
}

/** What is said at any address that cannot be read, or is too long: one page of the office for all of them. */
export const refusedEntry = (front: Front, office: Office, code: 404 | 414) =>
  // Before us nothing is kept either: each such address would be one more there.
  keptRefusal(front, office, `${office.id}!${code}`, '/', code, async () => ({
    ...(await errorAnswer(front, office, code, '/')),
    caching: 'no-store',
  }))

async function keptRefusal(
  front: Front,
  office: Office,
  key: string,
  path: string,
  code: ErrorCode,
  answer: () => Promise<Answer>,
) {
  const known = front.cache.find(key)
  if (known && isFresh(front, known, office)) return known
  const generation = front.directory().generationOf(office.id)
  const making = coalesced(front, office, key, async () => {
    const entry = await makeEntry(key, office, path, generation, await answer())
    if (entry.expiresAt) front.cache.keep(entry, true)
    return entry
  })
  // Too busy for the full page is no reason to be unclear.
  return making.catch(() => makeEntry(key, office, path, generation, plainAnswer(code)))
}

const moved = (to: string): Answer => ({
  status: 301,
  headers: { location: to },
  body: Buffer.alloc(0),
  expiresAt: Number.POSITIVE_INFINITY,
})
