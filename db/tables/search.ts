import { customType, index, integer, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { systemAll } from '../policies.ts'
import { liveEntries } from './entries.ts'
import { institutions, offices } from './offices.ts'

const vector = customType<{ data: string }>({ dataType: () => 'tsvector' })

/**
 * A narrow row for each live entry, kept by triggers: what search reads, so that it need not walk through whole texts.
 * No door may read it; search goes through functions that read their scope from the door's settings.
 */
export const searchable = pgTable(
  'searchable',
  {
    entryId: uuid('entry_id')
      .primaryKey()
      .references(() => liveEntries.entryId, { onDelete: 'cascade' }),
    officeId: integer('office_id')
      .notNull()
      .references(() => offices.id),
    kind: text().notNull(),
    /** A document's own year, else that of its publication in the office's zone. */
    year: integer().notNull(),
    publishedAt: timestamp('published_at', { withTimezone: true }).notNull(),
    /** The words of title and number, as written and by their stems. */
    titles: vector().notNull(),
    words: vector().notNull(),
  },
  table => [
    index('searchable_words').using('gin', table.officeId, table.kind, table.year, table.words),
    index('searchable_titles').using('gin', table.officeId, table.titles),
    index('searchable_newest').on(table.officeId, table.publishedAt.desc()),
    index('searchable_everywhere').on(table.publishedAt.desc()),
    systemAll(),
  ],
)

/**
 * Every word an institution ever published, for spelling: a word is offered only when search finds it now,
 * so one that was withdrawn with its entry tells nobody anything.
 */
export const words = pgTable(
  'words',
  {
    institutionId: integer('institution_id')
      .notNull()
      .references(() => institutions.id),
    word: text().notNull(),
  },
  table => [
    primaryKey({ columns: [table.institutionId, table.word] }),
    index('words_alike').using('gin', table.word.op('gin_trgm_ops')),
    systemAll(),
  ],
)
