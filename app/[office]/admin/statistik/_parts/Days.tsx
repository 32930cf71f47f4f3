import { formatNumber } from '../../../../../lib/numbers.ts'
import type { Period } from '../../../../../lib/statistics/queries.ts'
import { Bars } from '../../../../_ui/Bars.tsx'
import { barsOf } from '../period.ts'

type DaysProps = { total: number; days: { day: string; hits: number }[]; period: Period }

/** How much was read, as a number, as bars, and as a table for who wants each day. */
export function Days({ total, days, period }: DaysProps) {
  const busiest = days.reduce((most, day) => (day.hits > most.hits ? day : most), days[0]!)
  return (
    <section>
      <h2 className="text-22">{formatNumber(total)} halaman dibaca</h2>
      <p className="pb-4 text-ink-2">
        Paling ramai {dayWords(busiest.day)}: {formatNumber(busiest.hits)} halaman.
      </p>
      <Bars
        values={barsOf(period, days)}
        label={`Halaman yang dibaca dari ${dayWords(period.from)} sampai ${dayWords(period.to)}`}
        className="h-32 w-full"
      />
      <p className="flex justify-between border-t border-line pt-1.5 text-14 text-ink-2">
        <span>{dayWords(period.from)}</span>
        <span>{dayWords(period.to)}</span>
      </p>
      <details className="pt-2">
        <summary className="link inline-block py-2.5 text-16">Angka tiap hari</summary>
        <ul className="grid gap-x-8 tabular-nums sm:grid-cols-2 lg:grid-cols-4">
          {days.map(({ day, hits }) => (
            <li key={day} className="flex justify-between border-b border-line py-1.5">
              <span>{dayWords(day)}</span>
              <span>{formatNumber(hits)}</span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}

const format = new Intl.DateTimeFormat('id-ID', { day: 'numeric', month: 'long', timeZone: 'UTC' })
const dayWords = (day: string) => format.format(new Date(day))
