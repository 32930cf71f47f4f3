import { formatNumber } from '../../../../lib/numbers.ts'
import { urlOf } from '../../../../lib/offices/address.ts'
import { directory } from '../../../../lib/offices/directory.ts'
import { isPreparing, type Office } from '../../../../lib/offices/schema.ts'
import { EmptyState } from '../../../_ui/EmptyState.tsx'

type OfficeListProps = {
  offices: Office[]
  query: string
  /** Those spelt nearly like the query, where none has its words. */
  similar?: Office[]
}

/** Offices with the address of each: the address is what tells a real site from a false one. */
export function OfficeList({ offices, query, similar = [] }: OfficeListProps) {
  if (offices.length === 0) return <NoOffice query={query} similar={similar} />
  return (
    <section aria-label="Kantor yang ditemukan" className="pt-8">
      <p className="pb-3 text-16 text-ink-2">
        <b className="font-bold text-ink">{formatNumber(offices.length)} kantor</b>
        {query && ` memuat “${query}”`}
      </p>
      <ul className="grid gap-x-8 border-t border-line md:grid-cols-2 xl:grid-cols-3">
        {offices.map(office => (
          <OfficeRow key={office.id} office={office} province={query !== ''} />
        ))}
      </ul>
    </section>
  )
}

const NoOffice = ({ query, similar }: { query: string; similar: Office[] }) => (
  <>
    <EmptyState title="Kantor itu tidak kami temukan" heading="h2">
      <p>
        Tidak ada nama kantor yang memuat “{query}”.{' '}
        {similar.length > 0
          ? 'Maksud Anda salah satu dari ini?'
          : 'Coba nama kabupaten atau kotanya saja, atau '}
        {similar.length === 0 && (
          <a href="/satker" className="link">
            lihat menurut provinsi
          </a>
        )}
        {similar.length === 0 && '.'}
      </p>
    </EmptyState>
    {similar.length > 0 && (
      <ul aria-label="Maksud Anda" className="mt-6 max-w-measure border-t border-line">
        {similar.slice(0, 8).map(office => (
          <OfficeRow key={office.id} office={office} province />
        ))}
      </ul>
    )}
  </>
)

function OfficeRow({ office, province }: { office: Office; province: boolean }) {
  const parent = directory().officeById(office.parentId ?? 0)
  return (
    <li className="relative border-b border-line py-3.5">
      <a href={urlOf(office)} className="text-17 font-bold after:absolute after:inset-0 hover:text-accent">
        {office.name}
      </a>
      <p className="text-14 text-ink-2">
        {office.host}
        {province && parent?.level === 'provinsi' && ` · ${parent.shortName}`}
        {isPreparing(office) && ' · sedang disiapkan'}
      </p>
    </li>
  )
}
