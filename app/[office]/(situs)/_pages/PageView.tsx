import { formatDate } from '../../../../lib/dates.ts'
import { SampleNote } from '../_articles/SampleNote.tsx'
import { EntryText } from '../_entries/EntryText.tsx'
import { EntryTitle } from '../_entries/EntryTitle.tsx'
import { OriginNote } from '../_entries/OriginNote.tsx'
import type { ViewProps } from '../_entries/view.ts'
import { PageList } from './PageList.tsx'
import { pagesBelow } from './tree.ts'

/** A standing page: its text, then the pages below it. */
export function PageView({ entry, office, beside }: ViewProps<'page'>) {
  const below = pagesBelow(entry, beside, office)
  return (
    <article className="narrow">
      <EntryTitle title={entry.title} summary={entry.summary} />
      <EntryText document={entry.document} />
      {below.length > 0 && (
        <div className="pt-10">
          <PageList pages={below} />
        </div>
      )}
      <p className="mt-10 text-14 text-ink-2">Diperbarui {formatDate(entry.changedAt, office.zone)}</p>
      <OriginNote from={entry.importedFrom} />
      {entry.sample && <SampleNote />}
    </article>
  )
}
