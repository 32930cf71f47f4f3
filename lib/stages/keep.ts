import { and, eq, notInArray, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { calendars, calendarVersions, duties, offices, stages } from '../../db/tables/index.ts'
import type { Actor } from '../permissions.ts'
import { Refusal } from '../refusal.ts'
import { compareCalendars } from './compare.ts'
import { type Calendar, mostStages } from './document.ts'
import { countCalendarVersions, type KeptCalendar } from './read.ts'

const stale = () =>
  new Refusal(
    'Kalender ini baru saja diubah orang lain. Muat ulang halaman untuk melihatnya, lalu ubah lagi.',
    {
      status: 409,
    },
  )

/** Keeps a changed calendar as the draft, or none; throws the refusal of a stale edit. */
export async function putDraft(db: Db, actor: Actor, lock: number, draft: Calendar | null) {
  const made = { officeId: actor.officeId, draft, changedBy: actor.personId, changedAt: new Date() }
  const changed = lock
    ? await db
        .update(calendars)
        .set({ ...made, lock: lock + 1 })
        .where(and(eq(calendars.officeId, actor.officeId), eq(calendars.lock, lock)))
        .returning({ lock: calendars.lock })
    : await db.insert(calendars).values(made).onConflictDoNothing().returning({ lock: calendars.lock })
  if (!changed.length) throw stale()
}

/** Draws a new number for a stage or a duty; one that is never used is lost, which does no harm. */
export async function nextId(db: Db, table: 'stages' | 'duties'): Promise<number> {
  const { rows } = await db.execute<{ id: string }>(
    sql`select nextval(pg_get_serial_sequence(${table}, 'id')) as id`,
  )
  return Number(rows[0]!.id)
}

/**
 * Makes a calendar the one that holds, and notes it as a version with what it changed. The first one also notes what
 * held before, so that everything can be gone back to. Returns its number.
 */
export async function publish(
  db: Db,
  actor: Actor,
  { published }: Pick<KeptCalendar, 'published'>,
  after: Calendar,
  reason: string,
): Promise<number> {
  const changes = compareCalendars(published, after)
  if (changes.length === 0) throw new Refusal('Belum ada yang berubah sejak kalender terakhir diterbitkan.')
  const had = await countCalendarVersions(db, actor.officeId)
  if (had === 0)
    await db.insert(calendarVersions).values({
      officeId: actor.officeId,
      number: 1,
      calendar: published,
      reason: 'Keadaan sebelum kalender mulai dicatat per versi.',
      changes: [],
    })
  const number = Math.max(had, 1) + 1
  await db.insert(calendarVersions).values({
    officeId: actor.officeId,
    number,
    calendar: after,
    reason,
    changes,
    publishedBy: actor.personId,
  })
  await putStages(db, actor.officeId, published, after)
  await putDuties(db, actor.officeId, published, after)
  return number
}

// Kept documents have their keys in an order of their own.
const sameRow = <Row extends object>(a: Row, b: Row) =>
  (Object.keys(a) as (keyof Row)[]).every(key => JSON.stringify(a[key]) === JSON.stringify(b[key]))

function changedIn<Row extends { id: number }>(before: Row[], after: Row[]) {
  return after
    .map((row, at) => ({ row, at }))
    .filter(({ row, at }) => {
      const was = before[at]
      return was?.id !== row.id || !sameRow(was, row)
    })
}

// What left goes first: its address may be taken by what comes. Programmes before the steps that name them.
async function putStages(db: Db, officeId: number, before: Calendar, after: Calendar) {
  const ids = after.stages.map(stage => stage.id)
  await db
    .delete(stages)
    .where(and(eq(stages.officeId, officeId), ids.length ? notInArray(stages.id, ids) : undefined))
  const changed = changedIn(before.stages, after.stages)
  const [own] = await db.select({ level: offices.level }).from(offices).where(eq(offices.id, officeId))
  // What an office adds stands behind the programmes of the centre.
  const first = own?.level === 'pusat' ? 0 : mostStages
  for (const { row, at } of changed.toSorted(
    (a, b) => Number(a.row.parentId !== null) - Number(b.row.parentId !== null),
  )) {
    const { id, ...columns } = { ...row, officeId, sortKey: first + at }
    await db
      .insert(stages)
      .overridingSystemValue()
      .values({ id, ...columns })
      .onConflictDoUpdate({ target: stages.id, set: columns, setWhere: eq(stages.officeId, officeId) })
  }
}

// A duty that left is kept, inactive: what offices did for it stays in their history.
async function putDuties(db: Db, officeId: number, before: Calendar, after: Calendar) {
  const ids = after.duties.map(duty => duty.id)
  if (before.duties.some(duty => !ids.includes(duty.id)))
    await db
      .update(duties)
      .set({ active: false })
      .where(and(eq(duties.officeId, officeId), ids.length ? notInArray(duties.id, ids) : undefined))
  for (const { row, at } of changedIn(before.duties, after.duties)) {
    const { id, ...columns } = { ...row, officeId, sortKey: at, active: true }
    await db
      .insert(duties)
      .overridingSystemValue()
      .values({ id, ...columns })
      .onConflictDoUpdate({ target: duties.id, set: columns, setWhere: eq(duties.officeId, officeId) })
  }
}

/** Lets every office of the institution owe what its calendar says now; `today` is the day at the centre. */
export const spread = (db: Db, nationalId: number, today: string) =>
  db.execute(sql`select app.spread_duties(${nationalId}, ${today}::date)`)
