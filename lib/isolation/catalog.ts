import { sql } from 'drizzle-orm'
import { system } from '../../db/doors.ts'

/** One thing the database itself must refuse or hold, and a query that names whatever does not. */
type Rule = { name: string; query: string }

const doors = "'{serumpun_visitor,serumpun_office,serumpun_across,serumpun_auth,serumpun_system}'::name[]"
const tables = "pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')"
// What everyone may know of all offices: names, hosts, states, generations, what is gone, urgent notices.
const open =
  "'{institutions,offices,hosts,generations,institution_generations,tombstones,standard_menus,deadline_rules,urgent_notices}'::name[]"

/** Read from the catalog of the database that runs, so that a change made by hand shows as well. */
const rules: Rule[] = [
  {
    name: 'Setiap tabel menyaring barisnya, juga bagi pemiliknya',
    query: `select relname as found from ${tables} and not (relrowsecurity and relforcerowsecurity)`,
  },
  {
    name: 'Pemilik tabel bukan pengelola basis data dan bukan pintu aplikasi',
    query: `select distinct rolname as found from ${tables.replace('pg_class', 'pg_class join pg_roles on pg_roles.oid = relowner')}
      and (rolsuper or rolbypassrls or rolname = any (${doors}))`,
  },
  {
    name: 'Tidak ada pintu yang bisa melewati penyaringan atau berubah menjadi peran lain',
    query: `select rolname as found from pg_roles where rolname = any (${doors})
      and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or exists (select from pg_auth_members where member = pg_roles.oid))`,
  },
  {
    name: 'Pengunjung tidak bisa menulis di tabel mana pun',
    query: `select relname as found from ${tables}
      and has_table_privilege('serumpun_visitor', oid, 'insert, update, delete, truncate')`,
  },
  {
    name: 'Catatan jejak dan versi naskah tidak bisa diubah atau dihapus oleh kantor',
    query: `select role || ': ' || relname as found from unnest('{serumpun_office,serumpun_across}'::text[]) role,
      ${tables} and relname in ('audit_events', 'versions') and has_table_privilege(role, oid, 'update, delete, truncate')`,
  },
  {
    name: 'Tidak ada aturan yang membuka baris semua kantor kepada pengunjung atau kantor',
    query: `select tablename || ': ' || policyname as found from pg_policies
      where schemaname = 'public' and roles && '{serumpun_visitor,serumpun_office,serumpun_across}'::name[]
      and (qual = 'true' or with_check = 'true') and not tablename = any (${open})`,
  },
  {
    name: 'Kata sandi dan rahasia masuk tidak terbaca oleh pintu selain pintu masuk',
    query: `select role || ': ' || secret as found from unnest('{serumpun_visitor,serumpun_office,serumpun_across}'::text[]) role,
      unnest('{password_hash,totp_secret}'::text[]) secret where has_column_privilege(role, 'public.people', secret, 'select')`,
  },
  {
    name: 'Fungsi yang berjalan dengan hak pemilik mencari nama di satu tempat saja',
    query: `select proname as found from pg_proc join pg_namespace n on n.oid = pronamespace
      where prosecdef and nspname in ('public', 'app') and not coalesce(array_to_string(proconfig, ' ') ~ 'search_path', false)`,
  },
  {
    name: 'Tidak ada pandangan (view) yang melewati penyaringan',
    query: `select relname as found from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')
      and not coalesce(reloptions::text ~ 'security_invoker=(true|on)', false)`,
  },
  {
    name: 'Tidak ada pintu yang bisa membuat tabel',
    query: `select rolname as found from pg_roles, unnest('{public,app}'::text[]) place where rolname = any (${doors})
      and has_schema_privilege(rolname, place, 'create')`,
  },
]

export type CatalogReport = {
  at: string
  tables: number
  policies: number
  rules: { name: string; found: string[] }[]
}

/** Looks in the catalog of the database that runs whether every wall stands. Changes nothing. */
export const checkCatalog = (): Promise<CatalogReport> =>
  system('isolation check', async db => {
    const listed = async (query: string) =>
      (await db.execute<{ found: string }>(sql.raw(query))).rows.map(row => row.found)
    const checked = []
    for (const { name, query } of rules) checked.push({ name, found: await listed(query) })
    const [counts] = (
      await db.execute<{ tables: number; policies: number }>(
        sql.raw(`select (select count(*)::int from ${tables}) as tables,
          (select count(*)::int from pg_policies where schemaname = 'public') as policies`),
      )
    ).rows
    return { at: new Date().toISOString(), ...counts!, rules: checked }
  })
