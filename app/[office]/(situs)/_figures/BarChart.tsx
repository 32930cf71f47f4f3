import { shownCell } from '../../../../lib/entries/figures.ts'
import type { Series } from './series.ts'

type ChartProps = { labels: string[]; series: Series[]; words: string }

const width = 1000
const bar = 22

/** Bars lying down, each under its own name, so that long names fit a phone; the number stands at the end. */
export function BarChart({ labels, series, words }: ChartProps) {
  const all = series.flatMap(one => one.values)
  const top = Math.max(1e-9, ...all.map(Math.abs))
  return (
    <div role="img" aria-label={words}>
      <ul aria-hidden="true" className="grid grid-cols-[minmax(0,1fr)] gap-x-10 lg:grid-cols-2">
        {labels.map((label, row) => (
          <li key={row} className="pb-3">
            <p className="text-14">{label}</p>
            {series.map(one => (
              <div key={one.name} className="flex items-center gap-3">
                <svg
                  aria-hidden="true"
                  viewBox={`0 0 ${width} ${bar}`}
                  preserveAspectRatio="none"
                  className="h-3.5 min-w-0 grow"
                >
                  <rect width={width} height={bar} className="fill-neutral-tint" />
                  <rect width={lengthOf(one.values[row]!, top)} height={bar} className={one.tone.fill} />
                </svg>
                <span className="w-24 text-right text-14 font-semibold">
                  {shownCell(String(one.values[row]), one.format)}
                </span>
              </div>
            ))}
          </li>
        ))}
      </ul>
    </div>
  )
}

const lengthOf = (value: number, top: number) => Math.round((Math.abs(value) / top) * width)
