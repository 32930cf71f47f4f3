import { formatNumber } from '../numbers.ts'
import { longDay } from '../stages/span.ts'
import { type MoveRow, stuckAfter } from './schema.ts'

/** Why a move needs help, the most urgent first; the name stands in addresses. */
export const moveReasonNames = ['judi', 'lewat', 'gagal', 'telat', 'macet'] as const
export type MoveReasonName = (typeof moveReasonNames)[number]

/** `words` for a badge, `detail` a sentence beside it, `days` how long it has lasted. */
export type MoveReason = { name: MoveReasonName; words: string; detail: string; days: number }

type Judged = MoveRow & { phase: 'waiting' | 'underWay' | 'finished'; last: string | null }

const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
const nobody = 'Belum ada penanggung jawab'

/** What holds a move up on a day of the office's calendar; nothing for one that goes its way. */
export function reasonsOf(move: Judged, today: string): MoveReason[] {
  const { phase, startsOn, endsOn, last, imports, sites } = move
  const who = move.responsible || nobody
  const found: MoveReason[] = []
  const add = (name: MoveReasonName, words: string, detail: string, days = 0) =>
    found.push({ name, words, detail, days })
  for (const { host, seen, words, since } of sites)
    if (seen === 'gambling') add('judi', 'Situs lama berisi judi', `${host}: ${words}`, age(since, today))
  if (phase === 'finished') return found
  if (endsOn && endsOn < today) {
    const days = daysBetween(endsOn, today)
    add('lewat', `Lewat ${formatNumber(days)} hari`, `Rencana selesai ${longDay(endsOn, 0)}. ${who}`, days)
  }
  if (imports.state === 'failed') add('gagal', 'Impor gagal', imports.failure || who)
  if (phase === 'waiting' && startsOn && startsOn < today && !(endsOn && endsOn < today)) {
    const days = daysBetween(startsOn, today)
    add('telat', 'Belum mulai', `Rencana mulai ${longDay(startsOn, 0)}. ${who}`, days)
  }
  const still = phase === 'underWay' && last ? daysBetween(last, today) : 0
  if (still > stuckAfter)
    add('macet', `Diam ${formatNumber(still)} hari`, `Tidak ada kemajuan. ${who}`, still)
  return found
}

const age = (since: Date | null, today: string) =>
  since ? Math.max(0, daysBetween(since.toISOString().slice(0, 10), today)) : 0
