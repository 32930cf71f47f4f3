import type { MoveReasonName } from '../../../../../lib/moves/reasons.ts'
import type { Move, MovePhase } from '../../../../../lib/moves/way.ts'
import { formatNumber } from '../../../../../lib/numbers.ts'
import type { Office } from '../../../../../lib/offices/schema.ts'
import { bareName, placeName } from '../../_frame/names.ts'

/** What a move's phase is called. */
export const phaseNames: Record<MovePhase, string> = {
  waiting: 'Belum mulai',
  underWay: 'Berjalan',
  finished: 'Selesai',
}

/** What a list for one cause holds, as a choice of its filter. */
export const moveCauseNames: Record<MoveReasonName | 'apapun', string> = {
  apapun: 'Perlu dibantu',
  judi: 'Situs lama berisi judi',
  lewat: 'Lewat rencana selesai',
  gagal: 'Impor gagal',
  telat: 'Belum mulai, sudah waktunya',
  macet: 'Tidak ada kemajuan',
}

/** What the board says first: "12 dari 553 kantor sudah pindah". */
export function movesHeadline(office: Office, moves: Move[]) {
  const where = office.level === 'pusat' ? '' : ` di ${bareName(office.shortName)}`
  const finished = moves.filter(({ phase }) => phase === 'finished').length
  if (finished === moves.length) return `Semua ${formatNumber(moves.length)} kantor${where} sudah pindah`
  return `${formatNumber(finished)} dari ${formatNumber(moves.length)} kantor${where} sudah pindah`
}

/** What a stalk says in words: "Kabupaten Nduga: berjalan, 3 dari 8 langkah". */
export function moveSentence(move: Move) {
  const said = [phaseNames[move.phase].toLowerCase(), ...move.reasons.map(({ words }) => words.toLowerCase())]
  return `${placeName(move)}: ${said.join(', ')}, ${move.done} dari ${move.steps.length} langkah`
}
