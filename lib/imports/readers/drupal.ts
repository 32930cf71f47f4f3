import { openDoor, unreachable } from '../crawl/door.ts'
import { follow } from '../crawl/follow.ts'
import { type Limits, usualLimits } from '../crawl/limits.ts'
import { metaOf, saidBy } from '../crawl/said.ts'
import { parsed } from '../crawl/tree.ts'
import { type Answer, type Find, placeOf, type Resource } from '../drupal/answer.ts'
import type { Unplaced } from '../drupal/files.ts'
import { nodesOf, nodeTypes } from '../drupal/live.ts'
import { nodeItems } from '../drupal/node.ts'
import { savedAnswers } from '../drupal/saved.ts'
import { type About, ImportRefusal, type Reader, type Reading, type Source } from '../schema.ts'
import { textOf } from '../sql/text.ts'
import { wholeFile } from '../whole-file.ts'

/** Drupal 8 to 11 by its JSON:API: of a live site, as politely as a crawl, or from answers saved before. */
export const drupalWith = (given: Partial<Limits>): Reader => ({
  format: 'drupal',
  recognises: head => /^\s*[{[]/.test(head) && /"jsonapi"\s*:|"node--\w+"/.test(head),
  read: source =>
    source.address
      ? readLive(source.address, source, { ...usualLimits, page: 20 * 2 ** 20, ...given })
      : readSaved(source),
})

export const drupal = drupalWith({})

// Files and terms are given once, by whichever text they come with.
const mostSeen = 300_000

/** Gives items their place, each file and list once, and files the whole address they are fetched from. */
function placer(site?: string) {
  const seen = new Set<string>()
  let number = 0
  function* items(found: Unplaced[]): Generator<Reading> {
    for (const item of found) {
      if (seen.has(item.key)) continue
      if (seen.size < mostSeen) seen.add(item.key)
      yield { item: { ...item, file: wholeFile(item.file, site), at: { item: ++number } } }
    }
  }
  const unreadable = (title: string, sentence: string, line?: number): Reading => ({
    unreadable: { at: { item: ++number, line }, title, sentence },
  })
  return { items, unreadable }
}

async function* readLive(address: string, { signal }: Source, limits: Limits): AsyncGenerator<Reading> {
  const full = /^https?:\/\//i.test(address) ? address : `http://${address}`
  if (!URL.canParse(full))
    throw new ImportRefusal('address', 'Beri alamat situs Drupal, misalnya https://kpu-kedirikab.go.id.')
  const start = new URL('/', full)
  const door = await openDoor(start, limits, signal)
  const { page, url, elsewhere } = await follow(start, door).catch(unreachable)
  if (elsewhere)
    throw new ImportRefusal(
      'elsewhere',
      `Situs ini mengalihkan ke ${elsewhere.host}. Beri alamat itu bila memang situs lamanya.`,
    )
  const types = await nodeTypes(url, door)
  yield { about: aboutSite(page.body, url) }
  const { items, unreadable } = placer(url.origin)
  for (const [type, at] of types) {
    let omitted = 0
    for await (const had of nodesOf(at, door)) {
      if ('fault' in had) yield unreadable(had.address, had.fault)
      else {
        omitted += had.answer.omitted
        for (const node of had.answer.data) yield* items(nodeItems(node, findIn(had.answer)))
      }
    }
    if (omitted > 0)
      yield unreadable(
        type,
        `${omitted} butir jenis ini hanya dapat dibaca setelah masuk, jadi tidak terbawa.`,
      )
  }
}

function aboutSite(body: Buffer, url: URL): About {
  const page = parsed(textOf(body.toString('latin1')))
  const said = page && saidBy(page)
  const title = said ? metaOf(said, 'og:site_name') || said.title.split(' | ').at(-1)! : ''
  const generator = said ? metaOf(said, 'generator').replace(/\s*\(.*$/, '') : ''
  return {
    title: title.slice(0, 200) || url.host,
    address: url.origin,
    system: /drupal/i.test(generator) ? generator : 'Drupal',
  }
}

function findIn(answer: Answer): Find {
  const found = new Map([...answer.included, ...answer.data].map(one => [placeOf(one), one]))
  return reference => found.get(placeOf(reference))
}

/** Twice: what nodes refer to may lie in any file, so it is gathered first; then the nodes. */
async function* readSaved(source: Source): AsyncGenerator<Reading> {
  const found = new Map<string, Resource>()
  let nodes = 0
  let site = ''
  const faults: { name: string; fault: string; line?: number }[] = []
  for await (const saved of savedAnswers(source)) {
    if ('fault' in saved) {
      faults.push(saved)
      continue
    }
    const { data, included, links } = saved.answer
    nodes += data.filter(isNode).length
    site ||= links.self && URL.canParse(links.self) ? new URL(links.self).origin : ''
    for (const one of [...data, ...included])
      if (!isNode(one) && found.size < mostSeen) found.set(placeOf(one), one)
  }
  if (nodes === 0) throw nothingIn(faults)
  yield { about: { title: source.name, address: site || undefined, system: 'Drupal', items: nodes } }
  const { items, unreadable } = placer(site)
  for (const { name, fault, line } of faults) yield unreadable(name, fault, line)
  for await (const saved of savedAnswers(source))
    if ('answer' in saved)
      for (const node of saved.answer.data.filter(isNode))
        yield* items(nodeItems(node, one => found.get(placeOf(one))))
}

const isNode = ({ type }: Resource) => type.startsWith('node--')

function nothingIn([first]: { name: string; fault: string; line?: number }[]): ImportRefusal {
  const why = first ? `${first.name}: ${first.fault}` : 'Tidak ada berkas .json di dalamnya.'
  const name = first?.fault.includes('terpotong') ? 'cutOff' : 'notJsonApi'
  return new ImportRefusal(
    name,
    `Tidak ada jawaban JSON:API yang berisi konten (node--…). ${why}`,
    first?.line,
  )
}
