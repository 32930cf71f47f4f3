import { formatDateTime } from '../../../../../lib/dates.ts'
import type { Zone } from '../../../../../lib/offices/schema.ts'
import type { KeptStandard, StandardVersion } from '../../../../../lib/standards/read.ts'

type VersionsProps = { rows: StandardVersion[]; kept: KeptStandard; zone: Zone }

/** Who tried or rolled out what, when and why, newest first. */
export const Versions = ({ rows, kept, zone }: VersionsProps) =>
  rows.length > 0 && (
    <section aria-labelledby="versi" className="max-w-measure pt-10">
      <h2 id="versi" className="pb-3 text-22">
        Versi
      </h2>
      <ol className="divide-y divide-line border-y border-line">
        {rows.map(row => (
          <li key={row.number} className="py-4">
            <p className="font-semibold">
              Versi {row.number}
              {row.number === kept.currentNumber && ', berlaku di semua kantor'}
              {row.number === kept.trial?.number && ', sedang dicoba'}
            </p>
            <p className="text-14 text-ink-2">
              {row.madeByName ?? 'Sistem'}, {formatDateTime(row.madeAt, zone)}
            </p>
            <p className="mt-1">{row.reason}</p>
            <ul className="list-disc pl-5 text-14 text-ink-2">
              {row.changes.slice(0, 6).map(change => (
                <li key={change}>{change}</li>
              ))}
              {row.changes.length > 6 && <li>dan {row.changes.length - 6} lainnya</li>}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  )
