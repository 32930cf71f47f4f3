import http from 'node:http'
import { brotliDecompressSync } from 'node:zlib'
import { and, asc, eq, isNull, ne } from 'drizzle-orm'
import { acrossOffices, system } from '../../db/doors.ts'
import { hosts, institutions, liveEntries, offices, people, urgentNotices } from '../../db/tables/index.ts'
import { writeAuditFor } from '../../lib/audit/write.ts'
import type { Office } from '../../lib/offices/schema.ts'
import type { Actor } from '../../lib/permissions.ts'
import { place } from '../../lib/placements/place.ts'
import { findPlaceable } from '../../lib/placements/placeable.ts'
import { findStanding, recall } from '../../lib/placements/recall.ts'
import type { Server } from './server.ts'
import { number, type Row } from './table.ts'

const rate = 300
const seconds = 8

type Seat = Pick<Office, 'id' | 'host'>
type Ground = { actor: Actor; entryId: string; title: string; seats: Seat[] }

/**
 * A placement to all 552 offices of a body and its recall, and an urgent notice, while 300 front pages a second are asked for: first of 50
 * offices, as most readers come to few sites, then of all of them in turn.
 */
export async function measurePlaced(server: Server, metricsPort: number): Promise<Row[]> {
  const ground = await findGround()
  const rows: Row[] = []
  const all = ground.seats.length
  for (const [act, count, words] of [
    [placement, 50, 'placement to all, readers at 50 offices'],
    [placement, all, `placement to all, readers at all ${all}`],
    [urgentNotice, all, `urgent notice to all, readers at all ${all}`],
  ] as const)
    rows.push(
      ...(await oneRun(server, metricsPort, ground, { act, asked: ground.seats.slice(0, count), words })),
    )
  return rows
}

/** Something the centre does to all offices at once: what pages then say, and how it is undone. */
type Act = {
  says: (ground: Ground) => string
  put: (ground: Ground) => Promise<string>
  takeBack: (ground: Ground, id: string) => Promise<unknown>
}

async function oneRun(
  server: Server,
  metricsPort: number,
  ground: Ground,
  { act, asked, words }: { act: Act; asked: Seat[]; words: string },
): Promise<Row[]> {
  for (const seat of asked) await server.get({ host: seat.host, path: '/' })
  const readers = new Readers(server, asked, act.says(ground))
  await readers.start()
  const before = await renders(metricsPort)
  const pressed = performance.now()
  const id = await act.put(ground)
  const committed = performance.now()
  readers.since(committed, true)
  await pause(seconds * 1000)
  const shown = readers.result()
  const made = (await renders(metricsPort)) - before
  await act.takeBack(ground, id)
  readers.since(performance.now(), false)
  await pause(seconds * 1000)
  const gone = readers.result()
  await readers.stop()
  const name = `${words}, ${rate} requests/s`
  return [
    { name: `${name}: press → commit`, value: `${number(committed - pressed)} ms` },
    { name: `${name}: commit → oldest page served`, value: `${number(shown.oldest)} ms`, aim: '≤ 1.000 ms' },
    { name: `${name}: renders a page`, value: number(made / asked.length, 2), aim: '≤ 1' },
    { name: `${name}: answers, p99`, value: `${number(shown.p99)} ms` },
    { name: `${name}: recalled → oldest page served`, value: `${number(gone.oldest)} ms`, aim: '≤ 1.000 ms' },
  ]
}

async function findGround(): Promise<Ground> {
  return system('bench', async db => {
    const seats = await db
      .select({
        id: offices.id,
        host: hosts.host,
        level: offices.level,
        institutionId: offices.institutionId,
      })
      .from(offices)
      .innerJoin(institutions, eq(institutions.id, offices.institutionId))
      .innerJoin(hosts, and(eq(hosts.officeId, offices.id), eq(hosts.kind, 'canonical')))
      .where(and(eq(institutions.slug, 'kpu'), isNull(offices.mergedInto), ne(offices.state, 'archived')))
      .orderBy(asc(offices.id))
    const national = seats.find(seat => seat.level === 'pusat')!
    const [person] = await db.select().from(people).where(eq(people.email, 'konten@kpu.test'))
    const [entry] = await db
      .select({ id: liveEntries.entryId, title: liveEntries.title })
      .from(liveEntries)
      .where(and(eq(liveEntries.officeId, national.id), eq(liveEntries.kind, 'article')))
      .limit(1)
    const actor: Actor = {
      personId: person!.id,
      name: person!.name,
      officeId: national.id,
      institutionId: national.institutionId,
      level: 'pusat',
      roles: ['contentAdmin'],
    }
    const below = seats.filter(seat => seat !== national)
    return { actor, entryId: entry!.id, title: entry!.title, seats: below }
  })
}

