import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { inOffice } from '../../../../../db/doors.ts'
import { personalIn } from '../../../../../lib/checks/exposed.ts'
import { exchangeWay } from '../../../../../lib/media/exchange.ts'
import { findMedium, listEarlier, recentCredits, usesOf } from '../../../../../lib/media/queries.ts'
import { findReplacementOf } from '../../../../../lib/media/replacements.ts'
import { may } from '../../../../../lib/permissions.ts'
import { currentOffice, requireActor } from '../../../../../lib/session.ts'
import { Notice } from '../../../../_ui/Notice.tsx'
import { writable } from '../../_frame/FrozenNotice.tsx'
import { readDesk } from '../../_frame/matter.ts'
import { PageHead } from '../../_frame/PageHead.tsx'
import { Workroom } from '../../_frame/Workroom.tsx'
import { Awaiting } from '../_medium/Awaiting.tsx'
import { Earlier } from '../_medium/Earlier.tsx'
import { Exposed } from '../_medium/Exposed.tsx'
import { FileView } from '../_medium/FileView.tsx'
import { FocusPicker } from '../_medium/FocusPicker.tsx'
import { MediumFacts } from '../_medium/MediumFacts.tsx'
import { MediumWords } from '../_medium/MediumWords.tsx'
import { PhotoView } from '../_medium/PhotoView.tsx'
import { Removing } from '../_medium/Removing.tsx'
import { Replacing } from '../_medium/Replacing.tsx'
import { Uses } from '../_medium/Uses.tsx'

type MediumPageProps = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ selesai?: string; langkah?: string }>
}

// One transaction for the page and its title.
const read = cache(async (id: string) => {
  const actor = await requireActor()
  if (!may(actor, 'media.read') || !/^[0-9a-f-]{36}$/.test(id)) notFound()
  return inOffice(actor, async db => {
    const medium = await findMedium(db, id)
    if (!medium) notFound()
    return {
      actor,
      medium,
      matter: await readDesk(db, actor),
      uses: await usesOf(db, id),
      earlier: await listEarlier(db, id),
      credits: await recentCredits(db),
      way: await exchangeWay(db, medium),
      told: medium.exposedAt && medium.live > 0 ? await personalIn(db, medium) : undefined,
      waiting: await findReplacementOf(db, id),
    }
  })
})

export async function generateMetadata({ params }: MediumPageProps): Promise<Metadata> {
  const { medium } = await read((await params).id)
  return { title: medium.caption || medium.name }
}

const said: Record<string, string> = {
  kata: 'Keterangan media tersimpan.',
  titik: 'Titik utama tersimpan. Potongan foto di situs mengikutinya.',
  diajukan: 'Sudah diajukan. Yang sekarang tetap tampil di situs sampai orang kedua menyetujui.',
  ditinjau: 'Sudah diganti, dan ditinjau pembina dalam 24 jam.',
  alasan: 'Alasan tersimpan di riwayat kantor.',
  ganti: 'Sudah diganti. Semua halaman yang memakainya sekarang menampilkan yang baru.',
  kembali: 'Yang semula sudah dikembalikan.',
  lupa: 'Berkas sebelumnya dihapus. Isinya hilang dari penyimpanan paling lambat besok.',
}

export default async function MediumPage({ params, searchParams }: MediumPageProps) {
  const { actor, medium, matter, uses, earlier, credits, way, told, waiting } = await read((await params).id)
  const { selesai = '', langkah } = await searchParams
  const office = await currentOffice()
  const can = (permission: Parameters<typeof may>[1]) => may(actor, permission) && writable(office)
  const picture = medium.kind === 'picture'
  return (
    <Workroom office={office} actor={actor} matter={matter} here="media">
      <PageHead
        title={medium.caption || medium.name}
        note={
          <a href="/admin/media" className="link inline-block py-1">
            Pustaka media
          </a>
        }
      />
      {said[selesai] && (
        <Notice look="ok" role="status" className="mb-6">
          {said[selesai]}
        </Notice>
      )}
      {told !== undefined && (
        <Exposed id={medium.id} told={told} decidable={can('media.replace')} step={langkah} />
      )}
      <div className="grid grid-cols-1 items-start gap-10 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid min-w-0 grid-cols-1 gap-10">
          {!picture && <FileView medium={medium} />}
          {picture && (can('media.edit') ? <FocusPicker medium={medium} /> : <PhotoView medium={medium} />)}
          <MediumWords medium={medium} credits={credits} editable={can('media.edit')} />
          <Uses uses={uses} live={medium.live} />
        </div>
        <div className="grid min-w-0 grid-cols-1 gap-5">
          <MediumFacts medium={medium} zone={office.zone} host={office.host} />
          {waiting && <Awaiting replacement={waiting} zone={office.zone} open={can('media.replace')} />}
          {can('media.replace') && (!waiting || (waiting.shownAt && way === 'afterwards')) && (
            <Replacing medium={medium} zone={office.zone} way={way} />
          )}
          <Earlier
            medium={medium}
            files={earlier}
            zone={office.zone}
            restorable={can('media.replace')}
            forgettable={can('media.remove')}
            step={langkah}
          />
          {can('media.remove') && <Removing medium={medium} used={uses.length} step={langkah} />}
        </div>
      </div>
    </Workroom>
  )
}
