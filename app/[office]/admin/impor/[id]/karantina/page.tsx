import type { Metadata } from 'next'
import { tooEarly } from '../../../../../../lib/imports/run/quarantine.ts'
import {
  keepOutAll,
  keepOutItem,
  letInCleaned,
  letInItem,
} from '../../../../../../lib/imports/run/quarantine-actions.ts'
import { countOnlyHidden, listQuarantined } from '../../../../../../lib/imports/run/quarantined.ts'
import { formatNumber } from '../../../../../../lib/numbers.ts'
import { Breadcrumbs } from '../../../../../_ui/Breadcrumbs.tsx'
import { Disclosure } from '../../../../../_ui/Disclosure.tsx'
import { EmptyState } from '../../../../../_ui/EmptyState.tsx'
import { Notice } from '../../../../../_ui/Notice.tsx'
import { Pagination } from '../../../../../_ui/Pagination.tsx'
import { DeedForm } from '../../../_frame/DeedForm.tsx'
import { writable } from '../../../_frame/FrozenNotice.tsx'
import { PageHead } from '../../../_frame/PageHead.tsx'
import { Workroom } from '../../../_frame/Workroom.tsx'
import { Quarantined } from '../../_run/Quarantined.tsx'
import { readRun } from '../../_run/readRun.ts'

export const metadata: Metadata = { title: 'Karantina impor' }

type QuarantinePageProps = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function QuarantinePage({ params, searchParams }: QuarantinePageProps) {
  const { id } = await params
  const { halaman, diterima, ditolak } = await searchParams
  const page = Math.min(100_000, Math.max(1, Number.parseInt(String(halaman ?? 1), 10) || 1))
  const {
    actor,
    office,
    matter,
    run,
    found: all,
  } = await readRun(id, async (db, run) => ({
    found: await listQuarantined(db, run.id, page),
    cleaned: await countOnlyHidden(db, run.id),
  }))
  const { found, cleaned } = all
  const base = `/admin/impor/${run.id}`
  const decides = writable(office)
  const early = tooEarly(run)
  return (
    <Workroom office={office} actor={actor} matter={matter} here="impor">
      <div className="-mt-5 pb-2">
        <Breadcrumbs
          crumbs={[
            { name: 'Impor situs lama', href: '/admin/impor' },
            { name: run.site || run.name, href: base },
          ]}
        />
      </div>
      {diterima && (
        <Notice look="ok" role="status" className="mb-6">
          Diterima sebagai draf. Sebelum terbit, orang kedua tetap memeriksanya.
        </Notice>
      )}
      {ditolak && (
        <Notice look="ok" role="status" className="mb-6">
          Ditolak. Alamat lamanya menjawab bahwa halaman itu sudah tidak ada.
        </Notice>
      )}
      {found.total === 0 ? (
        <EmptyState title="Karantina kosong">
          <p>Tidak ada tulisan dari impor ini yang menunggu diperiksa.</p>
        </EmptyState>
      ) : (
        <>
          <PageHead title="Karantina" />
          <p className="-mt-3 max-w-measure pb-4 text-ink-2">
            {formatNumber(found.total)} tulisan mirip iklan judi atau sisipan peretas. Baca cuplikannya:
            terima yang memang tulisan kantor, tolak yang bukan. Selama belum diterima, tidak ada yang masuk
            ke situs.
          </p>
          {decides && early && (
            <Notice look="warn" className="mb-4">
              {early}
            </Notice>
          )}
          {decides && !early && cleaned > 0 && (
            <Disclosure
              label={`Terima ${formatNumber(cleaned)} tulisan yang hanya disusupi`}
              className="pb-1"
            >
              <div className="grid max-w-measure justify-items-start gap-4 pt-2 pb-3">
                <p className="text-ink-2">
                  Tulisannya milik kantor; yang buruk hanya tulisan tersembunyi yang diselipkan peretas, dan
                  itu sudah dibuang. Masuk sebagai draf, paling banyak 500 sekali jalan.
                </p>
                <DeedForm action={letInCleaned} subject={{ id: run.id }} look="secondary">
                  Terima tanpa sisipannya
                </DeedForm>
              </div>
            </Disclosure>
          )}
          {decides && (
            <Disclosure label="Tolak semuanya sekaligus" className="pb-4">
              <div className="grid max-w-measure justify-items-start gap-4 pt-2">
                <p className="text-ink-2">Pakai bila Anda sudah melihat daftarnya dan semuanya sisipan.</p>
                <DeedForm action={keepOutAll} subject={{ id: run.id }} look="danger">
                  Tolak {formatNumber(found.total)} tulisan
                </DeedForm>
              </div>
            </Disclosure>
          )}
          <ul className="border-t border-line">
            {found.rows.map(item => (
              <li key={item.number} className="border-b border-line py-5">
                <Quarantined item={item} />
                {decides && (
                  <div className="flex flex-wrap gap-3 pt-4">
                    <DeedForm
                      action={keepOutItem}
                      subject={{ id: run.id, number: item.number }}
                      look="danger"
                    >
                      Tolak
                      <span className="sr-only"> “{item.title}”</span>
                    </DeedForm>
                    {!early && (
                      <DeedForm
                        action={letInItem}
                        subject={{ id: run.id, number: item.number }}
                        look="secondary"
                      >
                        Terima sebagai draf
                        <span className="sr-only"> “{item.title}”</span>
                      </DeedForm>
                    )}
                  </div>
                )}
              </li>
            ))}
          </ul>
          <Pagination
            page={page}
            pages={found.pages}
            href={number => `${base}/karantina?halaman=${number}`}
          />
        </>
      )}
    </Workroom>
  )
}
