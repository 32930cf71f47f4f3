import type { ArticleFields } from '../../../../../lib/entries/kinds/article.ts'
import type { FoundEntry } from '../../../../../lib/entries/queries.ts'
import type { Office } from '../../../../../lib/offices/schema.ts'
import { renderDocument } from '../../../../../lib/richtext/render.tsx'
import { Byline } from '../../../(situs)/_articles/Byline.tsx'
import { drawPicture } from '../../../(situs)/_articles/drawPicture.tsx'
import { EntryPicture } from '../../../(situs)/_articles/EntryPicture.tsx'
import { Caption } from '../../../(situs)/_articles/LeadFigure.tsx'
import { categoryName } from '../../../(situs)/_articles/Meta.tsx'

/** The article as its readers will see it, drawn by the same parts as the public page. */
export function ArticlePreview({ found, office }: { found: FoundEntry; office: Office }) {
  const { version, entry, live } = found
  const fields = version.fields as ArticleFields
  const { lead, place } = fields
  const article = {
    ...version,
    fields,
    entryId: entry.id,
    officeId: entry.officeId,
    path: live?.path ?? '',
    category: fields.category,
    tags: fields.tags,
    publishedAt: entry.publishedAt ?? new Date(),
    changedAt: version.writtenAt,
    corrections: [],
    sample: entry.sample,
  }
  return (
    <article className="rounded-panel border border-line bg-surface p-5 md:p-8">
      <p className="text-14 font-semibold text-accent">{categoryName(article)}</p>
      <h2 className="mt-2 text-30">{version.title}</h2>
      {version.summary && <p className="mt-4 text-18 text-ink-2">{version.summary}</p>}
      <Byline article={article} office={office} />
      {lead && (
        <figure className="pt-6">
          <EntryPicture
            picture={lead}
            sizes="(min-width: 1024px) 640px, 100vw"
            first
            className="h-auto w-full rounded-control object-cover"
          />
          <Caption picture={lead} />
        </figure>
      )}
      <div className="tulisan pt-6">
        {renderDocument(version.document, {
          opening: (
            <>
              <strong>{place ? `${place}, ${office.host}` : office.host}</strong> –{' '}
            </>
          ),
          picture: drawPicture,
        })}
      </div>
      {fields.tags.length > 0 && <p className="pt-6 text-14 text-ink-2">Tanda: {fields.tags.join(', ')}</p>}
    </article>
  )
}
