import { shownCell } from '../../../../lib/entries/figures.ts'
import { ticksOf } from './scale.ts'
import type { Series } from './series.ts'

type ChartProps = { labels: string[]; series: Series[]; words: string }

const [width, height] = [1000, 300]

/**
 * Lines over the labels in their order, with round numbers at the left. The drawing stretches to any width; numbers
 * and names are text beside it, of the size all text has.
 */
export function LineChart({ labels, series, words }: ChartProps) {
  const ticks = ticksOf(series.flatMap(one => one.values))
  const [low, high] = [ticks[0]!, ticks.at(-1)!]
  // In the middle of its column, as its label is.
  const x = (index: number) => Math.round(((index + 0.5) / labels.length) * width)
  const y = (value: number) => Math.round((1 - (value - low) / (high - low)) * height * 10) / 10
  return (
    <div
      role="img"
      aria-label={words}
      className="grid max-w-(--container-picture) grid-cols-[auto_minmax(0,1fr)] gap-x-3 pt-2.5 text-14 text-ink-2"
    >
      <ol aria-hidden="true" className="-my-2.5 flex flex-col-reverse justify-between text-right leading-5">
        {ticks.map(tick => (
          <li key={tick}>{shownCell(String(tick), series[0]?.format ?? 'bilangan')}</li>
        ))}
      </ol>
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        className="h-56 w-full overflow-visible *:[vector-effect:non-scaling-stroke] md:h-80"
      >
        {ticks.map(tick => (
          <path key={tick} d={`M0 ${y(tick)}H${width}`} className="stroke-line" />
        ))}
        {series.map(({ name, values, tone }) => {
          const points = values.map((value, index) => `${x(index)} ${y(value)}`)
          return [
            <path
              key={name}
              d={`M${points.join('L')}`}
              fill="none"
              strokeWidth="3"
              strokeDasharray={tone.dash}
              strokeLinejoin="round"
              className={tone.stroke}
            />,
            // Lines without length, but with round ends: circles would be stretched.
            <path
              key={`${name} titik`}
              d={points.map(point => `M${point}h0`).join('')}
              strokeWidth="8"
              strokeLinecap="round"
              className={tone.stroke}
            />,
          ]
        })}
      </svg>
      <ol aria-hidden="true" className="col-start-2 grid auto-cols-fr grid-flow-col pt-2">
        {labels.map((label, index) => (
          <li key={index} className="flex min-w-0 justify-center">
            {index % everyWide(labels) === 0 && (
              <span
                className={`whitespace-nowrap ${index % everyNarrow(labels) === 0 ? '' : 'max-md:hidden'}`}
              >
                {label.slice(0, 14)}
              </span>
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}

// So many labels fit beside each other.
const everyWide = (labels: string[]) => Math.ceil(labels.length / 6)
const everyNarrow = (labels: string[]) => everyWide(labels) * 2
