import { Plus } from 'lucide-react'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { removeStage } from '../../../../../lib/stages/actions.ts'
import { childrenOf, dutiesOf } from '../../../../../lib/stages/document.ts'
import { LinkButton } from '../../../../_ui/Button.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'
import { Notice } from '../../../../_ui/Notice.tsx'
import { DeedForm } from '../../_frame/DeedForm.tsx'
import { PageHead } from '../../_frame/PageHead.tsx'
import { Workroom } from '../../_frame/Workroom.tsx'
import { Back } from '../_parts/Back.tsx'
import { DutyLines } from '../_parts/DutyLines.tsx'
import { numberIn, readStageDesk } from '../_parts/readDesk.ts'
import { StageForm } from '../_parts/StageForm.tsx'

export const metadata: Metadata = { title: 'Tahapan' }

type StagePageProps = { params: Promise<{ id: string }>; searchParams: Promise<{ tersimpan?: string }> }

export default async function StagePage({ params, searchParams }: StagePageProps) {
  const id = numberIn((await params).id)
  const { actor, office, matter, central, kept, all } = await readStageDesk()
  const { calendar, lock } = kept
  const stage = calendar.stages.find(one => one.id === id) ?? notFound()
  const programmes = (central ? childrenOf(calendar, null) : all.filter(one => one.parentId === null)).filter(
    one => one.id !== id,
  )
  const steps = childrenOf(calendar, id).length
  return (
    <Workroom office={office} actor={actor} matter={matter} here="tahapan">
      <Back href="/admin/tahapan">Kalender tahapan</Back>
      <PageHead title={stage.name} note={programmes.find(one => one.id === stage.parentId)?.name} />
      {(await searchParams).tersimpan && (
        <Notice look="ok" role="status" className="mb-6 max-w-measure">
          Tersimpan di rancangan. Kantor melihatnya setelah kalender diterbitkan.
        </Notice>
      )}
      {central && (
        <section aria-labelledby="wajib" className="max-w-measure pb-10">
          <div className="flex flex-wrap items-end justify-between gap-3 pb-3">
            <h2 id="wajib" className="text-22">
              Yang harus diterbitkan kantor
            </h2>
            <LinkButton href={`/admin/tahapan/${id}/wajib/baru`}>
              <Icon of={Plus} />
              Tambah kewajiban
            </LinkButton>
          </div>
          <DutyLines duties={dutiesOf(calendar, id)} base={`/admin/tahapan/${id}/wajib`} />
        </section>
      )}
      <StageForm key={lock} stage={stage} programmes={programmes} lock={lock} own={!central} />
      {central && (
        <div className="mt-12 max-w-measure border-t border-line pt-8">
          <p className="pb-4 text-ink-2">
            {steps > 0
              ? `Menghapusnya juga menghapus ${steps} langkah di bawahnya dan kewajibannya dari rancangan.`
              : 'Menghapusnya juga menghapus kewajibannya dari rancangan.'}{' '}
            Tulisan yang ditautkan tetap tayang.
          </p>
          <DeedForm action={removeStage} subject={{ id, lock }} look="danger" className="justify-self-start">
            Hapus dari rancangan
          </DeedForm>
        </div>
      )}
    </Workroom>
  )
}
