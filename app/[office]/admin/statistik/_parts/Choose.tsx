import { spans } from '../period.ts'

type ChooseProps = { days: string; below: boolean; oversees: boolean }

const look =
  'flex min-h-11 items-center rounded-full border px-4 text-16 aria-[current]:border-accent aria-[current]:bg-tint aria-[current]:font-semibold border-field hover:border-accent'

/** Which days, and whose: links, so that a choice can be kept and sent. */
export const Choose = ({ days, below, oversees }: ChooseProps) => (
  <div className="flex flex-wrap gap-x-8 gap-y-3 pb-8">
    <nav aria-label="Rentang waktu" className="flex flex-wrap gap-2">
      {Object.entries(spans).map(([value, word]) => (
        <a
          key={value}
          href={addressOf(value, below)}
          aria-current={value === days ? 'true' : undefined}
          className={look}
        >
          {word}
        </a>
      ))}
    </nav>
    {oversees && (
      <nav aria-label="Lingkup" className="flex flex-wrap gap-2">
        <a href={addressOf(days, false)} aria-current={below ? undefined : 'true'} className={look}>
          Kantor ini
        </a>
        <a href={addressOf(days, true)} aria-current={below ? 'true' : undefined} className={look}>
          Dengan kantor di bawahnya
        </a>
      </nav>
    )}
  </div>
)

const addressOf = (days: string, below: boolean) =>
  `/admin/statistik?hari=${days}${below ? '&lingkup=bawah' : ''}`
