import { agenda } from './kinds/agenda.ts'
import { album } from './kinds/album.ts'
import { announcement } from './kinds/announcement.ts'
import { article } from './kinds/article.ts'
import { dataset } from './kinds/dataset.ts'
import { document } from './kinds/document.ts'
import { home } from './kinds/home.ts'
import { official } from './kinds/official.ts'
import { page } from './kinds/page.ts'

export const kindNames = [
  'article',
  'announcement',
  'agenda',
  'page',
  'document',
  'album',
  'official',
  'dataset',
  'home',
] as const
export type Kind = (typeof kindNames)[number]

/** Everything an office can publish, one definition a kind. */
export const kinds = { article, announcement, agenda, page, document, album, official, dataset, home }
/** Those that have a page of their own; the front page is put together from the others. */
export type PageKind = Exclude<Kind, 'home'>
