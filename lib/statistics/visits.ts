import { sql } from 'drizzle-orm'
import { type Db, system } from '../../db/doors.ts'
import { dayOf } from '../dates.ts'
import { log } from '../log.ts'
import { directory } from '../offices/directory.ts'
import { storable } from '../storable.ts'
import type { Counted, Visit } from './schema.ts'
import { marksOf } from './tally.ts'

// Names that nobody can make up are few; words looked for are many, so there is an end to them.
const mostNames = 50_000
const flushEvery = 10_000

type Sum = { officeId: number; day: string; what: Counted; name: string; hits: number }

/** What was read since it was last written down; counting costs no query. */
export class Visits {
  #sums = new Map<string, Sum>()
  #timer: NodeJS.Timeout | undefined

  /** Notes one answered request, at a moment (now, or that of a log line). */
  count(visit: Visit, at = new Date()) {
    const marks = marksOf(visit)
    if (marks.length === 0) return
    const zone = directory().officeById(visit.officeId)?.zone ?? 'Asia/Jakarta'
    const day = dayOf(at, zone)
    // One name that the database cannot hold would keep the sums of every office from being written.
    for (const [what, name] of marks)
      this.#add({ officeId: visit.officeId, day, what, name: storable(name), hits: 1 })
  }

  #add(sum: Sum) {
    const key = `${sum.officeId} ${sum.day} ${sum.what} ${sum.name}`
    const known = this.#sums.get(key)
    if (known) known.hits += sum.hits
    else if (this.#sums.size < mostNames) this.#sums.set(key, sum)
  }

  /** How many sums wait to be written down. */
  get waiting() {
    return this.#sums.size
  }

  /** Writes the sums down every ten seconds from now on. */
  start() {
    this.#timer ??= setInterval(() => this.flush(), flushEvery).unref()
  }

  /** Writes down what is left and stops. */
  async stop() {
    clearInterval(this.#timer)
    await this.flush()
  }

  /** One statement for all. What could not be written is kept for the next time. */
  async flush() {
    const sums = [...this.#sums.values()]
    if (sums.length === 0) return
    this.#sums.clear()
    try {
      await system('statistics', db => addSums(db, sums))
    } catch (error) {
      log.warn({ err: error }, 'what was read could not be written down')
      for (const sum of sums) this.#add(sum)
    }
  }
}

// In one order for every process, so that two of them never wait for each other.
const addSums = (db: Db, sums: Sum[]) => {
  const column = (name: keyof Sum) => sql.param(sums.map(sum => sum[name]))
  return db.execute(sql`
    insert into statistics (office_id, day, what, name, hits)
    select office_id, day, what, name, hits
    from unnest(${column('officeId')}::int[], ${column('day')}::date[], ${column('what')}::text[],
      ${column('name')}::text[], ${column('hits')}::bigint[]) as added (office_id, day, what, name, hits)
    order by 1, 2, 3, 4
    on conflict (office_id, day, what, name) do update set hits = statistics.hits + excluded.hits`)
}
