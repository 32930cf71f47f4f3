import { categoryName } from '../../../../lib/standards/categories.ts'
import { EntryText } from '../_entries/EntryText.tsx'
import { EntryTitle } from '../_entries/EntryTitle.tsx'
import { OriginNote } from '../_entries/OriginNote.tsx'
import type { ViewProps } from '../_entries/view.ts'
import { Byline } from './Byline.tsx'
import { Corrections } from './Corrections.tsx'
import { LeadFigure } from './LeadFigure.tsx'
import { SampleNote } from './SampleNote.tsx'
import { Tags } from './Tags.tsx'

/** An article from its headline to its tags. */
export function ArticleView({ entry, office }: ViewProps<'article'>) {
  const { title, summary, fields, document, corrections, sample, importedFrom } = entry
  return (
    <article>
      <header className="narrow">
        <EntryTitle
          title={title}
          summary={summary}
          above={
            <a href={`/berita?kategori=${fields.category}`} className="text-accent hover:underline">
              {categoryName(office, fields.category)}
            </a>
          }
        />
        <Byline article={entry} office={office} />
      </header>
      {fields.lead && <LeadFigure picture={fields.lead} />}
      <div className="narrow">
        <EntryText document={document} opening={dateline(fields.place, office.host)} />
        <Corrections corrections={corrections} zone={office.zone} />
        <Tags tags={fields.tags} />
        <OriginNote from={importedFrom} />
        {sample && <SampleNote />}
      </div>
    </article>
  )
}

const dateline = (place: string, host: string) => (
  <>
    <strong>{place ? `${place}, ${host}` : host}</strong> –{' '}
  </>
)
