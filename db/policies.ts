import { type SQL, sql } from 'drizzle-orm'
import { pgPolicy, pgRole } from 'drizzle-orm/pg-core'

// The LOGIN roles behind the doors (db/doors.ts). db/roles.ts makes them; no role owns a table.
export const visitor = pgRole('serumpun_visitor').existing()
export const office = pgRole('serumpun_office').existing()
export const across = pgRole('serumpun_across').existing()
export const auth = pgRole('serumpun_auth').existing()
export const system = pgRole('serumpun_system').existing()

const own = sql`office_id = (select app.office())`
const inScope = sql`office_id = any ((select app.offices())::int[])`
const writable = sql`office_id = (select app.office()) and (select app.writable())`

/** Rows of one office: read and written by their office (unless frozen), by those above it, and by jobs. */
export const officeRows = () => [
  pgPolicy('office_reads', { to: office, for: 'select', using: own }),
  pgPolicy('office_adds', { to: office, for: 'insert', withCheck: writable }),
  pgPolicy('office_changes', { to: office, for: 'update', using: own, withCheck: writable }),
  pgPolicy('office_removes', { to: office, for: 'delete', using: writable }),
  acrossScope(),
  systemAll(),
]

/** Rows of an office that its visitors, or those of an office above, may read; `when` narrows further. */
export const visitorReads = (when?: SQL) =>
  pgPolicy('visitor_reads', {
    to: visitor,
    for: 'select',
    using: when ? sql`${inScope} and ${when}` : inScope,
  })

/** What everyone may read: names, hosts, states, generations, tombstones. */
export const everyoneReads = () =>
  pgPolicy('everyone_reads', { to: [visitor, office, across, auth], for: 'select', using: sql`true` })

/** Named jobs and the command line. */
export const systemAll = () =>
  pgPolicy('system_all', { to: system, for: 'all', using: sql`true`, withCheck: sql`true` })

/** Rows of the offices at or below the actor's own. */
export const acrossScope = () =>
  pgPolicy('across_scope', { to: across, for: 'all', using: inScope, withCheck: inScope })

/** Accounts and sessions, for signing in and for looking up each request's session. */
export const authAll = () =>
  pgPolicy('auth_all', { to: auth, for: 'all', using: sql`true`, withCheck: sql`true` })
