import type { FoundRun } from './queries.ts'

const verbs = {
  reading: 'Membaca dan memeriksa',
  media: 'Memindahkan foto dan berkas',
  entries: 'Memindahkan tulisan',
  rollingBack: 'Mengembalikan seperti semula',
}

/** How far a run is: what it does, how much of how much, how fast, and how long it still takes (seconds). */
export function progressOf({ report, position }: Pick<FoundRun, 'report' | 'position'>, now = new Date()) {
  const { phase, bytes } = report
  if (!phase) return
  const seconds = Math.max(0.1, (now.getTime() - new Date(phase.since).getTime()) / 1000)
  const rate = (phase.done - phase.from) / seconds
  const part = partOf(phase, bytes)
  const left =
    part === undefined || part === 0 || rate === 0 ? undefined : secondsLeft(phase, part, seconds, rate)
  const done = phase.name === 'reading' ? position : phase.done
  return { verb: verbs[phase.name], done, total: phase.total, part, rate, left }
}

type Phase = NonNullable<FoundRun['report']['phase']>

// What a file has left is known by its bytes, whatever it says of itself.
function partOf({ name, done, total }: Phase, bytes: FoundRun['report']['bytes']) {
  if (name === 'reading' && bytes?.size) return Math.min(1, bytes.read / bytes.size)
  return total ? Math.min(1, done / total) : undefined
}

function secondsLeft({ name, done, total }: Phase, part: number, seconds: number, rate: number) {
  if (name === 'reading' || total === undefined) return Math.round((seconds / part) * (1 - part))
  return Math.max(0, Math.round((total - done) / rate))
}

/** "Memindahkan tulisan: 3.400 dari 10.000 (34%), 210 per detik, kira-kira 31 detik lagi". */
export function progressWords(progress: NonNullable<ReturnType<typeof progressOf>>) {
  const { verb, done, total, part, rate, left } = progress
  const number = (value: number) => value.toLocaleString('id-ID')
  const of = total ? ` dari ${number(total)}` : ''
  const percent = part === undefined ? '' : ` (${Math.floor(part * 100)}%)`
  const speed = rate >= 1 ? `, ${number(Math.round(rate))} per detik` : ''
  return `${verb}: ${number(done)}${of}${percent}${speed}${left === undefined ? '' : `, kira-kira ${timeWords(left)} lagi`}`
}

/** "40 detik", "12 menit", "3 jam". */
export function timeWords(seconds: number) {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} detik`
  if (seconds < 5400) return `${Math.round(seconds / 60)} menit`
  return `${Math.round(seconds / 3600)} jam`
}