// As the action does it, with the row in each office's log.
const placeOnAll = ({ actor, entryId, seats }: Ground) =>
  acrossOffices(actor, async db => {
    const entry = (await findPlaceable(db, actor.officeId, entryId))!
    const scope = { reach: 'all' as const, ids: [] }
    const wish = {
      force: 'mandatory' as const,
      spot: 'top' as const,
      scope,
      note: '',
      startsAt: null,
      endsAt: null,
    }
    const { id, reached } = await place(db, actor, entry, wish, seats as Office[])
    await writeAuditFor(db, actor, reached, { action: 'placement.make', subject: id })
    return id
  })

const takeBack = ({ actor }: Ground, id: string) =>
  acrossOffices(actor, async db => recall(db, actor, (await findStanding(db, actor, id))!, 'Pengukuran'))

const placement: Act = { says: ({ title }) => title, put: placeOnAll, takeBack }

const flood = 'Kantor tutup sementara karena banjir (pengukuran).'
const urgentNotice: Act = {
  says: () => flood,
  put: ({ actor }) =>
    acrossOffices(actor, async db => {
      const endsAt = new Date(Date.now() + 3600_000)
      const [row] = await db
        .insert(urgentNotices)
        .values({
          officeId: actor.officeId,
          level: 'bad',
          words: flood,
          endsAt,
          issuedBy: actor.personId,
          issuedByName: actor.name,
        })
        .returning()
      return row!.id
    }),
  takeBack: ({ actor }, id) =>
    acrossOffices(actor, db =>
      db.update(urgentNotices).set({ endedAt: new Date() }).where(eq(urgentNotices.id, id)),
    ),
}

async function renders(port: number) {
  const text = await fetch(`http://127.0.0.1:${port}/metrics`).then(answer => answer.text())
  return Number(/serumpun_pages_renders_total\{[^}]*\} (\d+)/.exec(text)?.[1])
}

const pause = (milliseconds: number) => new Promise(done => setTimeout(done, milliseconds))

/** Asks for front pages in turn at a steady rate, and notes the last one that did not say what it should. */
class Readers {
  #agent = new http.Agent({ keepAlive: true, maxSockets: 256 })
  #timer: NodeJS.Timeout | undefined
  #next = 0
  #committed = Number.POSITIVE_INFINITY
  #wanted = true
  #oldest = 0
  #took: number[] = []
  #asking = new Set<Promise<void>>()
  #says = new Map<string, boolean>()

  readonly server: Server
  readonly seats: Seat[]
  readonly title: string

  constructor(server: Server, seats: Seat[], title: string) {
    this.server = server
    this.seats = seats
    this.title = title
  }

  async start() {
    const begun = performance.now()
    let sent = 0
    this.#timer = setInterval(() => {
      for (const due = ((performance.now() - begun) / 1000) * rate; sent < due; sent++)
        this.#follow(this.#ask())
    }, 5)
    await pause(1000)
  }

  /** From now on pages are wanted that show the card, or that do not. */
  since(committed: number, wanted: boolean) {
    this.#committed = committed
    this.#wanted = wanted
    this.#oldest = 0
    this.#took = []
  }

  result() {
    const sorted = this.#took.sort((a, b) => a - b)
    return { oldest: this.#oldest, p99: sorted[Math.floor(sorted.length * 0.99)] ?? 0 }
  }

  async stop() {
    clearInterval(this.#timer)
    await Promise.allSettled(this.#asking)
    this.#agent.destroy()
  }

  #follow(asking: Promise<void>) {
    this.#asking.add(asking)
    asking.finally(() => this.#asking.delete(asking))
  }

  async #ask() {
    const seat = this.seats[this.#next++ % this.seats.length]!
    const asked = performance.now()
    const { body, headers } = await this.server.get({ host: seat.host, path: '/' }, this.#agent)
    const now = performance.now()
    this.#took.push(now - asked)
    if (now < this.#committed) return
    const says = this.#read(String(headers.etag), body, headers['content-encoding'] === 'br')
    if (says !== this.#wanted) this.#oldest = Math.max(this.#oldest, now - this.#committed)
  }

  #read(etag: string, body: Buffer, packed: boolean) {
    const known = this.#says.get(etag)
    if (known !== undefined) return known
    const says = (packed ? brotliDecompressSync(body) : body).includes(this.title)
    this.#says.set(etag, says)
    return says
  }
}
