import { formatNumber } from '../../../../../lib/numbers.ts'

type RankingRow = { name: string; hits: number; words?: string }

type RankingProps = {
  title: string
  note?: string
  /** What is said where nothing was counted. */
  none: string
  rows: RankingRow[]
  hrefOf?: (name: string) => string
}

/** Names by how often they were counted, each with a line as long as its share of the first. */
export function Ranking({ title, note, none, rows, hrefOf }: RankingProps) {
  const most = rows[0]?.hits ?? 1
  return (
    <section>
      <h2 className="text-20">{title}</h2>
      {note && <p className="text-14 text-ink-2">{note}</p>}
      {rows.length === 0 ? (
        <p className="pt-2 text-ink-2">{none}</p>
      ) : (
        <ol className="mt-2">
          {rows.map(({ name, hits, words }) => (
            <li key={name} className="border-b border-line py-2.5">
              <p className="flex items-baseline justify-between gap-4">
                {hrefOf ? (
                  <a href={hrefOf(name)} className="link min-w-0 break-words">
                    {words ?? name}
                  </a>
                ) : (
                  <span className="min-w-0 break-words">{words ?? name}</span>
                )}
                <span className="tabular-nums">{formatNumber(hits)}</span>
              </p>
              <svg
                viewBox="0 0 100 1"
                preserveAspectRatio="none"
                aria-hidden="true"
                className="mt-1.5 h-1 w-full"
              >
                <rect width={(hits / most) * 100} height="1" className="fill-chart" />
              </svg>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
