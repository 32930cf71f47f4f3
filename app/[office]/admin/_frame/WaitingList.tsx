import type { ReactNode } from 'react'
import type { ListedEntry } from '../../../../lib/entries/list.ts'
import type { Zone } from '../../../../lib/offices/schema.ts'
import { LinkButton } from '../../../_ui/Button.tsx'
import { entryAddress } from './kindWords.ts'
import { StateBadge } from './StateBadge.tsx'
import { formatAgo } from './when.ts'

type WaitingListProps = { returned: ListedEntry[]; submitted: ListedEntry[]; zone: Zone }

/** What waits for this person: texts that came back to them first, then those they may approve. */
export const WaitingList = ({ returned, submitted, zone }: WaitingListProps) => (
  <ul className="divide-y divide-line border-y border-line">
    {returned.map((entry, index) => (
      <WaitingEntry key={entry.id} entry={entry} verb="Perbaiki" first={index === 0}>
        {formatAgo(entry.changedAt, zone, new Date())}
        {entry.returnNote && `: “${entry.returnNote}”`}
      </WaitingEntry>
    ))}
    {submitted.map(entry => (
      <WaitingEntry key={entry.id} entry={entry} verb="Baca">
        {entry.changedByName ? `${entry.changedByName} mengirimnya` : 'Dikirim'},{' '}
        {formatAgo(entry.changedAt, zone, new Date())}
      </WaitingEntry>
    ))}
  </ul>
)

type WaitingEntryProps = { entry: ListedEntry; verb: string; first?: boolean; children: ReactNode }

const WaitingEntry = ({ entry, verb, first, children }: WaitingEntryProps) => (
  <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 py-4">
    <div className="min-w-0 flex-1 basis-64">
      <StateBadge state={entry.state} live={entry.live} />
      <p className="mt-2 font-semibold">{entry.title}</p>
      <p className="text-14 text-ink-2">{children}</p>
    </div>
    <LinkButton
      href={
        entry.state === 'submitted' ? `/admin/persetujuan/${entry.id}` : entryAddress(entry.kind, entry.id)
      }
      look={first ? 'primary' : 'secondary'}
    >
      {verb}
      <span className="sr-only"> {entry.title}</span>
    </LinkButton>
  </li>
)
