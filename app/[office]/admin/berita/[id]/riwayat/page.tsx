import type { Metadata } from 'next'
import { VersionsPage } from '../../../_versions/VersionsPage.tsx'

export const metadata: Metadata = { title: 'Riwayat versi' }

type ArticleVersionsProps = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function ArticleVersions({ params, searchParams }: ArticleVersionsProps) {
  return <VersionsPage kind="article" here="berita" id={(await params).id} query={await searchParams} />
}
