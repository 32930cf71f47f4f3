import { shownCell } from '../../../../lib/entries/figures.ts'
import type { Chart, DataTable } from '../../../../lib/entries/kinds/dataset.ts'
import { BarChart } from './BarChart.tsx'
import { LineChart } from './LineChart.tsx'
import { type Series, tones } from './series.ts'

type DrawingProps = { chart: Chart; table: DataTable; unit: string; title: string }

// More than these cannot be told apart on a phone; the table has them all.
const mostBars = 40
const mostPoints = 120

/** The chart an office chose, drawn on the server; what it shows stands in words too, and whole in the table. */
export function Drawing({ chart, table, unit, title }: DrawingProps) {
  const most = chart.type === 'batang' ? mostBars : mostPoints
  const rows = table.rows.slice(0, most)
  const labels = rows.map(row => row[chart.label] ?? '')
  const series: Series[] = chart.values.map((column, index) => ({
    name: table.columns[column]?.name ?? '',
    format: table.columns[column]?.format ?? 'bilangan',
    values: rows.map(row => Number(row[column]) || 0),
    tone: tones[index]!,
  }))
  const words = `${title}. ${series.map(one => spoken(one, labels)).join(' ')} Angka lengkap ada di tabel.`
  return (
    <figure className="pt-10">
      <figcaption className="pb-4">
        <h2 className="text-22 md:text-26">Grafik</h2>
        <p className="mt-1 flex flex-wrap gap-x-5 text-16 text-ink-2">
          {series.map(one => (
            <span key={one.name} className="inline-flex items-center gap-2">
              <svg width="14" height="14" aria-hidden="true" className={one.tone.fill}>
                <rect width="14" height="14" rx="3" />
              </svg>
              {one.name}
            </span>
          ))}
          {unit && <span>dalam {unit}</span>}
        </p>
      </figcaption>
      {chart.type === 'batang' ? (
        <BarChart labels={labels} series={series} words={words} />
      ) : (
        <LineChart labels={labels} series={series} words={words} />
      )}
      {table.rows.length > most && (
        <p className="mt-2 text-14 text-ink-2">Grafik memuat {most} baris pertama.</p>
      )}
    </figure>
  )
}

function spoken({ name, values, format }: Series, labels: string[]) {
  const highest = values.indexOf(Math.max(...values))
  const lowest = values.indexOf(Math.min(...values))
  const say = (index: number) => `${shownCell(String(values[index]), format)} (${labels[index]})`
  return `${name}: tertinggi ${say(highest)}, terendah ${say(lowest)}.`
}
