import { sql } from 'drizzle-orm'
import {
  bigint,
  check,
  index,
  integer,
  jsonb,
  pgPolicy,
  pgTable,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import { accountKinds, type NoticeDetail, type NoticeKind, noticeKinds } from '../../lib/mail/schema.ts'
import { across, auth, office, systemAll } from '../policies.ts'
import { accountLinks } from './accounts.ts'
import { offices } from './offices.ts'
import { people } from './people.ts'

const listed = (kinds: readonly NoticeKind[]) => kinds.map(kind => `'${kind}'`).join(', ')

const moment = (name: string) => timestamp(name, { withTimezone: true })
const id = () => bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity()

/** What happened that people are to be told of, written in the transaction of the deed. Who they are is looked up later. */
export const notices = pgTable(
  'notices',
  {
    id: id(),
    officeId: integer('office_id')
      .notNull()
      .references(() => offices.id),
    kind: text().$type<NoticeKind>().notNull(),
    entryId: uuid('entry_id'),
    actorId: integer('actor_id').references(() => people.id),
    detail: jsonb().$type<NoticeDetail>().notNull().default({}),
    createdAt: moment('created_at').notNull().defaultNow(),
    /** When the letters for it were written. */
    spreadAt: moment('spread_at'),
  },
  table => [
    index('notices_open').on(table.id).where(sql`spread_at is null`),
    check('notices_kind', sql`kind in (${sql.raw(listed(noticeKinds))})`),
    pgPolicy('office_adds', { to: office, for: 'insert', withCheck: sql`office_id = (select app.office())` }),
    pgPolicy('across_adds', {
      to: across,
      for: 'insert',
      withCheck: sql`office_id = any ((select app.offices())::int[])`,
    }),
    // What befalls an account while nobody is logged in.
    pgPolicy('auth_adds', {
      to: auth,
      for: 'insert',
      withCheck: sql`kind in (${sql.raw(listed(accountKinds))})`,
    }),
    systemAll(),
  ],
)

/** One message to one person: by mail until it is sent, and to the devices that asked for it. */
export const letters = pgTable(
  'letters',
  {
    id: id(),
    noticeId: bigint('notice_id', { mode: 'number' })
      .notNull()
      .references(() => notices.id, { onDelete: 'cascade' }),
    /** The office on whose site the person reads what it is about. */
    officeId: integer('office_id')
      .notNull()
      .references(() => offices.id),
    personId: integer('person_id')
      .notNull()
      .references(() => people.id),
    address: text().notNull(),
    subject: text().notNull(),
    text: text().notNull(),
    html: text().notNull(),
    /** The page it leads to, below the office's address. */
    path: text().notNull(),
    /** The link to be made when it is sent; it stands in no table. */
    linkId: integer('link_id').references(() => accountLinks.id),
    /** What a device may show without being unlocked: the task, nothing of the content. */
    task: text().notNull(),
    tries: integer().notNull().default(0),
    nextTryAt: moment('next_try_at').notNull().defaultNow(),
    sentAt: moment('sent_at'),
    failure: text().notNull().default(''),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  table => [index('letters_open').on(table.nextTryAt).where(sql`sent_at is null`), systemAll()],
)
