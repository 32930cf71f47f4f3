import { formatDate, localDay, startOfDay } from '../dates.ts'
import type { Zone } from '../offices/schema.ts'

export type Validity = { look: 'ok' | 'warn' | 'info' | 'neutral'; words: string }

// From here on the days left are counted.
const soon = 30

/** Whether an announcement holds at `now`, in words; undefined when it names no dates. */
export function validityAt(
  { startsAt, validUntil }: { startsAt: Date | null; validUntil: Date | null },
  now: Date,
  zone: Zone,
): Validity | undefined {
  if (!startsAt && !validUntil) return
  if (startsAt && startsAt > now)
    return { look: 'info', words: `Berlaku mulai ${formatDate(startsAt, zone)}` }
  if (!validUntil) return { look: 'ok', words: 'Berlaku' }
  if (validUntil < now) return { look: 'neutral', words: 'Sudah berakhir' }
  const days = daysUntil(validUntil, now, zone)
  if (days > soon) return { look: 'ok', words: `Berlaku sampai ${formatDate(validUntil, zone)}` }
  return { look: 'warn', words: days === 0 ? 'Berakhir hari ini' : `Berakhir ${days} hari lagi` }
}

const daysUntil = (then: Date, now: Date, zone: Zone) =>
  Math.round(
    (startOfDay(localDay(then, zone), zone).getTime() - startOfDay(localDay(now, zone), zone).getTime()) /
      86_400_000,
  )
