import { formatShort } from '../../../../../lib/dates.ts'
import { formatNumber } from '../../../../../lib/numbers.ts'
import type { readPublishing } from '../../../../../lib/offices/pace.ts'
import type { Zone } from '../../../../../lib/offices/schema.ts'
import { Bars } from '../../../../_ui/Bars.tsx'
import { Panel } from './Panel.tsx'

type PaceProps = { pace: Awaited<ReturnType<typeof readPublishing>>; zone: Zone }

/** What an office published in the last twelve weeks. */
export function Pace({ pace, zone }: PaceProps) {
  const { byWeek, from } = pace
  const total = byWeek.reduce((sum, week) => sum + week, 0)
  const since = formatShort(from, zone, new Date())
  const words = `${formatNumber(total)} terbitan sejak ${since}, pekan ini ${formatNumber(byWeek.at(-1) ?? 0)}`
  if (total === 0)
    return (
      <Panel id="terbitan" title="Terbitan 12 pekan">
        <p className="pt-2 text-ink-2">Tidak ada terbitan sejak {since}.</p>
      </Panel>
    )
  return (
    <Panel id="terbitan" title="Terbitan 12 pekan">
      <Bars values={byWeek} label={words} className="mt-4 h-20 w-full" />
      <p className="flex justify-between gap-4 pt-2 text-14 text-ink-2" aria-hidden="true">
        <span>{since}</span>
        <span>
          Pekan ini <b className="font-semibold text-accent">{formatNumber(byWeek.at(-1) ?? 0)}</b>
        </span>
      </p>
    </Panel>
  )
}
