import { formatDate } from '../../../../lib/dates.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import type { StageEntry } from '../../../../lib/stages/queries.ts'
import { kindNames } from '../cari/kindNames.ts'

/** What an office published about a stage, of whatever kind. */
export const StageEntries = ({ entries, office }: { entries: StageEntry[]; office: Office }) => (
  <ul className="mt-4 border-t border-line">
    {entries.map(entry => (
      <li key={entry.path} className="relative border-b border-line py-4">
        <p className="text-14 text-ink-2">
          <span className="font-semibold text-accent">{kindNames[entry.kind]}</span> ·{' '}
          {formatDate(
            entry.kind === 'agenda' && entry.startsAt ? entry.startsAt : entry.publishedAt,
            office.zone,
          )}
        </p>
        <h3 className="text-17 leading-snug tracking-tight">
          <a href={entry.path} className="after:absolute after:inset-0 hover:text-accent">
            {entry.title}
          </a>
        </h3>
      </li>
    ))}
  </ul>
)
