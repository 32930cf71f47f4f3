import { formatNumber } from '../../../../../lib/numbers.ts'
import type { Most } from '../../../../../lib/statistics/queries.ts'
import { devices } from '../../../../../lib/statistics/schema.ts'

/** On what the pages were read, in hundredths. */
export function Devices({ rows }: { rows: Most[] }) {
  const total = rows.reduce((sum, { hits }) => sum + hits, 0) || 1
  return (
    <section>
      <h2 className="text-20">Perangkat pembaca</h2>
      <dl className="mt-2">
        {rows.map(({ name, hits }) => (
          <div key={name} className="flex justify-between gap-4 border-b border-line py-2.5">
            <dt>{devices[name as keyof typeof devices] ?? name}</dt>
            <dd className="tabular-nums">
              {Math.round((hits / total) * 100)}% <span className="text-ink-2">({formatNumber(hits)})</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
