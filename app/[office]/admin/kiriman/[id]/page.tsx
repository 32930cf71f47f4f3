import { ExternalLink, RefreshCw } from 'lucide-react'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { inOffice } from '../../../../../db/doors.ts'
import { subjectOf } from '../../../../../lib/entries/queries.ts'
import { urlOf } from '../../../../../lib/offices/address.ts'
import { directory } from '../../../../../lib/offices/directory.ts'
import { may } from '../../../../../lib/permissions.ts'
import { takeChanges } from '../../../../../lib/placements/copy-actions.ts'
import { compareWithOrigin, findCopyOf } from '../../../../../lib/placements/follow.ts'
import { decide } from '../../../../../lib/publishing.ts'
import { currentOffice, requireActor } from '../../../../../lib/session.ts'
import { Breadcrumbs } from '../../../../_ui/Breadcrumbs.tsx'
import { LinkButton } from '../../../../_ui/Button.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'
import { Notice } from '../../../../_ui/Notice.tsx'
import { DeedForm } from '../../_frame/DeedForm.tsx'
import { writable } from '../../_frame/FrozenNotice.tsx'
import { entryAddress } from '../../_frame/kindWords.ts'
import { readDesk } from '../../_frame/matter.ts'
import { Workroom } from '../../_frame/Workroom.tsx'
import { Difference } from '../../_versions/Difference.tsx'

export const metadata: Metadata = { title: 'Perubahan naskah asal' }

type CopyPageProps = { params: Promise<{ id: string }> }
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export default async function CopyPage({ params }: CopyPageProps) {
  const actor = await requireActor()
  const office = await currentOffice()
  const { id } = await params
  if (!may(actor, 'entry.read') || !uuid.test(id)) notFound()
  const { matter, copy } = await inOffice(actor, async db => ({
    matter: await readDesk(db, actor),
    copy: await findCopyOf(db, actor.officeId, id),
  }))
  if (!copy) notFound()
  const { entry } = copy.found
  const origin = directory().officeById(copy.originOfficeId)
  const { changes, conflicts } = compareWithOrigin(copy)
  const decision = decide(actor, 'save', subjectOf(copy.found))
  const takes = copy.changed && writable(office) && 'to' in decision
  const subject = { id, lock: entry.lock }
  return (
    <Workroom office={office} actor={actor} matter={matter} here="kiriman">
      <div className="-mt-5 pb-2">
        <Breadcrumbs crumbs={[{ name: 'Kiriman', href: '/admin/kiriman' }]} />
      </div>
      <h1 className="max-w-measure pb-2 text-30">{entry.title}</h1>
      <p className="flex flex-wrap items-center gap-x-6 pb-6 text-16 text-ink-2">
        Salinan dari {origin?.name}
        {origin && copy.origin && (
          <a href={urlOf(origin, copy.originPath)} className="link inline-flex items-center gap-2 py-2.5">
            Baca di situs asalnya
            <Icon of={ExternalLink} />
          </a>
        )}
      </p>
      {!copy.origin && (
        <Notice look="warn" className="mb-8 max-w-measure">
          Naskah asalnya sudah ditarik dari situs {origin?.name}. Salinan ini tetap milik kantor Anda; periksa
          apakah masih pantas tayang.
        </Notice>
      )}
      {copy.origin && !copy.changed && (
        <Notice look="ok" className="mb-8 max-w-measure">
          Tidak ada yang berubah di naskah asalnya sejak Anda mengambilnya.
        </Notice>
      )}
      {copy.changed && <Difference changes={changes} title="Yang berubah di naskah asal" />}
      {takes && conflicts.length > 0 && (
        <Notice look="warn" className="mb-6 max-w-measure">
          Kantor ini juga mengubah {listOf(conflicts)}. Tulisan Anda di situ tetap, kecuali Anda memilih
          menggantinya.
        </Notice>
      )}
      <div className="flex flex-wrap gap-3">
        {takes && (
          <DeedForm action={takeChanges} subject={subject} look="primary">
            <Icon of={RefreshCw} />
            Ambil perubahannya
          </DeedForm>
        )}
        {takes && conflicts.length > 0 && (
          <DeedForm action={takeChanges} subject={{ ...subject, overwrite: '1' }} look="secondary">
            Ambil dan ganti tulisan kami
          </DeedForm>
        )}
        <LinkButton href={`${entryAddress(entry.kind, entry.id)}?baca=1`}>Buka salinan</LinkButton>
      </div>
      {takes && (
        <p className="max-w-measure pt-4 text-14 text-ink-2">
          Hasilnya menjadi versi baru naskah ini, dan disetujui seperti biasa sebelum tayang.
        </p>
      )}
    </Workroom>
  )
}

const listOf = (names: string[]) =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} dan ${names.at(-1)}` : (names[0] ?? '')
