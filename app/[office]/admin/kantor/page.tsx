import { Plus, TableProperties } from 'lucide-react'
import type { Metadata } from 'next'
import { formatNumber } from '../../../../lib/numbers.ts'
import { countOfficesByState, listOffices, listProvinces } from '../../../../lib/offices/queries.ts'
import { may } from '../../../../lib/permissions.ts'
import { LinkButton } from '../../../_ui/Button.tsx'
import { EmptyState } from '../../../_ui/EmptyState.tsx'
import { Icon } from '../../../_ui/Icon.tsx'
import { Notice } from '../../../_ui/Notice.tsx'
import { Pagination } from '../../../_ui/Pagination.tsx'
import { PageHead } from '../_frame/PageHead.tsx'
import { readCentre } from '../_frame/readCentre.ts'
import { Workroom } from '../_frame/Workroom.tsx'
import { Filters } from './_list/Filters.tsx'
import { OfficeTable } from './_list/OfficeTable.tsx'
import { countSentence } from './_list/sentences.ts'
import { listAddress, readFilter } from './filter.ts'

export const metadata: Metadata = { title: 'Kantor' }

type OfficesPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function OfficesPage({ searchParams }: OfficesPageProps) {
  const query = await searchParams
  const filter = readFilter(query)
  const made = Number(query.dibuat) || 0
  const { actor, office, matter, found } = await readCentre('office.list', async (db, actor) => ({
    list: await listOffices(db, actor, filter),
    counts: await countOfficesByState(db, actor),
    provinces: await listProvinces(db, actor),
  }))
  const { list, counts, provinces } = found
  return (
    <Workroom office={office} actor={actor} matter={matter} here="kantor">
      <PageHead title="Kantor">
        {may(actor, 'office.create') && (
          <div className="flex flex-wrap gap-3">
            <LinkButton href="/admin/kantor/impor">
              <Icon of={TableProperties} />
              Dari tabel
            </LinkButton>
            <LinkButton href="/admin/kantor/baru" look="primary">
              <Icon of={Plus} />
              Buat kantor
            </LinkButton>
          </div>
        )}
      </PageHead>
      {made > 0 && (
        <Notice look="ok" role="status" className="mb-6">
          {formatNumber(made)} kantor dibuat dan sedang disiapkan. Buka tiap kantor untuk melihat apa yang
          masih kurang sebelum dibuka untuk umum.
        </Notice>
      )}
      <Filters filter={filter} provinces={provinces} />
      <p className="pt-6 pb-2 text-14 text-ink-2" role="status">
        {countSentence(filter, list.total, counts)}
      </p>
      {list.rows.length > 0 ? (
        <>
          <OfficeTable rows={list.rows} zone={office.zone} />
          <Pagination page={list.page} pages={list.pages} href={page => listAddress(filter, { page })} />
        </>
      ) : (
        <EmptyState
          heading="h2"
          title="Tidak ada kantor seperti ini"
          actions={<LinkButton href="/admin/kantor">Lihat semua kantor</LinkButton>}
        >
          Kurangi satu saringan, atau cari dengan nama daerahnya saja, misalnya “Kediri”.
        </EmptyState>
      )}
    </Workroom>
  )
}
