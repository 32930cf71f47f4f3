import { EntryPicture } from '../_articles/EntryPicture.tsx'
import { SampleNote } from '../_articles/SampleNote.tsx'
import { EntryText } from '../_entries/EntryText.tsx'
import { EntryTitle } from '../_entries/EntryTitle.tsx'
import type { ViewProps } from '../_entries/view.ts'
import { termOf } from './term.ts'

/** Who holds or held office: portrait, position, term, what is written about them. */
export function OfficialView({ entry, office }: ViewProps<'official'>) {
  const { position, division, termFrom, termTo, portrait } = entry.fields
  const facts = [
    ['Jabatan', `${position} ${office.name}`],
    ['Divisi', division],
    ['Masa jabatan', termOf({ termFrom, termTo }, office.zone)],
  ].filter(([, value]) => value)
  return (
    <article className="narrow">
      <EntryTitle title={entry.title} />
      <div className="gap-8 pt-6 md:flex">
        {portrait && (
          <EntryPicture
            picture={portrait}
            sizes="240px"
            most={480}
            first
            className="aspect-5/6 w-44 shrink-0 self-start rounded-control object-cover object-top md:w-60"
          />
        )}
        <dl className="grow max-md:mt-6">
          {facts.map(([name, value]) => (
            <div key={name} className="border-b border-line py-3 first:border-t">
              <dt className="text-14 text-ink-2">{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      <EntryText document={entry.document} />
      {entry.sample && <SampleNote />}
    </article>
  )
}
