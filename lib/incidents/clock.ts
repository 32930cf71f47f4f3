import { formatNumber } from '../numbers.ts'
import { reminderHours, type Told, toldNames } from './schema.ts'

const hour = 3_600_000
/** Within 3 × 24 hours of learning of it, the authority and those whose data it concerns are told (UU 27/2022 art. 46). */
export const noticeHours = 72

/** What a clock runs by. */
export type Clocked = {
  learnedAt: Date
  toldBssnAt: Date | null
  toldPersonsAt: Date | null
  closedAt: Date | null
  facts: { persons: number | null }
}

/** Until when those concerned are to be told. */
export const deadlineOf = ({ learnedAt }: Pick<Clocked, 'learnedAt'>) =>
  new Date(learnedAt.getTime() + noticeHours * hour)

/** Who still has to be told; nobody's data, nobody to tell but BSSN. */
export function untoldOf({ toldBssnAt, toldPersonsAt, facts }: Clocked): Told[] {
  const open: Told[] = []
  if (!toldBssnAt) open.push('bssn')
  if (!toldPersonsAt && facts.persons !== 0) open.push('persons')
  return open
}

/** Whether the clock still runs. */
export const isRunning = (incident: Clocked) => !incident.closedAt && untoldOf(incident).length > 0

/** Milliseconds left, negative once they ran out. */
export const leftOf = (incident: Clocked, now: Date) => deadlineOf(incident).getTime() - now.getTime()

/** "Sisa 31 jam 20 menit", "Lewat 2 hari 3 jam" */
export function leftWords(left: number): string {
  const minutes = Math.floor(Math.abs(left) / 60_000)
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor(minutes / 60), minutes % 60]
  const long = left < 0 && days > 0
  const parts = long
    ? [`${formatNumber(days)} hari`, hours % 24 ? `${hours % 24} jam` : '']
    : [hours ? `${hours} jam` : '', rest || !hours ? `${rest} menit` : '']
  return `${left < 0 ? 'Lewat' : 'Sisa'} ${parts.filter(Boolean).join(' ')}`
}

/** "BSSN dan orang yang datanya terkena" */
export const toldWords = (told: Told[]) => told.map(one => toldNames[one]).join(' dan ')

/** The reminder that is due by now, in hours left; undefined when none is, or it was sent. */
export function reminderDue(incident: Clocked & { reminded: number | null }, now: Date) {
  if (!isRunning(incident)) return
  const left = leftOf(incident, now)
  const due = reminderHours.findLast(hours => left <= hours * hour)
  return due !== undefined && due < (incident.reminded ?? Number.POSITIVE_INFINITY) ? due : undefined
}
