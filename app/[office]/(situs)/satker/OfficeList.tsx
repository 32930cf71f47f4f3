import { formatNumber } from '../../../../lib/numbers.ts'
import { urlOf } from '../../../../lib/offices/address.ts'
import { directory } from '../../../../lib/offices/directory.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { EmptyState } from '../../../_ui/EmptyState.tsx'

/** Offices with the address of each: the address is what tells a real site from a false one. */
export function OfficeList({ offices, query }: { offices: Office[]; query: string }) {
  if (offices.length === 0)
    return (
      <EmptyState title="Kantor itu tidak kami temukan" heading="h2">
        <p>
          Tidak ada nama kantor yang memuat “{query}”. Coba nama kabupaten atau kotanya saja, atau{' '}
          <a href="/satker" className="link">
            lihat menurut provinsi
          </a>
          .
        </p>
      </EmptyState>
    )
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
        {office.state === 'preparing' && ' · sedang disiapkan'}
      </p>
    </li>
  )
}
