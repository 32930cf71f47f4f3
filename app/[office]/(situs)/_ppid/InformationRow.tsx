import { formatDate } from '../../../../lib/dates.ts'
import type { Information } from '../../../../lib/entries/public-information.ts'
import type { Zone } from '../../../../lib/offices/schema.ts'
import { kindNames } from '../cari/kindNames.ts'

/** One thing on offer: its form, what it is, and when it was last renewed. */
export const InformationRow = ({ information, zone }: { information: Information; zone: Zone }) => (
  <li className="relative border-b border-line py-4">
    <p className="text-14 text-ink-2">
      <span className="font-semibold text-accent">{kindNames[information.kind]}</span> · Diperbarui{' '}
      {formatDate(information.changedAt, zone)}
    </p>
    <h2 className="text-17 leading-snug tracking-tight">
      <a href={information.path} className="after:absolute after:inset-0 hover:text-accent">
        {information.title}
      </a>
    </h2>
    {information.summary && <p className="mt-1 line-clamp-2 text-16 text-ink-2">{information.summary}</p>}
  </li>
)
