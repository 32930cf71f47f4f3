import { shownCell } from '../../../../lib/entries/figures.ts'
import { ticksOf } from './scale.ts'
import type { Series } from './series.ts'

type ChartProps = { labels: string[]; series: Series[]; words: string }

const [width, height] = [600, 300]
const [left, bottom, top] = [84, 40, 12]

/** Lines over the labels in their order, with round numbers at the left. */
export function LineChart({ labels, series, words }: ChartProps) {
  const ticks = ticksOf(series.flatMap(one => one.values))
  const [low, high] = [ticks[0]!, ticks.at(-1)!]
  const x = (index: number) =>
    left + (labels.length > 1 ? (index / (labels.length - 1)) * (width - left - 16) : (width - left) / 2)
  const y = (value: number) => top + (1 - (value - low) / (high - low)) * (height - top - bottom)
  const every = Math.ceil(labels.length / 6)
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1).
      tabIndex={0}
      aria-label="Grafik garis"
      className="overflow-x-auto"
    >
      <svg
        role="img"
        aria-label={words}
        viewBox={`0 0 ${width} ${height}`}
        className="w-full min-w-140 max-w-(--container-picture)"
      >
        {ticks.map(tick => (
          <g key={tick}>
            <line x1={left} x2={width} y1={y(tick)} y2={y(tick)} className="stroke-line" strokeWidth="1" />
            <text x={left - 10} y={y(tick) + 5} textAnchor="end" className="fill-ink-2 text-14">
              {shownCell(String(tick), series[0]?.format ?? 'bilangan')}
            </text>
          </g>
        ))}
        {labels.map(
          (label, index) =>
            index % every === 0 && (
              <text
                key={index}
                x={x(index)}
                y={height - 12}
                textAnchor="middle"
                className="fill-ink-2 text-14"
              >
                {label.slice(0, 14)}
              </text>
            ),
        )}
        {series.map(one => (
          <g key={one.name}>
            <polyline
              points={one.values.map((value, index) => `${x(index)},${y(value)}`).join(' ')}
              fill="none"
              strokeWidth="3"
              strokeDasharray={one.tone.dash}
              strokeLinejoin="round"
              className={one.tone.stroke}
            />
            {one.values.map((value, index) => (
              <circle key={index} cx={x(index)} cy={y(value)} r="4" className={one.tone.fill} />
            ))}
          </g>
        ))}
      </svg>
    </section>
  )
}
