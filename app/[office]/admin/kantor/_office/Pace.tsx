import type { Latest } from '../../../../../lib/board/office.ts'
import { formatShort } from '../../../../../lib/dates.ts'
import { formatNumber } from '../../../../../lib/numbers.ts'
import type { readPublishing } from '../../../../../lib/offices/pace.ts'
import type { Zone } from '../../../../../lib/offices/schema.ts'
import { Bars } from '../../../../_ui/Bars.tsx'
import { bareName } from '../../_frame/names.ts'
import { formatAgo } from '../../_frame/when.ts'
import { Panel } from './Panel.tsx'

type PaceProps = {
  pace: Awaited<ReturnType<typeof readPublishing>>
  zone: Zone
  /** What it published last, on the site at `site`. */
  latest: Latest[]
  site: (path: string) => string
  /** Publications of an office of the same province in a week, on average. */
  average?: number
  province: string | null
}

/** What an office published in the last twelve weeks. */
export function Pace({ pace, zone, latest, site, average, province }: PaceProps) {
  const { byWeek, from } = pace
  const total = byWeek.reduce((sum, week) => sum + week, 0)
  const since = formatShort(from, zone, new Date())
  const words = `${formatNumber(total)} terbitan sejak ${since}, pekan ini ${formatNumber(byWeek.at(-1) ?? 0)}`
  if (total === 0)
    return (
      <Panel id="terbitan" title="Terbitan 12 pekan">
        <p className="pt-2 text-ink-2">Tidak ada terbitan sejak {since}.</p>
        <LatestList latest={latest} site={site} zone={zone} />
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
      {average !== undefined && province && (
        <p className="mt-3 border-t border-line pt-3 text-14 text-ink-2">
          Rata-rata kantor di {bareName(province)}: {decimal.format(average)} per pekan
        </p>
      )}
      <LatestList latest={latest} site={site} zone={zone} />
    </Panel>
  )
}

const decimal = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 })

const LatestList = ({ latest, site, zone }: Pick<PaceProps, 'latest' | 'site' | 'zone'>) =>
  latest.length > 0 && (
    <ol aria-label="Terbitan terakhir" className="mt-3 divide-y divide-line border-t border-line">
      {latest.map(({ path, title, publishedAt }) => (
        <li key={path} className="py-3 text-16 last:pb-0">
          <a href={site(path)} className="underline-offset-4 hover:text-accent hover:underline">
            {title}
          </a>
          <span className="block text-14 text-ink-2">{formatAgo(publishedAt, zone, new Date())}</span>
        </li>
      ))}
    </ol>
  )
