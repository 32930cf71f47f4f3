import { mostCounted } from '../../../../lib/entries/search.ts'
import { formatNumber } from '../../../../lib/numbers.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { EmptyState } from '../../../_ui/EmptyState.tsx'
import { dialled } from '../_frame/ContactLines.tsx'
import { FoundList } from './FoundList.tsx'
import { type Search, searchAddress } from './query.ts'
import type { SearchPage } from './readSearchPage.ts'

type NothingFoundProps = { office: Office; search: Search; page: SearchPage }

/** Nothing fits the words: what may have been meant, what fits in part, where else there is something, whom to ask. */
export function NothingFound({ office, search, page }: NothingFoundProps) {
  const { spelling, partly, wider, matter } = page
  const elsewhere = wider.filter(({ total }) => total > 0)
  return (
    <>
      <EmptyState title="Belum ada yang cocok" heading="h2">
        <p>Tidak ada halaman yang memuat “{search.q}”.</p>
        {spelling && (
          <p className="mt-3 text-20 text-ink">
            Maksud Anda{' '}
            <a href={searchAddress(office, { q: spelling, scope: search.scope })} className="link font-bold">
              {spelling}
            </a>
            ?
          </p>
        )}
      </EmptyState>
      {elsewhere.length > 0 && (
        <ul aria-label="Cari lebih luas" className="mt-6 border-t border-line">
          {elsewhere.map(({ scope, name, total }) => (
            <li key={scope} className="border-b border-line">
              <a
                href={searchAddress(office, { q: search.q, scope })}
                className="flex min-h-11 items-center justify-between gap-4 py-2.5 text-16 font-semibold hover:text-accent"
              >
                {name}
                <span className="shrink-0 font-normal text-ink-2">{amount(total)} halaman</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      {partly.total > 0 && (
        <section aria-labelledby="sebagian" className="pt-10">
          <h2 id="sebagian" className="border-b border-line pb-3 text-20">
            Yang memuat sebagian kata itu
          </h2>
          <FoundList found={partly.found} here={office} />
        </section>
      )}
      <Otherwise phone={matter.contact.phone} />
    </>
  )
}

/** "214", or in words when the database stopped counting. */
export const amount = (total: number) =>
  total > mostCounted ? `lebih dari ${formatNumber(mostCounted)}` : formatNumber(total)

const places = [
  { name: 'Pengumuman', href: '/pengumuman' },
  { name: 'Dokumen', href: '/dokumen' },
  { name: 'Agenda', href: '/agenda' },
  { name: 'Profil dan anggota', href: '/profil' },
  { name: 'Peta situs', href: '/peta-situs' },
]

/** The places most people are after, and the office itself. */
export const Otherwise = ({ phone }: { phone: string }) => (
  <section aria-labelledby="lain" className="pt-10">
    <h2 id="lain" className="text-20">
      Yang sering dituju
    </h2>
    <ul className="mt-3 flex flex-wrap gap-2">
      {places.map(({ name, href }) => (
        <li key={href}>
          <a
            href={href}
            className="inline-flex min-h-11 items-center rounded-full border border-field px-4 text-16 hover:bg-sunken"
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
    <p className="mt-4 text-16 text-ink-2">
      Tidak ketemu juga?{' '}
      <a href="/kontak" className="link">
        Tanyakan ke kantor ini
      </a>
      {phone && (
        <>
          {' '}
          atau telepon{' '}
          <a href={`tel:${dialled(phone)}`} className="link whitespace-nowrap">
            {phone}
          </a>
        </>
      )}
      .
    </p>
  </section>
)
