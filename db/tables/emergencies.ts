import { sql } from 'drizzle-orm'
import { bigint, check, index, integer, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core'
import type { EmergencyKind } from '../../lib/emergencies/schema.ts'
import type { OfficeState } from '../../lib/offices/schema.ts'
import { acrossScope, systemAll } from '../policies.ts'
import { offices } from './offices.ts'
import { people } from './people.ts'

const moment = (name: string) => timestamp(name, { withTimezone: true })

/** What was done in an emergency, to whom, and how each of those offices stood before: one act is undone as one. */
export const emergencies = pgTable(
  'emergencies',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    /** The office that acts. */
    officeId: integer('office_id')
      .notNull()
      .references(() => offices.id),
    kind: text().$type<EmergencyKind>().notNull(),
    /** Whom it concerns, in words: "Jawa Timur dan semua kantornya". */
    scope: text().notNull(),
    reason: text().notNull(),
    /** The offices it concerns by id, each with the state it had. */
    states: jsonb().$type<Record<string, OfficeState>>().notNull(),
    startedBy: integer('started_by')
      .notNull()
      .references(() => people.id),
    startedByName: text('started_by_name').notNull(),
    startedAt: moment('started_at').notNull().defaultNow(),
    endedAt: moment('ended_at'),
    endedByName: text('ended_by_name').notNull().default(''),
  },
  table => [
    index('emergencies_running').on(table.officeId).where(sql`ended_at is null`),
    check('emergencies_kind', sql`kind in ('freeze', 'sessions', 'quarantine', 'rollback')`),
    check('emergencies_reason', sql`reason <> ''`),
    acrossScope(),
    systemAll(),
  ],
)
