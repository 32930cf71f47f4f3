import type { Metadata } from 'next'
import { formatNumber } from '../../../../lib/numbers.ts'
import { directory } from '../../../../lib/offices/directory.ts'
import { compareStandards } from '../../../../lib/standards/compare.ts'
import { effectsOf } from '../../../../lib/standards/effects.ts'
import { listStandardVersions } from '../../../../lib/standards/read.ts'
import { undoStandard } from '../../../../lib/standards/rolling-actions.ts'
import { type Part, partNames } from '../../../../lib/standards/schema.ts'
import { Notice } from '../../../_ui/Notice.tsx'
import { DeedForm } from '../_frame/DeedForm.tsx'
import { PageHead } from '../_frame/PageHead.tsx'
import { Workroom } from '../_frame/Workroom.tsx'
import { Effects } from './_parts/Effects.tsx'
import { Rolling } from './_parts/Rolling.tsx'
import { readStandards } from './_parts/readStandards.ts'
import { Versions } from './_parts/Versions.tsx'

export const metadata: Metadata = { title: 'Bagian baku' }

const said = {
  tersimpan: 'Tersimpan di rancangan. Belum ada kantor yang berubah.',
  dibuang: 'Rancangan dibuang. Yang berlaku tetap seperti semula.',
  dicoba:
    'Sekarang berlaku di provinsi itu dan kantor di bawahnya. Lihat situs mereka, lalu berlakukan atau akhiri.',
  berlaku: 'Sudah berlaku di semua kantor.',
  dibatalkan: 'Semua kantor kembali ke versi sebelumnya. Yang dibatalkan tersimpan sebagai rancangan.',
} as const

const places: Record<Part, { href: string; help: string }> = {
  menu: { href: '/admin/standar/menu', help: 'Pohon menu semua situs' },
  services: { href: '/admin/standar/layanan', help: 'Cek DPT, JDIH, LAPOR, dengan teks pengganti' },
  blocks: { href: '/admin/standar/beranda', help: 'Bagian yang wajib, boleh, atau tidak dipakai' },
  pages: { href: '/admin/standar/halaman', help: 'Halaman yang ada di setiap situs dan templatnya' },
  categories: { href: '/admin/standar/kategori', help: 'Nama dan yang ditawarkan' },
}

type StandardsPageProps = { searchParams: Promise<Partial<Record<keyof typeof said, string>>> }

export default async function StandardsPage({ searchParams }: StandardsPageProps) {
  const { actor, office, matter, kept, more } = await readStandards(async (db, kept, institutionId) => ({
    effects: await effectsOf(db, institutionId, kept.current, kept.draft),
    versions: await listStandardVersions(db, institutionId),
  }))
  const changes = compareStandards(kept.current, kept.draft)
  const asked = await searchParams
  const spoken = (Object.keys(said) as (keyof typeof said)[]).find(name => asked[name])
  const province = kept.trial && directory().officeById(kept.trial.provinceId)
  return (
    <Workroom office={office} actor={actor} matter={matter} here="standar">
      <PageHead title="Bagian baku" note="Yang dimiliki setiap situs, diatur dari pusat" />
      {spoken && (
        <Notice look="ok" role="status" className="mb-6">
          {said[spoken]}
        </Notice>
      )}
      {province && (
        <Notice look="info" className="mb-6">
          Versi {kept.trial?.number} sedang dicoba di {province.name} dan{' '}
          {formatNumber(directory().childrenOf(province.id).length)} kantor di bawahnya.
        </Notice>
      )}
      <ul className="divide-y divide-line border-y border-line">
        {(Object.keys(partNames) as Part[]).map(part => {
          const count = changes.filter(change => change.part === part).length
          return (
            <li key={part} className="relative flex flex-wrap items-center justify-between gap-x-6 py-4">
              <div>
                <a
                  href={places[part].href}
                  className="text-17 font-semibold after:absolute after:inset-0 hover:text-accent"
                >
                  {partNames[part]}
                </a>
                <p className="text-14 text-ink-2">{places[part].help}</p>
              </div>
              {count > 0 && <p className="text-14 font-semibold text-warn">{count} perubahan di rancangan</p>}
            </li>
          )
        })}
      </ul>
      <Effects changes={changes} effects={more.effects} />
      <Rolling kept={kept} changed={changes.length > 0} actor={actor} />
      {kept.before !== null && (
        <section aria-labelledby="urungkan" className="mt-10 max-w-measure border-t border-line pt-6">
          <h2 id="urungkan" className="text-22">
            Urungkan
          </h2>
          <p className="pt-1 pb-4 text-ink-2">
            Semua kantor kembali ke {kept.before ? `versi ${kept.before}` : 'susunan semula'} seketika. Isi
            yang berlaku sekarang tidak hilang.
          </p>
          <DeedForm
            action={undoStandard}
            subject={{ lock: kept.lock }}
            look="danger"
            className="justify-self-start"
          >
            Kembalikan versi sebelumnya
          </DeedForm>
        </section>
      )}
      <Versions rows={more.versions} kept={kept} zone={office.zone} />
    </Workroom>
  )
}
