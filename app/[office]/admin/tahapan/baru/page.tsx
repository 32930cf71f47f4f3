import type { Metadata } from 'next'
import { childrenOf } from '../../../../../lib/stages/document.ts'
import { PageHead } from '../../_frame/PageHead.tsx'
import { Workroom } from '../../_frame/Workroom.tsx'
import { Back } from '../_parts/Back.tsx'
import { readStageDesk } from '../_parts/readDesk.ts'
import { StageForm } from '../_parts/StageForm.tsx'

export const metadata: Metadata = { title: 'Tahapan baru' }

type NewStageProps = { searchParams: Promise<{ di?: string }> }

export default async function NewStagePage({ searchParams }: NewStageProps) {
  const { actor, office, matter, central, kept, all } = await readStageDesk()
  const programmes = central ? childrenOf(kept.calendar, null) : all.filter(stage => stage.parentId === null)
  const wanted = (await searchParams).di
  const within = programmes.find(one => String(one.id) === wanted)
  return (
    <Workroom office={office} actor={actor} matter={matter} here="tahapan">
      <Back href="/admin/tahapan">Kalender tahapan</Back>
      <PageHead
        title={within ? 'Langkah baru' : central ? 'Program baru' : 'Tahapan baru'}
        note={within?.name}
      />
      <StageForm programmes={programmes} parentId={within?.id} lock={kept.lock} own={!central} />
    </Workroom>
  )
}
