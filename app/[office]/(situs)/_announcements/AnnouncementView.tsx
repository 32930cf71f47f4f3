import { formatDate, momentOf } from '../../../../lib/dates.ts'
import { validityAt } from '../../../../lib/entries/validity.ts'
import { EntryEnd } from '../_entries/EntryEnd.tsx'
import { EntryText } from '../_entries/EntryText.tsx'
import { EntryTitle } from '../_entries/EntryTitle.tsx'
import { Facts } from '../_entries/Facts.tsx'
import type { ViewProps } from '../_entries/view.ts'
import { FileList } from '../_files/FileList.tsx'
import { ValidityBadge } from './AnnouncementRow.tsx'

/** An announcement: whether it holds, its facts, its text, what there is to download. */
export function AnnouncementView({ entry, office, now }: ViewProps<'announcement'>) {
  const { number, date, validFrom, validUntil, stage, files } = entry.fields
  const day = (local: string) => {
    const moment = momentOf(local, office.zone)
    return moment && formatDate(moment, office.zone)
  }
  const validity = validityAt(entry, now, office.zone)
  return (
    <article className="narrow">
      <EntryTitle title={entry.title} summary={entry.summary} />
      {validity && (
        <p className="mt-5">
          <ValidityBadge validity={validity} />
        </p>
      )}
      <Facts
        facts={[
          ['Nomor', number],
          ['Tanggal surat', day(date)],
          ['Berlaku mulai', day(validFrom)],
          ['Berlaku sampai', day(validUntil)],
          ['Tahapan', stage],
        ]}
      />
      <EntryText document={entry.document} />
      <FileList files={files} />
      <EntryEnd entry={entry} office={office} />
    </article>
  )
}
