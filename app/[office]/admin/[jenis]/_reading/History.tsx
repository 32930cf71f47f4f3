import { formatDateTime } from '../../../../../lib/dates.ts'
import type { Zone } from '../../../../../lib/offices/schema.ts'
import { type AuditRow, deedsOf } from './history.ts'

type HistoryProps = { rows: AuditRow[]; zone: Zone; versions?: string }

/** Who did what to this entry and when, newest first; `versions` is where every saved state is shown. */
export const History = ({ rows, zone, versions }: HistoryProps) => (
  <section aria-labelledby="riwayat">
    <h2 id="riwayat" className="text-20">
      Riwayat
    </h2>
    {rows.length === 0 && (
      <p className="mt-2 text-16 text-ink-2">Belum ada yang tercatat untuk naskah ini.</p>
    )}
    <ol className="mt-3 divide-y divide-line border-t border-line">
      {deedsOf(rows).map(deed => (
        <li key={deed.at.toISOString() + deed.words} className="py-3 text-16">
          <p>
            <b className="font-semibold">{deed.actorName}</b> {deed.words}
            {deed.quote && <span className="text-ink-2">: “{deed.quote}”</span>}
          </p>
          <p className="text-14 text-ink-2">
            <time dateTime={deed.at.toISOString()}>{formatDateTime(deed.at, zone)}</time>
          </p>
        </li>
      ))}
    </ol>
    {versions && (
      <p className="pt-2">
        <a href={versions} className="link inline-block py-2.5 text-16">
          Bandingkan atau pulihkan versi
        </a>
      </p>
    )}
  </section>
)
