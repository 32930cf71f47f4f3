import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { listUncovered } from '../../../../../lib/audit/uncovered.ts'
import { deedWords } from '../../../../../lib/audit/words.ts'
import { formatDateTime, momentOf } from '../../../../../lib/dates.ts'
import { findTarget } from '../../../../../lib/emergencies/target.ts'
import { knownSince, stepsTo } from '../../../../../lib/entries/history.ts'
import { directory } from '../../../../../lib/offices/directory.ts'
import type { Office } from '../../../../../lib/offices/schema.ts'
import { Breadcrumbs } from '../../../../_ui/Breadcrumbs.tsx'
import { LinkButton } from '../../../../_ui/Button.tsx'
import { EmptyState } from '../../../../_ui/EmptyState.tsx'
import { Notice } from '../../../../_ui/Notice.tsx'
import { PageHead } from '../../_frame/PageHead.tsx'
import { readCentre } from '../../_frame/readCentre.ts'
import { Workroom } from '../../_frame/Workroom.tsx'
import { RollBackForm } from './_parts/RollBackForm.tsx'

export const metadata: Metadata = { title: 'Kembalikan situs' }

type Props = { searchParams: Promise<{ target?: string; saat?: string }> }

export default async function RollBackPage({ searchParams }: Props) {
  const { target = '', saat = '' } = await searchParams
  const { actor, office, matter, found } = await readCentre('office.rollBack', async (db, _actor, own) => {
    const one = findOne(own, target)
    const at = readMoment(saat, own)
    if (!one || !at) return
    return {
      one,
      at,
      steps: await stepsTo(db, one.id, at),
      known: await knownSince(db, one.id),
      uncovered: await listUncovered(db, one.id, at),
    }
  })
  if (!found) notFound()
  const { one, at, steps, known, uncovered } = found
  const when = formatDateTime(at, office.zone)
  return (
    <Workroom office={office} actor={actor} matter={matter} here="darurat">
      <div className="-mt-5 pb-2">
        <Breadcrumbs crumbs={[{ name: 'Tindakan darurat', href: '/admin/darurat' }]} />
      </div>
      <PageHead title={`Kembalikan ${one.name}`} />
      <p className="-mt-3 max-w-measure pb-6 text-ink-2">
        Ke keadaan {when}. Tidak ada yang dihapus: yang lama tayang lagi sebagai versi baru, yang turun tetap
        ada di ruang kerja kantornya. Bisa diurungkan dengan kembali ke saat sebelum langkah ini.
      </p>
      {known && known > at && (
        <Notice look="warn" className="mb-8 max-w-measure">
          Riwayat tayang kantor ini baru tercatat sejak {formatDateTime(known, office.zone)}. Sebelum itu
          tidak diketahui apa yang tayang; semua yang tayang sekarang akan diusulkan turun.
        </Notice>
      )}
      {steps.length > 0 ? (
        <RollBackForm slug={one.slug} at={at.toISOString()} steps={steps} />
      ) : (
        <EmptyState
          heading="h2"
          title="Tidak ada yang berubah"
          actions={<LinkButton href="/admin/darurat">Pilih saat yang lain</LinkButton>}
        >
          Yang tayang pada {when} sama dengan yang tayang sekarang.
        </EmptyState>
      )}
      <section aria-labelledby="tidak-ikut" className="max-w-measure pt-12">
        <h2 id="tidak-ikut" className="text-22">
          Yang tidak ikut dikembalikan
        </h2>
        <p className="pt-2 text-ink-2">
          Menu, pengaturan dan kontak, pengalihan, penempatan, alamat halaman, susunan beranda yang baru
          dibuat, dan berkas media yang diganti. Periksa dan betulkan sendiri.
          {uncovered.length === 0 && ' Sejak saat itu tidak ada yang tercatat mengubahnya.'}
        </p>
        <ul className="mt-3 divide-y divide-line border-y border-line empty:hidden">
          {uncovered.map(row => (
            <li key={row.id} className="py-3">
              {row.actorName} {deedWords(row.action)}
              <span className="block text-14 text-ink-2">{formatDateTime(row.at, office.zone)}</span>
            </li>
          ))}
        </ul>
      </section>
    </Workroom>
  )
}

function findOne(own: Office, target: string) {
  const id = Number(/^kantor-(\d{1,9})$/.exec(target)?.[1])
  return findTarget(own, target) && directory().officeById(id)
}

// From the form by the centre's own clock, or a whole moment from the list of what was done.
function readMoment(text: string, own: Office) {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d\.\d{3}Z)?$/.test(text)) return
  const at = text.endsWith('Z') ? new Date(text) : momentOf(text, own.zone)
  return at && Number.isFinite(at.getTime()) && at < new Date() ? at : undefined
}
