import type { FoundEntry } from '../../../../../lib/entries/queries.ts'
import type { Office } from '../../../../../lib/offices/schema.ts'
import { renderDocument } from '../../../../../lib/richtext/render.tsx'
import { drawPicture } from '../../../(situs)/_articles/drawPicture.tsx'
import { ArticlePreview } from './ArticlePreview.tsx'
import { Facts } from './Facts.tsx'

type PreviewProps = { found: FoundEntry; office: Office }

/** An entry as its readers will see it; kinds other than articles by their fields, then their text. */
export function Preview({ found, office }: PreviewProps) {
  const { entry, version } = found
  if (entry.kind === 'article') return <ArticlePreview found={found} office={office} />
  return (
    <article className="rounded-panel border border-line bg-surface p-5 md:p-8">
      <h2 className="text-30">{version.title}</h2>
      {version.summary && <p className="mt-4 text-18 text-ink-2">{version.summary}</p>}
      <Facts kind={entry.kind} fields={version.fields} zone={office.zone} />
      <div className="tulisan pt-6">{renderDocument(version.document, { picture: drawPicture })}</div>
    </article>
  )
}
