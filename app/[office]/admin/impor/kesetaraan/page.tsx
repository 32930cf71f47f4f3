import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { inOffice } from '../../../../../db/doors.ts'
import { formatNumber } from '../../../../../lib/numbers.ts'
import { askAddressesAgain } from '../../../../../lib/parity/actions.ts'
import { readParity } from '../../../../../lib/parity/report.ts'
import { listParity } from '../../../../../lib/parity/rows.ts'
import { findSigned, hasImported } from '../../../../../lib/parity/signed.ts'
import { listWords } from '../../../../../lib/parity/words.ts'
import { may } from '../../../../../lib/permissions.ts'
import { currentOffice, requireActor } from '../../../../../lib/session.ts'
import { Breadcrumbs } from '../../../../_ui/Breadcrumbs.tsx'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { EmptyState } from '../../../../_ui/EmptyState.tsx'
import { Notice } from '../../../../_ui/Notice.tsx'
import { Pagination } from '../../../../_ui/Pagination.tsx'
import { SearchField } from '../../../../_ui/SearchField.tsx'
import { DeedForm } from '../../_frame/DeedForm.tsx'
import { writable } from '../../_frame/FrozenNotice.tsx'
import { readDesk } from '../../_frame/matter.ts'
import { PageHead } from '../../_frame/PageHead.tsx'
import { Workroom } from '../../_frame/Workroom.tsx'
import { Numbers } from './_parts/Numbers.tsx'
import { Rest } from './_parts/Rest.tsx'
import { Rows } from './_parts/Rows.tsx'
import { Standing } from './_parts/Standing.tsx'
import { place, readShown, shownAddress } from './query.ts'

export const metadata: Metadata = { title: 'Laporan kesetaraan' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function ParityPage({ searchParams }: Props) {
  const actor = await requireActor()
  if (!may(actor, 'redirect.manage') && !may(actor, 'import.manage')) notFound()
  const office = await currentOffice()
  const query = await searchParams
  const { list, q, page } = readShown(query)
  const { matter, report, signed, imported, found } = await inOffice(actor, async db => ({
    matter: await readDesk(db, actor),
    report: await readParity(db, office),
    signed: await findSigned(db, office.id),
    imported: await hasImported(db, actor),
    found: list ? await listParity(db, office, { list, q, page }) : undefined,
  }))
  const signs = !may(actor, 'parity.sign') || !writable(office) ? 'no' : imported ? 'imported' : 'yes'
  const { all } = report.numbers.addresses
  const empty = all === 0 && report.numbers.texts.all === 0
  return (
    <Workroom office={office} actor={actor} matter={matter} here="impor">
      <div className="-mt-5 pb-2">
        <Breadcrumbs crumbs={[{ name: 'Impor situs lama', href: '/admin/impor' }]} />
      </div>
      <PageHead title="Laporan kesetaraan">
        {!empty && (
          <div className="flex flex-wrap gap-3">
            <a href={`${place}/lembar`} className={buttonLook()}>
              Unduh PDF
            </a>
            <a href={`${place}/unduh`} className={buttonLook()}>
              Unduh CSV
            </a>
          </div>
        )}
      </PageHead>
      <p className="-mt-3 max-w-measure pb-6 text-ink-2">
        Apakah situs ini setara dengan situs lama: ke mana tiap alamatnya pergi, dan seberapa sama isinya.
        Sebelum nama lama diarahkan ke sini, pimpinan kantor menandatanganinya.
      </p>
      <Done query={query} />
      {empty ? (
        <EmptyState
          heading="h2"
          title="Belum ada yang dibandingkan"
          actions={
            <a href="/admin/impor" className="link inline-block py-2.5">
              Ke impor situs lama
            </a>
          }
        >
          Laporan ini terisi sendiri begitu isi situs lama diimpor.
        </EmptyState>
      ) : (
        <>
          <Standing report={report} signed={signed} zone={office.zone} signs={signs} />
          <Numbers numbers={report.numbers} />
          {writable(office) && may(actor, 'redirect.manage') && (
            <div className="pt-8">
              <DeedForm
                action={askAddressesAgain}
                subject={{}}
                look="secondary"
                className="md:justify-self-start"
              >
                Tanyai semua alamat lagi
              </DeedForm>
            </div>
          )}
        </>
      )}
      {list && found && (
        <section aria-labelledby="baris" className="pt-12">
          <h2 id="baris" className="scroll-mt-6 text-20">
            {listWords[list]}
          </h2>
          <p className="pt-1 text-14 text-ink-2" role="status">
            {formatNumber(found.total)} baris{q && ` memuat “${q}”`}
          </p>
          <div className="pt-4 pb-2">
            <SearchField
              action={place}
              id="cari-baris"
              label="Cari alamat atau judul"
              quiet
              value={q}
              keep={{ lihat: list }}
            />
          </div>
          {list === 'unaccounted' && found.total > 0 && writable(office) && may(actor, 'redirect.manage') && (
            <Rest total={found.total} q={q} />
          )}
          {found.rows.length > 0 ? (
            <Rows
              list={list}
              rows={found.rows}
              label={listWords[list]}
              writable={writable(office) && may(actor, 'redirect.manage')}
            />
          ) : (
            <p className="py-8">Tidak ada baris seperti ini.</p>
          )}
          <Pagination
            page={page}
            pages={found.pages}
            href={number => `${shownAddress({ list, q, page: number })}#baris`}
          />
        </section>
      )}
    </Workroom>
  )
}

const said: Record<string, string> = {
  ditandatangani: 'Laporan ditandatangani. Nama lama kantor ini boleh diarahkan ke sini.',
  ditentukan: 'Alamat yang tersisa kini menjawab dengan alasan Anda.',
  ditanya: 'Semua alamat lama ditanyai lagi. Jawabannya masuk dalam beberapa menit.',
}

function Done({ query }: { query: Record<string, string | string[] | undefined> }) {
  const words = Object.keys(said).find(key => query[key])
  if (!words) return null
  return (
    <Notice look="ok" role="status" className="mb-6">
      {said[words]}
    </Notice>
  )
}
