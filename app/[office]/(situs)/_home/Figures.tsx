import { formatNumber } from '../../../../lib/numbers.ts'

export type Figure = { value: number; name: string; note: string }

/** A few counted numbers, each with what it counts. */
export const Figures = ({ figures, className = 'pt-9' }: { figures: Figure[]; className?: string }) => (
  <dl className={`wide grid grid-cols-2 gap-x-4 gap-y-6 lg:grid-cols-4 lg:gap-x-8 ${className}`}>
    {figures.map(figure => (
      <div key={figure.name} className="flex flex-col-reverse justify-end border-t-3 border-accent pt-3">
        <dt className="text-14 text-ink-2">
          <span className="block text-16 font-semibold text-ink">{figure.name}</span>
          {figure.note}
        </dt>
        <dd className="text-30 leading-tight font-semibold">{formatNumber(figure.value)}</dd>
      </div>
    ))}
  </dl>
)
