import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { acrossOffices, inOffice } from '../../../../db/doors.ts'
import { dayOf } from '../../../../lib/dates.ts'
import { readMoves } from '../../../../lib/moves/queries.ts'
import { judgedMoves, judgeMove } from '../../../../lib/moves/way.ts'
import { may } from '../../../../lib/permissions.ts'
import { currentOffice, requireActor } from '../../../../lib/session.ts'
import { EmptyState } from '../../../_ui/EmptyState.tsx'
import { readDesk } from '../_frame/matter.ts'
import { PageHead } from '../_frame/PageHead.tsx'
import { Workroom } from '../_frame/Workroom.tsx'
import { Board } from './_board/Board.tsx'
import { MoveView } from './_move/MoveView.tsx'
import { viewerOf } from './_move/viewer.ts'

export const metadata: Metadata = { title: 'Perpindahan' }

type Props = { searchParams: Promise<{ langkah?: string; tersimpan?: string }> }

export default async function MovesBoardPage({ searchParams }: Props) {
  const { langkah: step, tersimpan } = await searchParams
  const actor = await requireActor()
  if (!may(actor, 'move.read')) notFound()
  const office = await currentOffice()
  const now = new Date()
  const frame = { office, actor, here: 'perpindahan' as const }
  const matter = await inOffice(actor, db => readDesk(db, actor))
  if (may(actor, 'move.coach')) {
    const moves = judgedMoves(await acrossOffices(actor, db => readMoves(db)), now)
    return (
      <Workroom {...frame} matter={matter}>
        <Board actor={actor} office={office} moves={moves} />
      </Workroom>
    )
  }
  const [row] = await inOffice(actor, db => readMoves(db, actor.officeId))
  const viewer = viewerOf(actor, {
    own: true,
    today: dayOf(now, office.zone),
    step,
    responsible: [],
    coachable: [],
  })
  return (
    <Workroom {...frame} matter={matter}>
      <PageHead title="Perpindahan situs lama" />
      {row ? (
        <MoveView move={judgeMove(row, now)} viewer={viewer} done={tersimpan} />
      ) : (
        <EmptyState heading="h2" title="Kantor ini tidak ikut perpindahan">
          Kantor arsip dan kantor gabungan tidak punya situs sendiri.
        </EmptyState>
      )}
    </Workroom>
  )
}
