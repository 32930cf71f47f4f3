import { sql } from 'drizzle-orm'
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import type { Door } from '../lib/env.ts'
import { log } from '../lib/log.ts'
import type { Actor } from '../lib/permissions.ts'
import { shared } from '../lib/shared.ts'
import { doorAddress } from './addresses.ts'

/** One open transaction; everything a page or an action asks goes through it. */
export type Db = NodePgDatabase

/** What the public sees of one office. Read only. */
export const visiting = <T>(officeId: number, run: (db: Db) => Promise<T>) =>
  pass('visitor', { office_id: officeId }, run, 'read only')

/** What the public sees of an office and of those below it: portal, network search. Read only. */
export const visitingBelow = <T>(officeId: number, run: (db: Db) => Promise<T>) =>
  pass('visitor', { office_id: officeId, scope: 'below' }, run, 'read only')

/** Names, hosts, states, generations and tombstones of all offices. Read only. */
export const readingDirectory = <T>(run: (db: Db) => Promise<T>) => pass('visitor', {}, run, 'read only')

/**
 * All of one office as it is at one moment, however long it takes to read and whoever writes meanwhile. Read only, as
 * the role that sees no other office. `snapshot` lets other transactions of this process see the same moment.
 */
export const exporting = <T>(officeId: number, run: (db: Db, snapshot: string) => Promise<T>) =>
  pass(
    'office',
    { office_id: officeId },
    async db => {
      // What is packed meanwhile takes longer than any page may.
      await db.execute(sql`select set_config('statement_timeout', '10min', true),
        set_config('idle_in_transaction_session_timeout', '0', true)`)
      const { rows } = await db.execute<{ snapshot: string }>(sql`select pg_export_snapshot() as snapshot`)
      return run(db, rows[0]!.snapshot)
    },
    'isolation level repeatable read read only',
  )

/** From now on every transaction of this process sees that moment; undefined for each its own again. */
export function seeMoment(snapshot: string | undefined) {
  moment.snapshot = snapshot
}

/** All of the actor's own office. */
export const inOffice = <T>(actor: Actor, run: (db: Db) => Promise<T>) =>
  pass('office', { office_id: actor.officeId, actor_id: actor.personId }, run)

/** The offices at and below the actor's own. */
export const acrossOffices = <T>(actor: Actor, run: (db: Db) => Promise<T>) =>
  pass('across', { office_id: actor.officeId, actor_id: actor.personId, scope: 'below' }, run)

/** People, memberships, sessions: signing in, and each request's look-up of its session. */
export const authenticating = <T>(run: (db: Db) => Promise<T>) => pass('auth', {}, run)

/** Named jobs and the command line; `job` names the connection for whoever looks at the server. */
export const system = <T>(job: string, run: (db: Db) => Promise<T>) => pass('system', { job }, run)

/** The pool of a door. Only for libraries that want a pool; queries go through the doors above. */
export function poolOf(door: Door): pg.Pool {
  const pool = openPools.get(door) ?? makePool(door)
  openPools.set(door, pool)
  return pool
}

/** Ends every pool of this process; the next query opens a new one. */
export async function closeDoors() {
  const pools = [...openPools.values()]
  openPools.clear()
  await Promise.all(pools.map(pool => pool.end()))
}

type Settings = { office_id?: number; actor_id?: number; scope?: 'below'; job?: string }

async function pass<T>(door: Door, settings: Settings, run: (db: Db) => Promise<T>, mode = 'read write') {
  const client = await poolOf(door).connect()
  let broken: Error | undefined
  try {
    await client.query(opening(settings, mode))
    const result = await run(drizzle(client))
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(failure => {
      broken = failure
    })
    throw error
  } finally {
    client.release(broken)
  }
}

// One round trip. Every setting is set, also to nothing: what an earlier borrower of this connection
// might have left must not speak for this one. "set local" ends with the transaction.
function opening({ office_id, actor_id, scope, job }: Settings, mode: string) {
  const local = (name: string, value: unknown) =>
    `set local app.${name} = ${pg.escapeLiteral(String(value ?? ''))}`
  const parts = [
    local('office_id', office_id),
    local('actor_id', actor_id),
    local('scope', scope),
    local('job', job),
  ]
  return `${beginning(mode)}; ${parts.join('; ')}`
}

const moment = shared('moment', () => ({ snapshot: undefined as string | undefined }))

const beginning = (mode: string) =>
  moment.snapshot
    ? `begin isolation level repeatable read read only; set transaction snapshot ${pg.escapeLiteral(moment.snapshot)}`
    : `begin ${mode}`

const openPools = shared('pools', () => new Map<Door, pg.Pool>())

function makePool(door: Door) {
  const pool = new pg.Pool({
    connectionString: doorAddress(door),
    max: door === 'visitor' ? 10 : 5,
    connectionTimeoutMillis: 3000,
    idleTimeoutMillis: 30_000,
    application_name: `serumpun ${door}`,
    allowExitOnIdle: true,
  })
  pool.on('error', error => log.warn({ door, error: error.message }, 'lost a database connection'))
  return pool
}
