import pg from 'pg'
import { doorAddress, ownerAddress } from '../../db/addresses.ts'
import { migrateDatabase } from '../../db/migrate.ts'
import type { Door } from '../../lib/env.ts'
import { unique } from '../world.ts'

export type Column = { name: string; type: string; needed: boolean }
export type Table = { name: string; columns: Column[]; owned: boolean }

/** Two bodies with a national office each; the first has a province with two offices below. */
export const places = { national: 1, province: 2, here: 3, there: 4, far: 5 }
const institutionOf: Record<number, number> = { [places.far]: 2 }
const offices = [
  [places.national, 1, null, 'pusat'],
  [places.province, 1, places.national, 'provinsi'],
  [places.here, 1, places.province, 'kabupaten'],
  [places.there, 1, places.province, 'kabupaten'],
  [places.far, 2, null, 'pusat'],
] as const

/**
 * A database of its own in which every table holds rows of three offices, made from the catalog alone: whatever
 * table comes, it is filled. Keys, checks and triggers are put aside; roles, grants and policies are the real ones.
 */
export async function openFilled() {
  const name = `isolation_${unique()}`
  const admin = new pg.Client({ connectionString: process.env.TEST_ADMIN_URL })
  await admin.connect()
  await admin.query(`create database ${name} owner serumpun`)
  await migrateDatabase(inDatabase(ownerAddress(), name))
  const client = new pg.Client({ connectionString: inDatabase(process.env.TEST_ADMIN_URL!, name) })
  await client.connect()
  await client.query(`set session_replication_role = replica; ${dropChecks}`)
  const tables = await readTables(client)
  await client.query(`insert into institutions (id, slug, name, full_name) overriding system value
    values (1, 'satu', 'Satu', 'Satu'), (2, 'dua', 'Dua', 'Dua')`)
  for (const [id, institution, parent, level] of offices)
    await client.query(
      `insert into offices (id, institution_id, parent_id, level, slug, code, name, short_name, zone, state)
       overriding system value values ($1, $2, $3, $4, $5, $5, $5, $5, 'Asia/Jakarta', 'live')`,
      [id, institution, parent, level, `kantor-${id}`],
    )
  const made = new Set(['offices', 'institutions'])
  for (const table of tables.filter(one => !made.has(one.name)))
    for (const office of [places.here, places.there, places.far]) await client.query(...adding(table, office))
  const end = async () => {
    await client.end()
    await admin.query(`drop database ${name} with (force)`)
    await admin.end()
  }
  /** How many offices have rows in each of these, told by the database's superuser. */
  const countOffices = async (of: Table[]): Promise<{ name: string; count: number }[]> => {
    const each = of.map(
      one => `select '${one.name}' as name, count(distinct office_id)::int from ${one.name}`,
    )
    return (await client.query(each.join(' union all '))).rows
  }
  return {
    tables,
    end,
    countOffices,
    connect: (door: Door) => connectTo(inDatabase(doorAddress(door), name)),
  }
}

const inDatabase = (address: string, name: string) =>
  Object.assign(new URL(address), { pathname: `/${name}` }).toString()

async function connectTo(connectionString: string) {
  const client = new pg.Client({ connectionString })
  await client.connect()
  return client
}

const dropChecks = `do $$ declare one record; begin
  for one in select conrelid::regclass as held, conname from pg_constraint
    join pg_class on pg_class.oid = conrelid
    where contype in ('c', 'f', 'x') and connamespace = 'public'::regnamespace and relkind = 'r' loop
    execute format('alter table %s drop constraint %I', one.held, one.conname);
  end loop; end $$`

async function readTables(client: pg.Client): Promise<Table[]> {
  const { rows } =
    await client.query(`select c.relname as table, a.attname as name, format_type(atttypid, null) as type,
      attnotnull and not atthasdef and attgenerated = '' as needed
    from pg_attribute a join pg_class c on c.oid = attrelid
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and attnum > 0 and not attisdropped
    order by 1, attnum`)
  return [...Map.groupBy(rows, row => String(row.table))].map(([name, columns]) => ({
    name,
    columns: columns as Column[],
    owned: columns.some(column => column.name === 'office_id'),
  }))
}

let counter = 1000

/** The statement that adds a row of an office to a table, with something in every column that must have it. */
export function adding({ name, columns }: Table, office: number): [string, unknown[]] {
  const filled = columns.filter(column => column.needed || column.name === 'office_id')
  const values = filled.map(column =>
    // Each office has one person, who bears its number.
    name === 'people' && column.name === 'id' ? office : contentOf(column, office),
  )
  const names = filled.map(column => `"${column.name}"`).join(', ')
  const marks = values.map((_, index) => `$${index + 1}`).join(', ')
  const rows = filled.length ? `(${names}) overriding system value values (${marks})` : 'default values'
  return [`insert into ${name} ${rows} on conflict do nothing`, values]
}

function contentOf({ name, type }: Column, office: number): unknown {
  if (name === 'office_id') return office
  if (name === 'institution_id') return institutionOf[office] ?? 1
  if (name === 'person_id' || name === 'asked_by') return office
  counter++
  if (type === 'uuid') return crypto.randomUUID()
  if (type.startsWith('timestamp') || type === 'date') return '2026-11-23'
  if (type.startsWith('json')) return '{}'
  if (type === 'boolean') return true
  if (type === 'bytea') return Buffer.from(String(counter))
  if (type.endsWith('[]')) return []
  if (type === 'inet') return '127.0.0.1'
  if (type === 'tsvector') return ''
  return /text|character/.test(type) ? `isi ${counter}` : counter
}
