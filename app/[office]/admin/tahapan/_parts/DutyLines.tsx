import { everies } from '../../../../../lib/duties/schema.ts'
import { matchWords } from '../../../../../lib/duties/words.ts'
import type { CalendarDuty } from '../../../../../lib/stages/document.ts'
import { longDay } from '../../../../../lib/stages/span.ts'

type DutyLinesProps = { duties: CalendarDuty[] /** Below which address each is changed. */; base: string }

/** Duties as whoever sets them reads them: until when, and what fulfils them. */
export const DutyLines = ({ duties, base }: DutyLinesProps) =>
  duties.length === 0 ? (
    <p className="border-y border-line py-4 text-ink-2">Belum ada yang wajib diterbitkan.</p>
  ) : (
    <ul className="divide-y divide-line border-y border-line">
      {duties.map(duty => (
        <li key={duty.id} className="relative py-3.5">
          <a
            href={`${base}/${duty.id}`}
            className="font-semibold after:absolute after:inset-0 hover:text-accent"
          >
            {duty.name}
          </a>
          <p className="text-14 text-ink-2">{[dueWords(duty), duty.basis].filter(Boolean).join(' · ')}</p>
          <p className="text-14 text-ink-2">{matchWords(duty)}</p>
        </li>
      ))}
    </ul>
  )

/** "3 hari sebelum akhir tahapan", "Setiap triwulan, 10 hari sesudah akhir masa". */
function dueWords({ every, anchor, offsetDays, dueOn, stageId }: CalendarDuty) {
  const whole = stageId ? 'tahapan' : 'masa'
  const place = anchor === 'start' ? `awal ${whole}` : `akhir ${whole}`
  const days = Math.abs(offsetDays)
  const when =
    anchor === 'date'
      ? dueOn && longDay(dueOn, every === 'year' ? Number(dueOn.slice(0, 4)) : 0)
      : days === 0
        ? `pada ${place}`
        : `${days} hari ${offsetDays < 0 ? 'sebelum' : 'sesudah'} ${place}`
  return every ? `${everies[every]}, ${when}` : `Paling lambat ${when}`
}
