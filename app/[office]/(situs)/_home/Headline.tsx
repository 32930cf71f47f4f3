import type { Teaser } from '../../../../lib/entries/live.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { SectionHead } from '../../../_ui/SectionHead.tsx'
import { Lead } from '../_articles/Lead.tsx'

type HeadlineProps = { article: Teaser; office: Office; title: string; text: string }

/** The newest story, large; with a heading only where the office wrote one. */
export const Headline = ({ article, office, title, text }: HeadlineProps) => (
  <>
    {title && (
      <div className="wide -mb-5 pt-11 lg:-mb-8">
        <SectionHead id="utama" title={title} text={text} />
      </div>
    )}
    <Lead article={article} office={office} />
  </>
)
