import { sql } from 'drizzle-orm'
import { type Db, system } from '../../db/doors.ts'
import { log } from '../log.ts'

// An address nobody made can not be counted, so this many is more than any office has.
const mostAddresses = 20_000
const flushEvery = 10_000

/** One address of an office and how often it was asked for. */
export type Row = { officeId: number; path: string; hits: number }

/** How often addresses were asked for since it was last written down: redirects, unless `write` is another's. */
export class Hits {
  #counts = new Map<string, Row>()
  #timer: NodeJS.Timeout | undefined
  #write: (db: Db, rows: Row[]) => Promise<unknown>

  constructor(write: (db: Db, rows: Row[]) => Promise<unknown> = addHits) {
    this.#write = write
  }

  /** Notes one use; costs no query. */
  count(officeId: number, path: string) {
    const key = `${officeId} ${path}`
    const known = this.#counts.get(key)
    if (known) known.hits++
    else if (this.#counts.size < mostAddresses) this.#counts.set(key, { officeId, path, hits: 1 })
  }

  /** Writes them down every ten seconds from now on. */
  start() {
    this.#timer ??= setInterval(() => this.flush(), flushEvery).unref()
  }

  /** Writes down what is left and stops. */
  async stop() {
    clearInterval(this.#timer)
    await this.flush()
  }

  /** One statement for all; nothing the public sees changes by it. What could not be written is kept for later. */
  async flush() {
    const rows = [...this.#counts.values()]
    if (!rows.length) return
    this.#counts.clear()
    try {
      await system('hits', db => this.#write(db, rows))
    } catch (error) {
      log.warn({ err: error }, 'how often addresses were used could not be written down')
      for (const { officeId, path, hits } of rows) {
        this.count(officeId, path)
        const known = this.#counts.get(`${officeId} ${path}`)
        if (known) known.hits += hits - 1
      }
    }
  }
}

const addHits = (db: Db, rows: Row[]) =>
  db.execute(sql`
    update tombstones set hits = tombstones.hits + used.hits, last_hit_at = now()
    from unnest(${sql.param(rows.map(row => row.officeId))}::int[], ${sql.param(rows.map(row => row.path))}::text[],
      ${sql.param(rows.map(row => row.hits))}::bigint[]) as used (office_id, path, hits)
    where tombstones.office_id = used.office_id and tombstones.path = used.path`)
