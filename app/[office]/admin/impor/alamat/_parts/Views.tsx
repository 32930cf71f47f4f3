import { formatNumber } from '../../../../../../lib/numbers.ts'
import { outcomeWords, type Shown, shownAddress } from '../query.ts'

type ViewsProps = { shown: Shown; misses: number; all: number; counts: Partial<Record<string, number>> }

/** The two lists of this page, and the outcomes that the second may be narrowed to. */
export const Views = ({ shown, misses, all, counts }: ViewsProps) => (
  <>
    <nav aria-label="Daftar" className="flex flex-wrap gap-x-6 border-b border-line">
      <View
        here={shown.view === 'dicari'}
        href={shownAddress({})}
        label="Dicari, tidak ketemu"
        sum={misses}
      />
      <View
        here={shown.view === 'lama'}
        href={shownAddress({ view: 'lama' })}
        label="Semua alamat lama"
        sum={all}
      />
    </nav>
    {shown.view === 'lama' && all > 0 && (
      <nav aria-label="Menuju ke mana" className="flex flex-wrap gap-x-5 gap-y-1 pt-4 text-14">
        <Choice
          here={!shown.outcome}
          href={shownAddress({ view: 'lama', q: shown.q })}
          label="Semua"
          sum={all}
        />
        {Object.entries(outcomeWords).map(([outcome, label]) => (
          <Choice
            key={outcome}
            here={shown.outcome === outcome}
            href={shownAddress({ view: 'lama', q: shown.q, outcome: outcome as Shown['outcome'] })}
            label={label}
            sum={counts[outcome] ?? 0}
          />
        ))}
      </nav>
    )}
  </>
)

type LinkProps = { here: boolean; href: string; label: string; sum: number }

const View = ({ here, href, label, sum }: LinkProps) => (
  <a
    href={href}
    aria-current={here ? 'page' : undefined}
    className={`-mb-px inline-flex min-h-11 items-center gap-2 border-b-2 font-semibold ${here ? 'border-accent text-ink' : 'border-transparent text-ink-2 hover:text-ink'}`}
  >
    {label}
    <span className="text-14 font-normal text-ink-2">{formatNumber(sum)}</span>
  </a>
)

const Choice = ({ here, href, label, sum }: LinkProps) => (
  <a
    href={href}
    aria-current={here ? 'true' : undefined}
    className={`inline-flex min-h-11 items-center gap-1.5 md:min-h-9 ${here ? 'font-semibold underline underline-offset-4' : 'text-ink-2 hover:text-ink hover:underline'}`}
  >
    {label}
    <span className="font-normal text-ink-2">{formatNumber(sum)}</span>
  </a>
)
