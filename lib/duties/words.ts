import { categoriesOf } from '../entries/categories.ts'
import { type InformationClass, informationClasses } from '../entries/information.ts'
import { type Kind, kinds } from '../entries/schema.ts'
import type { Office } from '../offices/schema.ts'
import { groupsIn } from '../standards/categories.ts'
import type { OwedDuty } from './queries.ts'
import { dueWithin } from './schema.ts'

export type DutyState = 'overdue' | 'due' | 'later' | 'done'

/** How a duty stands on a day of the office's calendar. */
export function stateOf({ doneAt, dueOn }: Pick<OwedDuty, 'doneAt' | 'dueOn'>, today: string): DutyState {
  if (doneAt) return 'done'
  const left = daysBetween(today, dueOn)
  if (left < 0) return 'overdue'
  return left <= dueWithin ? 'due' : 'later'
}

/** Days from one day to another, both "2026-11-23"; negative when it is past. */
export const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000)

const numerals = ['', 'I', 'II', 'III', 'IV']

/** "triwulan IV 2026", "semester II 2026"; empty for what has one time only, or one a year. */
export function periodWords(period: string) {
  const [, year, part, number] = /^(\d{4})-([TS])(\d)$/.exec(period) ?? []
  if (!year) return ''
  return `${part === 'T' ? 'triwulan' : 'semester'} ${numerals[Number(number)]} ${year}`
}

/** A duty's name with its time: "Informasi berkala, semester II 2026". */
export const dutyName = ({ name, period }: Pick<OwedDuty, 'name' | 'period'>) =>
  [name, periodWords(period)].filter(Boolean).join(', ')

type Matched = {
  kind: Kind | null
  category: string | null
  informationClass: InformationClass | null
  words: string[]
  stageId: number | null
}

/** What fulfils a duty by itself, as a sentence: "Selesai sendiri begitu berita … terbit." */
export function matchWords({ kind, category, informationClass, words, stageId }: Matched, office?: Office) {
  const group = kind && category && (office ? groupsIn(office, kind) : categoriesOf(kind))?.words[category]
  const what = [
    group ? `${kinds[kind].noun} jenis ${group}` : kind ? kinds[kind].noun : 'terbitan apa pun',
    informationClass && `berkelas informasi ${informationClasses[informationClass].toLowerCase()}`,
    words.length > 0 && `yang judul atau tandanya memuat ${orList(words.map(word => `“${word}”`))}`,
    stageId && (words.length > 0 ? 'atau ditautkan ke tahapan ini' : 'yang ditautkan ke tahapan ini'),
  ].filter(Boolean)
  return `Selesai sendiri begitu ${what.join(' ')} tayang.`
}

const orList = (words: string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} atau ${words.at(-1)}`

/** "Lewat 3 hari", "Hari ini", "Besok", "7 hari lagi". */
export function timeLeft(dueOn: string, today: string) {
  const left = daysBetween(today, dueOn)
  if (left < 0) return `Lewat ${-left} hari`
  if (left === 0) return 'Hari ini'
  return left === 1 ? 'Besok' : `${left} hari lagi`
}
