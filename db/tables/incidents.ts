import { sql } from 'drizzle-orm'
import { bigint, check, index, integer, jsonb, pgPolicy, pgTable, text, timestamp } from 'drizzle-orm/pg-core'
import type { Facts, IncidentKind } from '../../lib/incidents/schema.ts'
import { acrossScope, office, systemAll } from '../policies.ts'
import { emergencies } from './emergencies.ts'
import { offices } from './offices.ts'
import { people } from './people.ts'

const moment = (name: string) => timestamp(name, { withTimezone: true })
const id = () => bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity()
const officeId = () =>
  integer('office_id')
    .notNull()
    .references(() => offices.id)
// Written across offices alone, so that a frozen office can still report.
const readByOffice = () =>
  pgPolicy('office_reads', { to: office, for: 'select', using: sql`office_id = (select app.office())` })

/**
 * What somebody learned of, what is known of it, and who was told: the record that UU 27/2022 article 46 and Peraturan
 * BSSN 1/2024 article 15 ask for. It belongs to the smallest office that has all those concerned at or below it.
 */
export const incidents = pgTable(
  'incidents',
  {
    id: id(),
    officeId: officeId(),
    /** The offices concerned, by id. */
    offices: integer().array().notNull(),
    kind: text().$type<IncidentKind>().notNull(),
    title: text().notNull(),
    /** When it was learned of: the 72 hours begin. And by whom. */
    learnedAt: moment('learned_at').notNull(),
    learnedBy: text('learned_by').notNull(),
    /** The time it happened in, as far as known; without an end it goes on. */
    since: moment('since').notNull(),
    until: moment('until'),
    facts: jsonb().$type<Facts>().notNull(),
    /** The emergency's act it was opened from. */
    emergencyId: bigint('emergency_id', { mode: 'number' }).references(() => emergencies.id),
    toldBssnAt: moment('told_bssn_at'),
    toldPersonsAt: moment('told_persons_at'),
    /** How many hours were left at the last reminder. */
    reminded: integer(),
    closedAt: moment('closed_at'),
    closedByName: text('closed_by_name').notNull().default(''),
    lesson: text().notNull().default(''),
    /** Why somebody was not told, where it was closed without. */
    untold: text().notNull().default(''),
    openedBy: integer('opened_by')
      .notNull()
      .references(() => people.id),
    openedByName: text('opened_by_name').notNull(),
    openedAt: moment('opened_at').notNull().defaultNow(),
    changedByName: text('changed_by_name').notNull(),
    changedAt: moment('changed_at').notNull().defaultNow(),
    /** Raised by every change; a save that names an older one is stale. */
    lock: integer().notNull().default(1),
  },
  table => [
    index('incidents_open').on(table.officeId).where(sql`closed_at is null`),
    check(
      'incidents_kind',
      sql`kind in ('defacement', 'links', 'account', 'data', 'upload', 'outage', 'other')`,
    ),
    check('incidents_lesson', sql`closed_at is null or lesson <> ''`),
    readByOffice(),
    acrossScope(),
    systemAll(),
  ],
)

/** What happened when, as somebody wrote it; what the log knows is read from the log. */
export const incidentLines = pgTable(
  'incident_lines',
  {
    id: id(),
    officeId: officeId(),
    incidentId: bigint('incident_id', { mode: 'number' })
      .notNull()
      .references(() => incidents.id),
    at: moment('at').notNull(),
    words: text().notNull(),
    writtenByName: text('written_by_name').notNull(),
    writtenAt: moment('written_at').notNull().defaultNow(),
  },
  table => [
    index('incident_lines_of').on(table.incidentId, table.at),
    readByOffice(),
    acrossScope(),
    systemAll(),
  ],
)
