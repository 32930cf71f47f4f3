import { ExternalLink } from 'lucide-react'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { dayOf } from '../../../../../lib/dates.ts'
import { listCoaches, listResponsible } from '../../../../../lib/moves/people.ts'
import { findMove } from '../../../../../lib/moves/queries.ts'
import { judgeMove } from '../../../../../lib/moves/way.ts'
import { urlOf } from '../../../../../lib/offices/address.ts'
import { Breadcrumbs } from '../../../../_ui/Breadcrumbs.tsx'
import { LinkButton } from '../../../../_ui/Button.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'
import { bareName, placeName } from '../../_frame/names.ts'
import { readCentre } from '../../_frame/readCentre.ts'
import { Workroom } from '../../_frame/Workroom.tsx'
import { PhaseBadge } from '../_board/MoveBadge.tsx'
import { MoveView } from '../_move/MoveView.tsx'
import { viewerOf } from '../_move/viewer.ts'
import { movesAddress } from '../filter.ts'

export const metadata: Metadata = { title: 'Perpindahan' }

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<{ langkah?: string; tersimpan?: string }>
}

export default async function MovePage({ params, searchParams }: Props) {
  const { slug } = await params
  const { langkah: step, tersimpan } = await searchParams
  const { actor, office, matter, found } = await readCentre('move.coach', async (db, actor) => {
    const move = await findMove(db, actor, slug)
    return (
      move && {
        move,
        responsible: await listResponsible(db, move.id),
        coachable: await listCoaches(db, move.id),
      }
    )
  })
  if (!found) notFound()
  const now = new Date()
  const { responsible, coachable } = found
  const move = judgeMove(found.move, now)
  const viewer = viewerOf(actor, {
    own: false,
    today: dayOf(now, move.zone),
    step,
    responsible,
    coachable,
  })
  const above = move.provinceSlug
    ? [{ name: bareName(move.provinceName ?? ''), href: movesAddress({ province: move.provinceSlug }) }]
    : []
  return (
    <Workroom office={office} actor={actor} matter={matter} here="perpindahan">
      <div className="-mt-5 pb-2">
        <Breadcrumbs crumbs={[{ name: 'Perpindahan', href: '/admin/perpindahan' }, ...above]} />
      </div>
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-4 pb-8">
        <div className="min-w-0">
          <h1 className="text-30">{placeName(move)}</h1>
          <p className="flex flex-wrap items-center gap-x-6 gap-y-1 pt-3 text-ink-2">
            <PhaseBadge phase={move.phase} />
            <span className="wrap-anywhere">ke {move.host}</span>
          </p>
        </div>
        <div className="flex flex-wrap gap-3">
          <LinkButton href={urlOf(move)}>
            Lihat situs
            <Icon of={ExternalLink} />
          </LinkButton>
          <LinkButton href={`/admin/kantor/${move.slug}`}>Buka kantor</LinkButton>
        </div>
      </div>
      <MoveView move={move} viewer={viewer} done={tersimpan} />
    </Workroom>
  )
}
