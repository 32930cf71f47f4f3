import { sql } from 'drizzle-orm'
import { check, date, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import type { DeadlineName } from '../../lib/requests/schema.ts'
import { everyoneReads, systemAll } from '../policies.ts'

/**
 * How long the law gives for each step of a request for public information. Bodies change their rules, so a rule is
 * never changed but ended, and another begins: what was asked under the old one is still counted by it.
 */
export const deadlineRules = pgTable(
  'deadline_rules',
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    name: text().$type<DeadlineName>().notNull(),
    days: integer().notNull(),
    /** Working days skip weekends and holidays. */
    counts: text().$type<'working' | 'calendar'>().notNull().default('working'),
    basis: text().notNull(),
    validFrom: date('valid_from').notNull(),
    /** The last day it holds; null while nothing replaces it. */
    validUntil: date('valid_until'),
  },
  table => [
    uniqueIndex('deadline_rules_once').on(table.name, table.validFrom),
    check('deadline_rules_days', sql`days > 0 and (valid_until is null or valid_until >= valid_from)`),
    check('deadline_rules_counts', sql`counts in ('working', 'calendar')`),
    everyoneReads(),
    systemAll(),
  ],
)
