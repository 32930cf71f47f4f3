import type { ReactNode } from 'react'
import type { LiveArticle } from '../../../../lib/entries/live.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { renderDocument } from '../../../../lib/richtext/render.tsx'
import { Byline } from './Byline.tsx'
import { Corrections } from './Corrections.tsx'
import { drawPicture } from './drawPicture.tsx'
import { LeadFigure } from './LeadFigure.tsx'
import { categoryName } from './Meta.tsx'
import { Tags } from './Tags.tsx'

type ArticleViewProps = { article: LiveArticle; office: Office; above?: ReactNode; children?: ReactNode }

/** An article from its headline to its tags; `above` is the way here, the children what follows the text. */
export function ArticleView({ article, office, above, children }: ArticleViewProps) {
  const { fields } = article
  return (
    <article>
      <header className="narrow">
        {above}
        <p className="mt-4 text-14 font-semibold">
          <a href={`/berita?kategori=${fields.category}`} className="text-accent hover:underline">
            {categoryName(article)}
          </a>
        </p>
        <h1 className="mt-2 text-30 lg:text-44">{article.title}</h1>
        {article.summary && (
          <p className="mt-4 text-18 leading-relaxed text-ink-2 md:text-20">{article.summary}</p>
        )}
        <Byline article={article} office={office} />
      </header>
      {fields.lead && <LeadFigure picture={fields.lead} />}
      <div className="narrow pt-8">
        <div className="tulisan">
          {renderDocument(article.document, {
            opening: dateline(fields.place, office.host),
            picture: drawPicture,
          })}
        </div>
        <Corrections corrections={article.corrections} zone={office.zone} />
        <Tags tags={fields.tags} />
        {children}
      </div>
    </article>
  )
}

const dateline = (place: string, host: string) => (
  <>
    <strong>{place ? `${place}, ${host}` : host}</strong> –{' '}
  </>
)
