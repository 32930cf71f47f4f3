import { formatShort, formatTime, localDay } from '../../../../lib/dates.ts'
import type { Zone } from '../../../../lib/offices/schema.ts'

const dayNumber = (date: Date, zone: Zone) => {
  const { year, month, day } = localDay(date, zone)
  return Date.UTC(year, month - 1, day) / 86_400_000
}

/** How long ago, as short as a table needs: "14.32 WIB" today, "Kemarin, 09.10 WIB", "20 November". */
export function formatAgo(date: Date, zone: Zone, now: Date) {
  const days = dayNumber(now, zone) - dayNumber(date, zone)
  if (days === 0) return formatTime(date, zone)
  return days === 1 ? `Kemarin, ${formatTime(date, zone)}` : formatShort(date, zone, now)
}

/** "Selamat siang", by the office's clock. */
export function greeting(now: Date, zone: Zone) {
  const hour = Number.parseInt(formatTime(now, zone), 10)
  if (hour >= 4 && hour < 11) return 'Selamat pagi'
  if (hour >= 11 && hour < 15) return 'Selamat siang'
  return hour >= 15 && hour < 18 ? 'Selamat sore' : 'Selamat malam'
}

const words = [
  'Tidak ada',
  'Satu',
  'Dua',
  'Tiga',
  'Empat',
  'Lima',
  'Enam',
  'Tujuh',
  'Delapan',
  'Sembilan',
  'Sepuluh',
]

/** Small numbers as words, at the beginning of a sentence. */
export const countWord = (count: number) => words[count] ?? String(count)
