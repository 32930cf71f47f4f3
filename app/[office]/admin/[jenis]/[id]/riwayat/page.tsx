import type { Metadata } from 'next'
import { kindAt } from '../../../_frame/kindPlaces.ts'
import { VersionsPage } from '../../../_versions/VersionsPage.tsx'

export const metadata: Metadata = { title: 'Riwayat versi' }

type EntryVersionsProps = {
  params: Promise<{ jenis: string; id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function EntryVersions({ params, searchParams }: EntryVersionsProps) {
  const { jenis, id } = await params
  return <VersionsPage kind={kindAt(jenis)} id={id} query={await searchParams} />
}
