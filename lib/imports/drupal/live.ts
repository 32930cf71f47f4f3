import { OutgoingRefusal } from '../../outgoing/refusal.ts'
import { bareSite } from '../crawl/addresses.ts'
import { type Door, unreachable } from '../crawl/door.ts'
import { follow } from '../crawl/follow.ts'
import { ImportRefusal } from '../schema.ts'
import { type Answer, answerOf, isRecord } from './answer.ts'

/** Answers of a type of node, one page after the other, or why the rest of them cannot be had. */
export type Had = { answer: Answer } | { fault: string; address: string }

const atOnce = 50
const mostPages = 5000
const never = /^(node_type|revision_uid|menu_link|entitygroupfield|content_translation_uid)$/

/** The types of node a site gives, with their addresses. Throws ImportRefusal where it gives none. */
export async function nodeTypes(start: URL, door: Door): Promise<Map<string, URL>> {
  const index = new URL('/jsonapi', start)
  if (!door.allows(index))
    throw new ImportRefusal('robots', 'Berkas robots.txt situs ini melarang /jsonapi dibaca.')
  const answer = await ask(index, door).catch(unreachable)
  if (typeof answer === 'string') throw new ImportRefusal('noApi', `${answer} ${howTo}`)
  const types = Object.entries(answer.links)
    .filter(([name, href]) => name.startsWith('node--') && URL.canParse(href, index))
    .map(([name, href]) => [name, new URL(href, index)] as const)
    .filter(([, url]) => bareSite(url) === bareSite(start))
  if (types.length === 0)
    throw new ImportRefusal('noApi', `Situs ini tidak memberi satu pun jenis konten. ${howTo}`)
  return new Map(types.sort(([a], [b]) => (a < b ? -1 : 1)))
}

const howTo =
  'Di Drupal, aktifkan modul JSON:API (Extend → JSON:API) dan izinkan pengunjung membaca konten terbit.'

/** All nodes of a type with what they refer to. Pages that lead elsewhere or back are not followed. */
export async function* nodesOf(type: URL, door: Door): AsyncGenerator<Had> {
  const seen = new Set<string>()
  const first = await firstPage(type, door)
  for (let { address, answer } = first; ; ) {
    if (typeof answer === 'string') return yield { fault: answer, address: address.href }
    yield { answer }
    seen.add(address.href)
    const next = answer.links.next
    if (!next) return
    const fault = faultOf(next, address, seen)
    if (fault) return yield { fault, address: next.slice(0, 300) }
    address = new URL(next, address)
    answer = await ask(address, door).catch(said)
  }
}

function faultOf(next: string, from: URL, seen: Set<string>): string | undefined {
  if (!URL.canParse(next, from)) return 'Alamat halaman berikutnya tidak terbaca.'
  const url = new URL(next, from)
  if (bareSite(url) !== bareSite(from))
    return `Halaman berikutnya menunjuk ke situs lain (${url.host}), jadi tidak diambil.`
  if (seen.has(url.href)) return 'Halaman berikutnya menunjuk kembali ke halaman yang sudah dibaca.'
  if (seen.size >= mostPages) return `Berhenti setelah ${mostPages.toLocaleString('id-ID')} halaman.`
}

/** The first page with as much of what its nodes refer to as the site gives: files, media and theirs, terms, writers. */
async function firstPage(type: URL, door: Door) {
  const plain = pageOf(type, 1, [])
  const one = await ask(plain, door).catch(said)
  if (typeof one === 'string') return { address: plain, answer: one }
  const names = Object.keys(one.data[0]?.relationships ?? {}).filter(name => !never.test(name))
  for (const wanted of [names, names.filter(name => one.data[0]!.relationships[name]!.length > 0), []]) {
    const address = pageOf(type, atOnce, wanted)
    const answer = await ask(address, door).catch(said)
    if (typeof answer === 'string') continue
    return (await withNested(type, wanted, answer, door)) ?? { address, answer }
  }
  return { address: plain, answer: 'Daftar konten jenis ini tidak dapat dibaca.' }
}

/** A medium of the library refers to its file, a paragraph to its own: those are asked for along with them. */
async function withNested(type: URL, names: string[], answer: Answer, door: Door) {
  const nested = new Set<string>()
  for (const node of answer.data)
    for (const name of names)
      for (const { type: of, id } of node.relationships[name] ?? []) {
        const found = answer.included.find(one => one.type === of && one.id === id)
        for (const [field, references] of Object.entries(found?.relationships ?? {}))
          if (
            references.some(one => /^(file|media|paragraph)--/.test(one.type)) &&
            field !== 'thumbnail' &&
            /^(media|paragraph)--/.test(of)
          )
            nested.add(`${name}.${field}`)
      }
  if (nested.size === 0) return
  const address = pageOf(type, atOnce, [...names, ...nested])
  const more = await ask(address, door).catch(said)
  return typeof more === 'string' ? undefined : { address, answer: more }
}

function pageOf(type: URL, limit: number, names: string[]): URL {
  const url = new URL(type)
  url.searchParams.set('page[limit]', String(limit))
  if (names.length > 0) url.searchParams.set('include', names.join(','))
  return url
}

/** One answer, or in a sentence why it is none. */
async function ask(url: URL, door: Door): Promise<Answer | string> {
  const { page, elsewhere, circle, isForbidden } = await follow(url, door)
  if (elsewhere) return `Alamat ini mengalihkan ke ${elsewhere.host}, jadi tidak diikuti.`
  if (circle || isForbidden) return 'Alamat ini tidak dapat dibuka.'
  const answer = answerOf(parsed(page.body))
  if (page.status === 403 || page.status === 401) return 'Konten jenis ini hanya dapat dibaca setelah masuk.'
  if (page.status !== 200) return `Situs menjawab ${page.status}.`
  return answer ?? 'Jawaban situs ini bukan JSON:API.'
}

function parsed(body: Buffer): unknown {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'))
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}

const said = (error: unknown): string => {
  if (error instanceof OutgoingRefusal) return error.message
  throw error
}
