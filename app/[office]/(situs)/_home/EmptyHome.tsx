import { formatDate } from '../../../../lib/dates.ts'
import type { Teaser } from '../../../../lib/entries/live.ts'
import { urlOf } from '../../../../lib/offices/address.ts'
import { isPreparing, type Office } from '../../../../lib/offices/schema.ts'
import { LinkButton } from '../../../_ui/Button.tsx'
import { EmptyState } from '../../../_ui/EmptyState.tsx'
import { SectionHead } from '../../../_ui/SectionHead.tsx'
import { Services } from './Services.tsx'

type EmptyHomeProps = { office: Office; parent?: Office; fromParent: Teaser[] }

/** The front page before anything is published: what this is, where else to look, what already works. */
export const EmptyHome = ({ office, parent, fromParent }: EmptyHomeProps) => (
  <>
    <div className="wide">
      <EmptyState
        heading="h2"
        title={isPreparing(office) ? 'Situs ini sedang disiapkan' : 'Situs kantor ini baru dibuka'}
        actions={
          <>
            {parent && (
              <LinkButton href={urlOf(parent, '/berita')} look="primary">
                Berita {parent.name}
              </LinkButton>
            )}
            <LinkButton href="/kontak">Hubungi kantor ini</LinkButton>
          </>
        }
      >
        {isPreparing(office) ? (
          <p>
            {office.name} sedang menata isi situs ini. Kabar dan informasi kantor akan muncul di sini begitu
            siap.
          </p>
        ) : (
          <p>
            Belum ada berita di sini. Kabar dari {office.name} akan muncul di halaman ini begitu diterbitkan.
          </p>
        )}
      </EmptyState>
    </div>
    <Services office={office} title="Yang sudah bisa dipakai" />
    {parent && fromParent.length > 0 && <FromParent parent={parent} articles={fromParent} />}
  </>
)

const FromParent = ({ parent, articles }: { parent: Office; articles: Teaser[] }) => (
  <section aria-labelledby="dari-induk" className="wide pt-11">
    <SectionHead
      id="dari-induk"
      title={`Dari ${parent.name}`}
      more={{ name: 'Semua', href: urlOf(parent, '/berita') }}
    />
    <ul className="border-t border-line">
      {articles.map(article => (
        <li key={article.path} className="border-b border-line py-4">
          <p className="text-14 text-ink-2">{formatDate(article.publishedAt, parent.zone)}</p>
          <a
            href={urlOf(parent, article.path)}
            className="text-17 leading-snug font-bold tracking-tight hover:text-accent"
          >
            {article.title}
          </a>
        </li>
      ))}
    </ul>
  </section>
)
