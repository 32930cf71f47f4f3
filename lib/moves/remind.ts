import { inArray, sql } from 'drizzle-orm'
import { type Db, system } from '../../db/doors.ts'
import { moves } from '../../db/tables/index.ts'
import { dayOf } from '../dates.ts'
import { tell } from '../mail/tell.ts'
import { readDueMoves } from './queries.ts'
import { judgeMove, type Move } from './way.ts'

/**
 * Every morning: reminds those who see to a move a week before its planned end, and on that day. Each once: one that
 * was missed while the server stood still is made up for. Returns how many offices were reminded.
 */
export function remindOfMoves(now = new Date()): Promise<number> {
  return system('moves', async db => {
    const due = (await readDueMoves(db, now, 7))
      .map(row => judgeMove(row, now))
      .flatMap(move => {
        const mark = markOf(move, now)
        return mark ? [{ move, mark }] : []
      })
    const marks = await readMarks(
      db,
      due.map(({ move }) => move.id),
    )
    const fresh = due.filter(({ move, mark }) => marks.get(move.id) !== mark && marks.get(move.id) !== 'end')
    for (const { move, mark } of fresh) {
      await tell(db, { officeId: move.id, kind: 'moveDue', detail: { move: detailOf(move, mark) } })
      await db.update(moves).set({ reminded: mark }).where(sql`${moves.officeId} = ${move.id}`)
    }
    return fresh.length
  })
}

type Mark = 'week' | 'end'

function markOf({ phase, endsOn, zone }: Move, now: Date): Mark | undefined {
  if (phase === 'finished' || !endsOn) return
  const left = Math.round((Date.parse(endsOn) - Date.parse(dayOf(now, zone))) / 86_400_000)
  if (left <= 0) return 'end'
  return left <= 7 ? 'week' : undefined
}

async function readMarks(db: Db, ids: number[]) {
  if (ids.length === 0) return new Map<number, Mark | null>()
  const rows = await db
    .select({ id: moves.officeId, reminded: moves.reminded })
    .from(moves)
    .where(inArray(moves.officeId, ids))
    .for('update', { skipLocked: true })
  return new Map(rows.map(row => [row.id, row.reminded]))
}

const detailOf = ({ endsOn, steps, done, next, responsibleId, coachId, slug }: Move, mark: Mark) => ({
  endsOn: endsOn!,
  mark,
  slug,
  done,
  steps: steps.length,
  next: steps.find(({ step }) => step === next)?.title ?? '',
  people: [responsibleId, coachId].filter(id => id !== null),
})
