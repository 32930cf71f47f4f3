import { and, eq } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { moveSteps } from '../../db/tables/index.ts'
import type { AuditNote } from '../audit/write.ts'
import { dayOf } from '../dates.ts'
import type { Actor } from '../permissions.ts'
import { Refusal } from '../refusal.ts'
import { auditMove } from './plan.ts'
import { type HandStep, type MoveRow, moveSteps as names } from './schema.ts'

type Context<Input> = {
  db: Db
  actor: Actor
  input: Input
  subject: MoveRow
  audit: (note: Omit<AuditNote, 'action'> & { action?: string }) => Promise<void>
}

/** Notes a step that somebody has to tell of, or changes what was noted. Throws Refusal for a day to come. */
export async function noteStep(context: Context<{ step: HandStep; doneOn: string; note: string }>) {
  const { db, actor, input, subject, audit } = context
  const { step, doneOn, note } = input
  if (doneOn > dayOf(new Date(), subject.zone))
    throw new Refusal('Langkah ini belum dicatat.', {
      errors: { doneOn: 'Tanggalnya belum tiba. Catat setelah langkah ini selesai.' },
    })
  const told = { doneOn, note, personId: actor.personId, personName: actor.name, notedAt: new Date() }
  await db
    .insert(moveSteps)
    .values({ officeId: subject.id, step, ...told })
    .onConflictDoUpdate({ target: [moveSteps.officeId, moveSteps.step], set: told })
  await auditMove(audit, actor, subject, {
    action: 'move.step',
    detail: { step: names[step], on: doneOn, ...(note && { note }) },
  })
}

/** Takes back what was noted of a step. */
export async function retractStep({ db, actor, input, subject, audit }: Context<{ step: HandStep }>) {
  const gone = await db
    .delete(moveSteps)
    .where(and(eq(moveSteps.officeId, subject.id), eq(moveSteps.step, input.step)))
    .returning({ step: moveSteps.step })
  if (gone.length === 0) throw new Refusal('Langkah ini memang belum dicatat.')
  await auditMove(audit, actor, subject, {
    action: 'move.retract',
    detail: { step: names[input.step] },
  })
}
