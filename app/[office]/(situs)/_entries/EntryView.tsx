import type { ComponentType } from 'react'
import type { PageKind } from '../../../../lib/entries/schema.ts'
import { EventView } from '../_agenda/EventView.tsx'
import { AnnouncementView } from '../_announcements/AnnouncementView.tsx'
import { ArticleView } from '../_articles/ArticleView.tsx'
import { DocumentView } from '../_documents/DocumentView.tsx'
import { DatasetView } from '../_figures/DatasetView.tsx'
import { AlbumView } from '../_gallery/AlbumView.tsx'
import { OfficialView } from '../_officials/OfficialView.tsx'
import { PageView } from '../_pages/PageView.tsx'
import type { ViewProps } from './view.ts'

const views: { [K in PageKind]: ComponentType<ViewProps<K>> } = {
  article: ArticleView,
  announcement: AnnouncementView,
  agenda: EventView,
  page: PageView,
  document: DocumentView,
  album: AlbumView,
  official: OfficialView,
  dataset: DatasetView,
}

/** An entry of any kind with a page of its own, drawn as that page draws it. */
export function EntryView({ kind, ...props }: ViewProps<PageKind> & { kind: PageKind }) {
  const View = views[kind] as ComponentType<ViewProps<PageKind>>
  return <View {...props} />
}
