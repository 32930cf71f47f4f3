import { inOrder, isDay } from '../input.ts'
import type { MovePerson } from '../people.ts'
import type { MoveRow, MoveStart } from '../schema.ts'
import { type Problem, readMoveTable, type TableRow } from './read.ts'

/** What a row changes of one office's plan; a cell that is empty changes nothing. */
export type PlannedMove = {
  line: number
  id: number
  slug: string
  name: string
  endsOn: string | null
  changes: {
    startsOn?: string
    endsOn?: string
    start?: MoveStart
    responsible?: MovePerson
    coach?: MovePerson
  }
}
export type CheckedTable = { planned: PlannedMove[]; read: number; problems: Problem[]; remarks: Problem[] }

/** What a table is held against: every office in reach, and who works there or above it, by address. */
export type Known = {
  moves: MoveRow[]
  /** By "<office id> <address>". */
  responsible: Map<string, MovePerson>
  coaches: Map<string, MovePerson>
}

const starts: Record<string, MoveStart> = {
  'hosting luar': 'outside',
  'belum punya': 'outside',
  'tidak ada': 'outside',
  luar: 'outside',
  'hosting lembaga': 'hosted',
  lembaga: 'hosted',
  'templat lama': 'template',
  templat: 'template',
  template: 'template',
}

/** What would come of a table: which plans change, and everything that stands in the way by its line. */
export function checkMoveTable(text: string, known: Known): CheckedTable {
  const { rows, read, problems, remarks } = readMoveTable(text)
  const byName = new Map(
    known.moves.flatMap(
      move =>
        [
          [move.slug, move],
          [move.code, move],
        ] as const,
    ),
  )
  const first = new Map<number, number>()
  const planned = rows.flatMap(row => {
    const before = problems.length
    const wrong = (sentence: string) => problems.push({ line: row.line, sentence })
    const name = row.cells.office?.toLowerCase() ?? ''
    const move = byName.get(name)
    if (!name) wrong('kantor: tulis nama pendek kantornya, misalnya kab-kediri.')
    else if (!move) wrong(`kantor: “${row.cells.office}” tidak dikenal.`)
    const changes = changesOf(row, move, known, wrong)
    if (!move) return []
    const earlier = first.get(move.id)
    if (earlier) wrong(`kantor: “${move.slug}” sudah ada di baris ${earlier}.`)
    else first.set(move.id, row.line)
    if (Object.keys(changes).length === 0 && problems.length === before)
      remarks.push({ line: row.line, sentence: 'Baris ini tidak mengisi apa pun dan dilewati.' })
    const { id, slug, endsOn } = move
    const fits = problems.length === before && Object.keys(changes).length > 0
    return fits ? [{ line: row.line, id, slug, name: move.name, endsOn, changes }] : []
  })
  const byLine = (a: Problem, b: Problem) => a.line - b.line
  return { planned, read, problems: problems.sort(byLine), remarks: remarks.sort(byLine) }
}

function changesOf(
  { cells }: TableRow,
  move: MoveRow | undefined,
  known: Known,
  wrong: (sentence: string) => void,
): PlannedMove['changes'] {
  const changes: PlannedMove['changes'] = {}
  for (const name of ['startsOn', 'endsOn'] as const) {
    const day = dayIn(cells[name] ?? '')
    if (day === undefined)
      wrong(
        `${name === 'startsOn' ? 'mulai' : 'selesai'}: “${cells[name]}” bukan tanggal seperti 2026-12-01.`,
      )
    else if (day) changes[name] = day
  }
  const [startsOn, endsOn] = [changes.startsOn ?? move?.startsOn ?? '', changes.endsOn ?? move?.endsOn ?? '']
  if (!inOrder({ startsOn, endsOn })) wrong(`selesai: ${endsOn} lebih dahulu daripada mulai, ${startsOn}.`)
  const start = cells.start ? starts[cells.start.toLowerCase().replace(/\s+/g, ' ')] : undefined
  if (cells.start && !start)
    wrong(
      `keadaan_awal: “${cells.start}” tidak dikenal. Isi hosting luar, hosting lembaga, atau templat lama.`,
    )
  if (start) changes.start = start
  for (const [column, people, name, where] of [
    ['responsible', known.responsible, 'penanggung_jawab', 'di kantor ini'],
    ['coach', known.coaches, 'pendamping', 'di kantor di atasnya'],
  ] as const) {
    const email = cells[column]?.toLowerCase()
    const person = email && move ? people.get(`${move.id} ${email}`) : undefined
    if (email && move && !person) wrong(`${name}: ${cells[column]} tidak bekerja ${where}.`)
    if (person) changes[column] = person
  }
  return changes
}

/** A day as spreadsheets write it: 2026-12-01, 1/12/2026 or 1-12-2026; '' for none, undefined for what is no day. */
function dayIn(cell: string): string | undefined {
  if (!cell) return ''
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(cell)
  const text = local ? `${local[3]}-${local[2]!.padStart(2, '0')}-${local[1]!.padStart(2, '0')}` : cell
  return isDay(text) ? text : undefined
}
