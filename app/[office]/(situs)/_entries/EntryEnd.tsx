import { formatDate } from '../../../../lib/dates.ts'
import type { LiveEntry } from '../../../../lib/entries/one.ts'
import type { Kind } from '../../../../lib/entries/schema.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { Corrections } from '../_articles/Corrections.tsx'
import { SampleNote } from '../_articles/SampleNote.tsx'
import { OriginNote } from './OriginNote.tsx'

/** What an entry's text ends with: corrections, when it appeared. */
export const EntryEnd = ({ entry, office }: { entry: LiveEntry<Kind>; office: Office }) => (
  <>
    <Corrections corrections={entry.corrections} zone={office.zone} />
    <p className="mt-10 text-14 text-ink-2">
      Terbit {formatDate(entry.publishedAt, office.zone)}
      {changedLater(entry) && `, diperbarui ${formatDate(entry.changedAt, office.zone)}`}
    </p>
    <OriginNote from={entry.importedFrom} />
    {entry.sample && <SampleNote />}
  </>
)

const changedLater = ({ publishedAt, changedAt }: LiveEntry<Kind>) =>
  changedAt.getTime() - publishedAt.getTime() > 86_400_000
