import { and, asc, desc, eq, isNull, ne } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Db } from '../../db/doors.ts'
import { helpRequests, offices, people } from '../../db/tables/index.ts'
import type { Actor } from '../permissions.ts'

const answerer = alias(people, 'answerer')

/** What one person asked, the newest first, with the answers so far. */
export const listOwnQuestions = (db: Db, { personId }: Actor) =>
  db
    .select({
      id: helpRequests.id,
      question: helpRequests.question,
      page: helpRequests.page,
      askedAt: helpRequests.askedAt,
      escalatedAt: helpRequests.escalatedAt,
      answer: helpRequests.answer,
      answeredAt: helpRequests.answeredAt,
      answeredBy: answerer.name,
    })
    .from(helpRequests)
    .leftJoin(answerer, eq(answerer.id, helpRequests.answeredBy))
    .where(eq(helpRequests.askedBy, personId))
    .orderBy(desc(helpRequests.askedAt))
    .limit(20)
export type OwnQuestion = Awaited<ReturnType<typeof listOwnQuestions>>[number]

/** What the offices below wait to be told, the longest waiting first. The centre's own people answer each other; `office` is the slug of one that is asked for alone. */
export const listOpenQuestions = (db: Db, actor: Actor, office?: string) =>
  db
    .select({
      id: helpRequests.id,
      officeName: offices.name,
      askedBy: people.name,
      question: helpRequests.question,
      page: helpRequests.page,
      errorId: helpRequests.errorId,
      askedAt: helpRequests.askedAt,
      escalatedAt: helpRequests.escalatedAt,
    })
    .from(helpRequests)
    .innerJoin(offices, eq(offices.id, helpRequests.officeId))
    .innerJoin(people, eq(people.id, helpRequests.askedBy))
    .where(
      and(
        isNull(helpRequests.answeredAt),
        ne(helpRequests.askedBy, actor.personId),
        office ? eq(offices.slug, office) : undefined,
      ),
    )
    .orderBy(asc(helpRequests.askedAt))
    .limit(200)
export type OpenQuestion = Awaited<ReturnType<typeof listOpenQuestions>>[number]

/** A question that waits for an answer; undefined for one that is answered, or out of the actor's reach. */
export async function findOpenQuestion(db: Db, id: number) {
  const [found] = await db
    .select()
    .from(helpRequests)
    .where(and(eq(helpRequests.id, id), isNull(helpRequests.answeredAt)))
  return found
}
