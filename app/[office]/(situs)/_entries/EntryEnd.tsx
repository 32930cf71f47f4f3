import { formatDate } from '../../../../lib/dates.ts'
import type { LiveEntry } from '../../../../lib/entries/one.ts'
import type { Kind } from '../../../../lib/entries/schema.ts'
import { urlOf } from '../../../../lib/offices/address.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { Corrections } from '../_articles/Corrections.tsx'
import { SampleNote } from '../_articles/SampleNote.tsx'
import { Share } from '../_articles/Share.tsx'

/** What every entry's page ends with: corrections, ways to pass it on, when it appeared. */
export const EntryEnd = ({ entry, office }: { entry: LiveEntry<Kind>; office: Office }) => (
  <>
    <Corrections corrections={entry.corrections} zone={office.zone} />
    <Share title={entry.title} address={urlOf(office, entry.path)} />
    <p className="mt-6 text-14 text-ink-2">
      Terbit {formatDate(entry.publishedAt, office.zone)}
      {changedLater(entry) && `, diperbarui ${formatDate(entry.changedAt, office.zone)}`}
    </p>
    {entry.sample && <SampleNote />}
  </>
)

const changedLater = ({ publishedAt, changedAt }: LiveEntry<Kind>) =>
  changedAt.getTime() - publishedAt.getTime() > 86_400_000
