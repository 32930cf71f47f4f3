import type { Metadata } from 'next'
import { DutyDesk } from '../../../_parts/DutyDesk.tsx'
import { numberIn } from '../../../_parts/readDesk.ts'

export const metadata: Metadata = { title: 'Kewajiban tahapan' }

type StageDutyProps = { params: Promise<{ id: string; duty: string }> }

export default async function StageDutyPage({ params }: StageDutyProps) {
  const { id, duty } = await params
  return <DutyDesk named={duty} stageId={numberIn(id)} />
}
