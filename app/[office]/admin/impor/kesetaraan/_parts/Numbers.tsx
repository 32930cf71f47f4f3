import { formatNumber } from '../../../../../../lib/numbers.ts'
import type { ParityNumbers } from '../../../../../../lib/parity/schema.ts'
import { type Line, sectionsOf } from '../../../../../../lib/parity/words.ts'
import { shownAddress } from '../query.ts'

/** The numbers of the report in their sections, each leading to its rows. */
export const Numbers = ({ numbers }: { numbers: ParityNumbers }) => (
  <div className="grid gap-x-12 gap-y-9 md:grid-cols-2">
    {sectionsOf(numbers).map(({ title, note, lines }) => (
      <section key={title} aria-label={title}>
        <h2 className="text-20">{title}</h2>
        <p className="pt-1 pb-3 text-14 text-ink-2">{note}</p>
        <ul className="border-t border-line">
          {lines.map(line => (
            <li key={line.label} className="border-b border-line">
              <Counted line={line} />
            </li>
          ))}
        </ul>
      </section>
    ))}
  </div>
)

function Counted({ line: { label, sum, list, worry } }: { line: Line }) {
  const look = 'flex min-h-11 items-baseline justify-between gap-4 py-2.5'
  const number = (
    <span className={`font-semibold tabular-nums ${worry ? 'text-bad' : ''}`}>{formatNumber(sum)}</span>
  )
  if (!list || sum === 0)
    return (
      <p className={look}>
        <span>{label}</span>
        {number}
      </p>
    )
  return (
    <a href={`${shownAddress({ list })}#baris`} className={`${look} group`}>
      <span className="link group-hover:no-underline">{label}</span>
      {number}
    </a>
  )
}
