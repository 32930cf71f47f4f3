import { article } from './kinds/article.ts'
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
] as const
export type Kind = (typeof kindNames)[number]

/** The kinds that can be written today. */
export const kinds = { article, page, official }
