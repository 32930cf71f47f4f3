import { visiting } from '../../../../db/doors.ts'
import { listArticles } from '../../../../lib/entries/archive.ts'
import { allFields, listLive } from '../../../../lib/entries/listed.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import type { PageFeed } from '../../../../lib/standards/schema.ts'
import { SectionHead } from '../../../_ui/SectionHead.tsx'
import { Row } from '../_articles/Row.tsx'
import { DocumentRow } from '../_documents/DocumentRow.tsx'

const most = 5

/** The newest of what a standing page is about, and the way to all of it. */
export async function Feed({ feed, office }: { feed: PageFeed; office: Office }) {
  return 'documents' in feed ? (
    <Documents type={feed.documents} office={office} />
  ) : (
    <News {...{ feed, office }} />
  )
}

async function Documents({ type, office }: { type: string; office: Office }) {
  const documents = await visiting(office.id, db =>
    listLive(db, office, 'document', allFields('document'), { category: type }, 1, most),
  )
  return (
    <section aria-labelledby="terbaru" className="pt-11">
      <SectionHead
        id="terbaru"
        title="Dokumen terbaru"
        more={documents.length > 0 ? { name: 'Semua', href: `/dokumen?kategori=${type}` } : undefined}
      />
      {documents.map(document => (
        <DocumentRow key={document.path} document={document} />
      ))}
      {documents.length === 0 && <Nothing office={office} />}
    </section>
  )
}

async function News({ feed, office }: { feed: { tag: string; title: string }; office: Office }) {
  const articles = await visiting(office.id, db => listArticles(db, office, { tag: feed.tag }, 1))
  return (
    <section aria-labelledby="terbaru" className="pt-11">
      <SectionHead
        id="terbaru"
        title={feed.title}
        more={articles.length > 0 ? { name: 'Semua', href: `/berita?tag=${feed.tag}` } : undefined}
      />
      {articles.slice(0, most).map(article => (
        <Row key={article.path} article={article} office={office} />
      ))}
      {articles.length === 0 && <Nothing office={office} />}
    </section>
  )
}

const Nothing = ({ office }: { office: Office }) => (
  <p className="text-ink-2">Belum ada yang diterbitkan {office.name}. Begitu ada, muncul di sini.</p>
)
