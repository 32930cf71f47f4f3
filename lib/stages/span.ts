import { type LocalDay, monthNames } from '../dates.ts'

const short = [
  'Jan.',
  'Feb.',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agt.',
  'Sept.',
  'Okt.',
  'Nov.',
  'Des.',
]

/** A calendar day from "2026-11-23". */
export function dayFrom(text: string): LocalDay {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  return { year, month, day }
}

type Days = { startsOn: string | null; endsOn: string | null }

/** "1–15 Okt.", "16 Okt.–15 Nov.", "29 Des."; with the year where it is not `year`. Empty while unset. */
export function shortSpan({ startsOn, endsOn }: Days, year: number) {
  if (!startsOn) return ''
  const from = dayFrom(startsOn)
  const to = dayFrom(endsOn ?? startsOn)
  const end = `${to.day}\u00a0${short[to.month - 1]}${to.year === year ? '' : ` ${to.year}`}`
  if (startsOn === (endsOn ?? startsOn)) return end
  if (from.year !== to.year) return `${from.day}\u00a0${short[from.month - 1]} ${from.year}–${end}`
  return from.month === to.month ? `${from.day}–${end}` : `${from.day}\u00a0${short[from.month - 1]}–${end}`
}

/** "31 Desember", with the year where it is not `year`. */
export const longDay = (text: string, year: number) => {
  const day = dayFrom(text)
  return `${day.day} ${monthNames[day.month - 1]}${day.year === year ? '' : ` ${day.year}`}`
}

/** "16 November sampai 12 Desember 2026", "14 Februari 2024", "Mulai 1 Juni 2027"; always with a year. */
export function longSpan({ startsOn, endsOn }: Days) {
  if (!startsOn) return 'Jadwal belum ditetapkan'
  if (!endsOn) return `Mulai ${longDay(startsOn, 0)}`
  if (startsOn === endsOn) return longDay(endsOn, 0)
  return `${longDay(startsOn, dayFrom(endsOn).year)} sampai ${longDay(endsOn, 0)}`
}
