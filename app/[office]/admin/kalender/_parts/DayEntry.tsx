import { Check, LogOut, Timer } from 'lucide-react'
import { formatTime } from '../../../../../lib/dates.ts'
import type { CalendarEntry, Happening } from '../../../../../lib/entries/calendar.ts'
import { kinds } from '../../../../../lib/entries/schema.ts'
import type { Zone } from '../../../../../lib/offices/schema.ts'
import { Icon } from '../../../../_ui/Icon.tsx'
import { entryAddress } from '../../_frame/kindWords.ts'

const looks: Record<Happening, { word: string; icon: typeof Check; ink: string }> = {
  scheduled: { word: 'Terjadwal', icon: Timer, ink: 'text-info' },
  published: { word: 'Terbit', icon: Check, ink: 'text-ok' },
  leaving: { word: 'Turun', icon: LogOut, ink: 'text-bad' },
}

/** One thing of a day: when, what happens, and the text it happens to. */
export function DayEntry({ row, zone }: { row: CalendarEntry; zone: Zone }) {
  const { word, icon, ink } = looks[row.happening]
  return (
    <li>
      <a
        href={entryAddress(row.kind, row.id)}
        className="flex min-h-11 flex-col justify-center rounded-control py-1.5 text-14 leading-snug hover:bg-sunken"
      >
        <span className={`flex flex-wrap gap-x-1.5 font-semibold ${ink}`}>
          <span className="inline-flex items-center gap-1.5">
            <Icon of={icon} className="size-4" />
            {word}
          </span>
          <time dateTime={row.at.toISOString()}>{formatTime(row.at, zone)}</time>
        </span>
        <span className="line-clamp-3 break-words">{row.title || 'Tanpa judul'}</span>
        <span className="sr-only">, {kinds[row.kind].noun}</span>
      </a>
    </li>
  )
}
