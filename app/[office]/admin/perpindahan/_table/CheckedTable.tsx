import { type MoveStart, moveStarts } from '../../../../../lib/moves/schema.ts'
import { longDay } from '../../../../../lib/stages/span.ts'
import { CheckedRows, type LineProblem } from '../../_tables/CheckedRows.tsx'

type Changes = { startsOn?: string; endsOn?: string; start?: MoveStart; responsible?: string; coach?: string }
export type CheckedMoves = {
  planned: { line: number; name: string; changes: Changes }[]
  read: number
  problems: LineProblem[]
  remarks: LineProblem[]
  table: string
}

/** What a table of moves would change, all of it or nothing. */
export const CheckedTable = ({ checked: { planned, ...checked } }: { checked: CheckedMoves }) => (
  <CheckedRows
    {...checked}
    rows={(checked.problems.length > 0 ? [] : planned).map(({ line, name, changes }) => ({
      line,
      name,
      note: changeWords(changes),
    }))}
    nothingYet="Belum ada rencana yang diubah"
    heading="Yang akan diubah"
  />
)

const changeWords = ({ startsOn, endsOn, start, responsible, coach }: Changes) =>
  [
    start && moveStarts[start],
    startsOn && `mulai ${longDay(startsOn, 0)}`,
    endsOn && `selesai ${longDay(endsOn, 0)}`,
    responsible && `penanggung jawab ${responsible}`,
    coach && `pendamping ${coach}`,
  ]
    .filter(Boolean)
    .join(', ')
