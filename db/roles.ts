import pg from 'pg'
import type { Door } from '../lib/env.ts'
import { passwordOf, roleOf } from './addresses.ts'

// How long one statement of a door may run.
const timeouts: Record<Door, string> = {
  visitor: '5s',
  office: '15s',
  across: '20s',
  auth: '5s',
  // A backup or a check of everything; each of their statements is far shorter.
  system: '10min',
}

/**
 * Makes the LOGIN role of every door, or renews its password and limits. `client` is the owner,
 * who needs CREATEROLE. No door is a member of another, so none may SET ROLE.
 */
export async function makeRoles(client: pg.Client) {
  // One at a time across processes: roles belong to the whole cluster, and tests make them side by side.
  await client.query('select pg_advisory_lock(727001)')
  try {
    for (const door of Object.keys(timeouts) as Door[]) await makeRole(client, door)
  } finally {
    await client.query('select pg_advisory_unlock(727001)')
  }
}

async function makeRole(client: pg.Client, door: Door) {
  const role = roleOf(door)
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role])
  if (!rowCount) await client.query(`create role ${role} login nosuperuser nocreatedb nocreaterole noinherit`)
  await client.query(`alter role ${role} password ${pg.escapeLiteral(passwordOf(door))}`)
  await client.query(`alter role ${role} set statement_timeout = '${timeouts[door]}'`)
  await client.query(`alter role ${role} set idle_in_transaction_session_timeout = '30s'`)
  await client.query(`alter role ${role} set search_path = public`)
}
