import type { Kind } from '../../../../lib/entries/schema.ts'
import { agendaForm } from './agenda.ts'
import { albumForm } from './album.ts'
import { announcementForm } from './announcement.ts'
import { articleForm } from './article.ts'
import { datasetForm } from './dataset.ts'
import { documentForm } from './document.ts'
import type { KindForm } from './form.ts'
import { homeForm } from './home.ts'
import { officialForm } from './official.ts'
import { pageForm } from './page.ts'

/** How each kind is written. */
export const forms: Record<Kind, KindForm> = {
  article: articleForm,
  announcement: announcementForm,
  agenda: agendaForm,
  page: pageForm,
  document: documentForm,
  album: albumForm,
  official: officialForm,
  dataset: datasetForm,
  home: homeForm,
}
