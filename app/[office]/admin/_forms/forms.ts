import type { Kind } from '../../../../lib/entries/schema.ts'
import { articleForm } from './article.ts'
import type { KindForm } from './form.ts'
import { plainForm } from './plain.ts'

/** How each kind is written. */
export const forms: Record<Kind, KindForm> = {
  article: articleForm,
  announcement: plainForm,
  agenda: plainForm,
  page: plainForm,
  document: plainForm,
  album: plainForm,
  official: plainForm,
  dataset: plainForm,
  home: plainForm,
}
