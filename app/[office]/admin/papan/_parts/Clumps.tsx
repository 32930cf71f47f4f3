import type { Clump } from '../../../../../lib/board/clumps.ts'
import { highest } from '../../../../../lib/board/clumps.ts'
import type { BoardOffice } from '../../../../../lib/board/list.ts'
import { formatNumber } from '../../../../../lib/numbers.ts'
import { SectionHead } from '../../../../_ui/SectionHead.tsx'
import { bareName } from '../../_frame/names.ts'
import { listAddress } from '../../kantor/filter.ts'
import { Stand } from './Stand.tsx'

type ClumpsProps = { clumps: Clump[]; offices: BoardOffice[]; now: Date }

/** All offices at once: a clump a province, a stalk an office, its height what it published in 30 days. */
export function Clumps({ clumps, offices, now }: ClumpsProps) {
  const most = highest(offices)
  const columns = clumps.length > 1 ? 'md:grid-cols-2 lg:grid-cols-3 xl:grid-cols-4' : ''
  return (
    <section aria-labelledby="rumpun">
      <SectionHead
        id="rumpun"
        title={clumps.length > 1 ? 'Rumpun per provinsi' : 'Serumpun'}
        text={`Satu batang satu kantor. Tinggi batang: terbitan 30 hari, paling tinggi ${formatNumber(most)} atau lebih.`}
      />
      <Legend />
      <ul className={`grid gap-x-8 gap-y-6 ${columns}`}>
        {clumps.map(clump => (
          <li key={clump.slug}>
            <Stand clump={clump} most={most} wide={clumps.length === 1} now={now} />
            <Name clump={clump} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const Name = ({ clump: { name, slug, offices } }: { clump: Clump }) => {
  const silent = offices.filter(({ pace }) => pace === 'silent').length
  return (
    <p className="flex items-baseline justify-between gap-3 pt-1 text-16">
      <a
        href={slug ? listAddress({ province: slug }) : listAddress({ level: 'pusat' })}
        className="-my-1.5 py-1.5 font-semibold underline-offset-4 hover:text-accent hover:underline"
      >
        {bareName(name)}
      </a>
      {silent > 0 ? (
        <a
          href={listAddress({ province: slug || undefined, cause: 'diam' })}
          className="-my-1.5 shrink-0 py-1.5 font-semibold text-bad underline-offset-4 hover:underline"
        >
          {formatNumber(silent)} diam
        </a>
      ) : (
        <span className="shrink-0 text-ink-2 tabular-nums">
          {formatNumber(offices.length)}
          <span className="sr-only"> kantor</span>
        </span>
      )}
    </p>
  )
}

const Legend = () => (
  <ul className="flex flex-wrap gap-x-6 gap-y-2 pb-6 text-14">
    {[
      ['fill-well', 'Baik'],
      ['fill-late', 'Terlambat: lebih dari 14 hari'],
      ['fill-none stroke-bad', 'Diam: lebih dari 30 hari'],
      ['fill-line', 'Tidak sedang aktif'],
    ].map(([look, word]) => (
      <li key={word} className="flex items-center gap-2">
        <svg viewBox="0 0 8 16" aria-hidden="true" className={`h-4 w-2 ${look}`}>
          <rect x="1" y="1" width="6" height="14" rx="2" strokeWidth="1.5" />
        </svg>
        {word}
      </li>
    ))}
  </ul>
)
