import { formatDate, momentOf } from '../../../../lib/dates.ts'
import { documentTypes, type Relation } from '../../../../lib/entries/kinds/document.ts'
import { EntryEnd } from '../_entries/EntryEnd.tsx'
import { EntryText } from '../_entries/EntryText.tsx'
import { EntryTitle } from '../_entries/EntryTitle.tsx'
import { Facts } from '../_entries/Facts.tsx'
import type { ViewProps } from '../_entries/view.ts'
import { FileList } from '../_files/FileList.tsx'
import { StatusBadge } from './DocumentRow.tsx'

/** A rule or decision as a JDIH describes it: whether it holds, its facts, its abstract, its file. */
export function DocumentView({ entry, office, beside: { paths } }: ViewProps<'document'>) {
  const { type, number, year, subject, status, date, file, replaces, replacedBy } = entry.fields
  const signed = momentOf(date, office.zone)
  return (
    <article className="narrow">
      <EntryTitle title={entry.title} />
      <p className="mt-5">
        <StatusBadge status={status} />
      </p>
      <Facts
        facts={[
          ['Jenis', documentTypes[type]],
          ['Nomor', number],
          ['Tahun', year],
          ['Tanggal penetapan', signed && formatDate(signed, office.zone)],
          ['Subjek', subject],
          ['Menggantikan', replaces.length > 0 && <Related list={replaces} paths={paths} />],
          ['Digantikan oleh', replacedBy.length > 0 && <Related list={replacedBy} paths={paths} />],
        ]}
      />
      {entry.summary && (
        <section aria-labelledby="abstrak" className="pt-8">
          <h2 id="abstrak" className="text-22 md:text-26">
            Abstrak
          </h2>
          <p className="mt-3 text-18">{entry.summary}</p>
        </section>
      )}
      <EntryText document={entry.document} />
      <FileList files={file ? [file] : []} />
      <EntryEnd entry={entry} office={office} />
    </article>
  )
}

// One that was taken down since is still named, without a link.
const Related = ({ list, paths }: { list: Relation[]; paths: Map<string, string> }) => (
  <ul>
    {list.map(({ entryId, text }) => {
      const path = entryId && paths.get(entryId)
      return (
        <li key={text}>
          {path ? (
            <a href={path} className="link">
              {text}
            </a>
          ) : (
            text
          )}
        </li>
      )
    })}
  </ul>
)
