import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { inOffice } from '../../../../../db/doors.ts'
import { findMedium, listEarlier, recentCredits, usesOf } from '../../../../../lib/media/queries.ts'
import { may } from '../../../../../lib/permissions.ts'
import { currentOffice, requireActor } from '../../../../../lib/session.ts'
import { Notice } from '../../../../_ui/Notice.tsx'
import { writable } from '../../_frame/FrozenNotice.tsx'
import { readDesk } from '../../_frame/matter.ts'
import { PageHead } from '../../_frame/PageHead.tsx'
import { Workroom } from '../../_frame/Workroom.tsx'
import { Earlier } from '../_medium/Earlier.tsx'
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
  ganti: 'Sudah diganti. Semua halaman yang memakainya sekarang menampilkan yang baru.',
  kembali: 'Yang semula sudah dikembalikan.',
  lupa: 'Berkas sebelumnya dihapus. Isinya hilang dari penyimpanan paling lambat besok.',
}

export default async function MediumPage({ params, searchParams }: MediumPageProps) {
  const { actor, medium, matter, uses, earlier, credits } = await read((await params).id)
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
      <div className="grid grid-cols-1 items-start gap-10 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid min-w-0 grid-cols-1 gap-10">
          {!picture && <FileView medium={medium} />}
          {picture && (can('media.edit') ? <FocusPicker medium={medium} /> : <PhotoView medium={medium} />)}
          <MediumWords medium={medium} credits={credits} editable={can('media.edit')} />
          <Uses uses={uses} live={medium.live} />
        </div>
        <div className="grid min-w-0 grid-cols-1 gap-5">
          <MediumFacts medium={medium} zone={office.zone} host={office.host} />
          {can('media.replace') && <Replacing medium={medium} zone={office.zone} />}
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
