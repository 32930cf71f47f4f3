import type { IncomingMessage } from 'node:http'
import { LRUCache } from 'lru-cache'
import { log } from '../log.ts'
import type { Office } from '../offices/schema.ts'
import { namedFor } from '../old-addresses/counted.ts'
import type { Asked, findOld, hasOld, Looked, OldAnswer } from '../old-addresses/find.ts'
import { isOld, isProbe } from '../old-addresses/looks.ts'
import { hostOf, normalAddress } from '../old-addresses/normal.ts'
import type { Answer, Entry } from './entry.ts'
import { errorAnswer } from './errors.ts'
import type { Front } from './front.ts'
import { hostName } from './host.ts'

/** Where old addresses are looked up. */
export type OldSource = { has: typeof hasOld; find: typeof findOld }

/** What old addresses answered, and which were none, each as long as its office's generation. */
export class OldAnswers {
  #kept = new LRUCache<string, { generation: string; looked: Looked }>({ max: 10_000 })
  #offices = new LRUCache<number, { generation: string; has: boolean }>({ max: 5000 })
  #source: OldSource | undefined

  /** Without a source there are none. */
  constructor(source: OldSource | undefined) {
    this.#source = source
  }

  /** Undefined where the office never had a site before this, and where the database does not answer. */
  async find(office: Office, asked: Asked, generation: string): Promise<Looked | undefined> {
    if (!this.#source || !(await this.#has(office, generation, this.#source))) return
    const key = `${office.id} ${namedFor(asked)} ${asked.elsewhere ? '' : asked.path}`
    const known = this.#kept.get(key)
    if (known?.generation === generation) return known.looked
    const looked = await trying(this.#source.find(office, asked))
    if (looked) this.#kept.set(key, { generation, looked })
    return looked
  }

  async #has(office: Office, generation: string, source: OldSource) {
    const known = this.#offices.get(office.id)
    if (known?.generation === generation) return known.has
    const has = await trying(source.has(office))
    if (has !== undefined) this.#offices.set(office.id, { generation, has })
    return has ?? false
  }
}

// Without it a page is only missing, as it is today.
const trying = <T>(asking: Promise<T>) =>
  asking.catch(error => {
    log.warn({ err: error }, 'old addresses could not be looked up')
    return undefined
  })

/** What an address of this office's own site answers as one of its old sites; `url` with the query as it came. */
export async function findOldHere(front: Front, office: Office, url: string, path: string) {
  const normal = normalAddress(url)
  if (!normal) return
  const asked = { host: hostOf(office.host), address: normal.address, path }
  return (await front.old.find(office, asked, front.directory().generationOf(office.id)))?.answer
}

/** An old address answered: led on, or told what became of it on a page of the office. */
export function answerOld(front: Front, office: Office, answer: OldAnswer, address: string): Promise<Answer> {
  if (answer.kind === 'moved')
    return Promise.resolve({
      status: 301,
      headers: { location: answer.to },
      body: Buffer.alloc(0),
      expiresAt: Number.POSITIVE_INFINITY,
    })
  const gone = answer.kind === 'gone'
  return errorAnswer(front, office, gone ? 410 : 404, address, undefined, {
    old: answer.kind,
    reason: gone ? answer.reason : '',
  })
}

/** Counts what became of a request at an address of an old site: led on, or nothing there. */
export function countOld(front: Front, req: IncomingMessage, office: Office, entry: Entry) {
  if (entry.old) front.oldHits.count(office.id, namedFor(entry.old))
  else if (entry.status === 404) countMiss(front, office, req.url ?? '', req.headers.referer)
}

/** Notes an address with nothing there, where somebody may have followed a link to it. */
export function countMiss(
  front: Front,
  office: Office,
  url: string,
  followed: string | undefined,
  host = office.host,
) {
  const normal = normalAddress(url)
  if (!normal || isProbe(normal.address)) return
  if (!followed && !isOld(normal.address) && host === office.host) return
  front.misses.count(office.id, namedFor({ host: hostOf(hostName(host)), address: normal.address }))
}
