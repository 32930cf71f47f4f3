import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { emergencies, offices, settings } from '../../db/tables/index.ts'
import type { OfficeState } from '../offices/schema.ts'
import type { Actor } from '../permissions.ts'
import { Refusal } from '../refusal.ts'
import { keepEmergency } from './note.ts'
import type { Emergency } from './queries.ts'
import type { Target } from './target.ts'

/** Stops all writing in these offices; those frozen already stay as they are. Returns how many it froze. */
export async function freeze(db: Db, actor: Actor, target: Target, reason: string): Promise<number> {
  const rows = await lockStates(db, target.offices)
  const moved = rows.filter(({ state }) => state === 'live' || state === 'preparing').map(({ id }) => id)
  if (!moved.length) throw new Refusal('Semua kantor ini sudah beku.', { status: 409 })
  await db
    .update(offices)
    .set({ frozenFrom: sql`${offices.state}`, state: 'frozen' })
    .where(inArray(offices.id, moved))
  await explain(db, moved, reason)
  const states = Object.fromEntries(rows.map(({ id, state }) => [id, state]))
  await keepEmergency(db, actor, { kind: 'freeze', scope: target.label, reason, states })
  return moved.length
}

/**
 * Undoes one act of freezing: each office gets the state it had. What another act holds as well stays frozen, and that
 * act then knows the state from before both. Returns the offices that write again.
 */
export async function thaw(db: Db, act: Emergency): Promise<number[]> {
  const others = (await runningFreezes(db)).filter(({ id }) => id !== act.id)
  const free: number[] = []
  for (const [id, state] of Object.entries(act.states)) {
    const holder = others.find(({ states }) => states[id] !== undefined)
    if (!holder && state !== 'frozen') free.push(Number(id))
    if (holder && state !== 'frozen') await handOver(db, holder, id, state)
  }
  await release(db, free)
  return free
}

/** Takes one office out of every act that holds it; an act that holds no other one is over. */
export async function thawOne(db: Db, actor: Actor, officeId: number) {
  for (const { id, states } of await runningFreezes(db)) {
    if (states[officeId] === undefined) continue
    const { [officeId]: _, ...left } = states
    const over = Object.keys(left).length === 0
    await db
      .update(emergencies)
      .set(over ? { endedAt: new Date(), endedByName: actor.name } : { states: left })
      .where(eq(emergencies.id, id))
  }
  await release(db, [officeId])
}

const lockStates = (db: Db, of: { id: number }[]) =>
  db
    .select({ id: offices.id, state: offices.state })
    .from(offices)
    .where(
      and(
        inArray(
          offices.id,
          of.map(({ id }) => id),
        ),
        inArray(offices.state, ['preparing', 'live', 'frozen']),
      ),
    )
    .orderBy(asc(offices.id))
    .for('update')

const runningFreezes = (db: Db) =>
  db
    .select()
    .from(emergencies)
    .where(and(eq(emergencies.kind, 'freeze'), isNull(emergencies.endedAt)))
    .orderBy(asc(emergencies.id))
    .for('update')

async function handOver(db: Db, to: Emergency, officeId: string, state: OfficeState) {
  if (to.states[officeId] !== 'frozen') return
  to.states[officeId] = state
  await db.update(emergencies).set({ states: to.states }).where(eq(emergencies.id, to.id))
}

async function release(db: Db, ids: number[]) {
  if (!ids.length) return
  await db
    .update(offices)
    .set({ state: sql`coalesce(${offices.frozenFrom}, 'live')`, frozenFrom: null })
    .where(and(inArray(offices.id, ids), eq(offices.state, 'frozen')))
  await explain(db, ids, '')
}

const explain = (db: Db, ids: number[], frozenReason: string) =>
  db.update(settings).set({ frozenReason }).where(inArray(settings.officeId, ids))
