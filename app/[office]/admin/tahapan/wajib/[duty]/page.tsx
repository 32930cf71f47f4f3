import type { Metadata } from 'next'
import { DutyDesk } from '../../_parts/DutyDesk.tsx'

export const metadata: Metadata = { title: 'Kewajiban di luar tahapan' }

type RoutineDutyProps = { params: Promise<{ duty: string }> }

export default async function RoutineDutyPage({ params }: RoutineDutyProps) {
  return <DutyDesk named={(await params).duty} stageId={null} />
}
