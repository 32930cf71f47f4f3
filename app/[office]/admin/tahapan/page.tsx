import type { Metadata } from 'next'
import { CentralDesk } from './_parts/CentralDesk.tsx'
import { OwnDesk } from './_parts/OwnDesk.tsx'
import { readStageDesk } from './_parts/readDesk.ts'

export const metadata: Metadata = { title: 'Tahapan' }

type StagesDeskProps = { searchParams: Promise<{ tersimpan?: string; terbit?: string; pulih?: string }> }

export default async function StagesDeskPage({ searchParams }: StagesDeskProps) {
  const desk = await readStageDesk()
  const said = await searchParams
  return desk.central ? (
    <CentralDesk {...desk} said={said} />
  ) : (
    <OwnDesk {...desk} saved={Boolean(said.tersimpan)} />
  )
}
