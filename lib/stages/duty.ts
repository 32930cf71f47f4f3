import { type LocalDay, localDay, startOfDay } from '../dates.ts'
import type { Zone } from '../offices/schema.ts'

/** One step of a duty: over, running now, or to come. */
export type DutyStep = { name: string; note: string; state: 'past' | 'now' | 'next'; share: number }

/** The part of the running quarter that today is, with the whole year as steps. */
export type Quarter = {
  numeral: string
  name: string
  day: number
  days: number
  lastDay: string
  steps: DutyStep[]
}

const numerals = ['I', 'II', 'III', 'IV']
const lastDays = ['31 Maret', '30 Juni', '30 September', '31 Desember']
// The day stays with its month where a narrow column breaks the line.
const shortDays = ['31\u00a0Maret', '30\u00a0Juni', '30\u00a0Sept.', '31\u00a0Des.']

/**
 * The quarter of the continuous voter-list update (PDPB) that `now` lies in, by the office's calendar.
 * Offices of kabupaten/kota draw the list up at least every three months: UU 7/2017 art. 20 l, PKPU 1/2025.
 * Bawaslu supervises it: UU 7/2017 art. 93, 97 and 101.
 */
export function quarterAt(now: Date, zone: Zone): Quarter {
  const today = localDay(now, zone)
  const index = Math.floor((today.month - 1) / 3)
  const begin: LocalDay = { year: today.year, month: index * 3 + 1, day: 1 }
  const days = daysBetween(begin, { ...begin, month: begin.month + 3 }, zone)
  const day = daysBetween(begin, today, zone) + 1
  const steps = numerals.map((_, step) => stepOf(step, index, day, days))
  return {
    numeral: numerals[index]!,
    name: `Triwulan ${numerals[index]}`,
    day,
    days,
    lastDay: lastDays[index]!,
    steps,
  }
}

function stepOf(step: number, current: number, day: number, days: number): DutyStep {
  const name = `Triwulan ${numerals[step]}`
  if (step < current) return { name, note: `Berakhir ${shortDays[step]}`, state: 'past', share: 1 }
  if (step > current) return { name, note: `Sampai ${shortDays[step]}`, state: 'next', share: 0 }
  return { name, note: `Hari\u00a0ke-${day} dari\u00a0${days}`, state: 'now', share: day / days }
}

const daysBetween = (from: LocalDay, to: LocalDay, zone: Zone) =>
  Math.round((startOfDay(to, zone).getTime() - startOfDay(from, zone).getTime()) / 86_400_000)

/** What the duty in force asks of a visitor, in the words of one institution. */
export type Duty = { eyebrow: string; title: string; ask: string; quarter: Quarter }

/** The duty in force outside the stages of an election. `supervises` for the body that watches over the list. */
export function dutyAt(now: Date, zone: Zone, supervises: boolean): Duty {
  const quarter = quarterAt(now, zone)
  if (supervises)
    return {
      eyebrow: 'Sekarang kami mengawasi',
      title: `Pemutakhiran data pemilih sampai ${quarter.lastDay}`,
      ask: 'Menemukan nama warga yang sudah meninggal, terdaftar dua kali, atau belum tercatat? Beri tahu kami.',
      quarter,
    }
  return {
    eyebrow: 'Sekarang, di luar tahapan pemilu',
    title: `Data pemilih diperbarui sampai ${quarter.lastDay}`,
    ask: 'Pindah rumah, baru 17 tahun, atau pensiun dari TNI/Polri? Pastikan nama Anda tercatat.',
    quarter,
  }
}
