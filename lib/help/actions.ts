'use server'

import { and, eq, isNull } from 'drizzle-orm'
import { helpRequests } from '../../db/tables/index.ts'
import { officeAction } from '../action.ts'
import { tell } from '../mail/tell.ts'
import { Refusal } from '../refusal.ts'
import { answerInput, askInput } from './input.ts'
import { findOpenQuestion } from './queries.ts'

/** Sends a question to those who look after this office from above, with the page and the error it is about. */
export const askForHelp = officeAction({
  permission: 'help.ask',
  evenFrozen: true,
  input: askInput,
  run: async ({ db, actor, input, audit }) => {
    // Who stands at the top has nobody between: the centre reads it at once.
    const escalatedAt = actor.level === 'pusat' || actor.level === 'provinsi' ? new Date() : null
    await db
      .insert(helpRequests)
      .values({ ...input, officeId: actor.officeId, askedBy: actor.personId, escalatedAt })
    await tell(db, {
      officeId: actor.officeId,
      kind: 'asked',
      actorId: actor.personId,
      detail: { question: input.question },
    })
    await audit({ action: 'help.ask', detail: { page: input.page, errorId: input.errorId } })
  },
  next: () => '/admin/bantuan?terkirim=1#pertanyaan-anda',
})

/** Answers a question of an office below, or of a colleague at the centre; who asked is told. */
export const answerHelp = officeAction({
  permission: 'help.answer',
  door: 'acrossOffices',
  input: answerInput,
  subject: (db, { id }) => findOpenQuestion(db, id),
  run: async ({ db, actor, input, subject, audit }) => {
    const answered = await db
      .update(helpRequests)
      .set({ answer: input.answer, answeredBy: actor.personId, answeredAt: new Date() })
      .where(and(eq(helpRequests.id, subject.id), isNull(helpRequests.answeredAt)))
      .returning({ id: helpRequests.id })
    if (!answered.length) throw new Refusal('Rekan Anda baru saja menjawab pertanyaan ini.', { status: 409 })
    const { officeId, askedBy, question } = subject
    await tell(db, {
      officeId,
      kind: 'answered',
      actorId: actor.personId,
      detail: { askedBy, question, answer: input.answer },
    })
    await audit({ action: 'help.answer', officeId, subject: `help:${subject.id}` })
  },
  next: () => '/admin/bantuan?dijawab=1#perlu-dijawab',
})
