import path from 'node:path'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import { ownerAddress } from './addresses.ts'
import { migrateJobs } from './jobs.ts'
import { makeRoles } from './roles.ts'

/** Makes the roles and brings the schema up to date, as the owner. Safe to run again, and by two at once. */
export async function migrateDatabase(url = ownerAddress()) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await makeRoles(client)
    await client.query('select pg_advisory_lock(727002)')
    await client.query('set client_min_messages = warning')
    await migrate(drizzle(client), { migrationsFolder: path.join(import.meta.dirname, 'migrations') })
    await forceRowSecurity(client)
    await migrateJobs(client, url)
  } finally {
    await client.end()
  }
}

/**
 * Every table has row-level security that binds its owner too, and a policy for that owner:
 * a table that forgot its policies shows its rows to nobody.
 */
async function forceRowSecurity(client: pg.Client) {
  await client.query(`do $$
    declare name text;
    begin
      for name in select tablename from pg_tables where schemaname = 'public' loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        if not exists (select from pg_policies where schemaname = 'public' and tablename = name and policyname = 'owner_all') then
          execute format('create policy owner_all on %I to current_user using (true) with check (true)', name);
        end if;
      end loop;
    end $$`)
}
