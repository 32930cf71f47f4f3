import { ArticleLead } from './ArticleLead.tsx'
import { ArticleSide } from './ArticleSide.tsx'
import type { KindForm } from './form.ts'
import type { Own } from './own.ts'

export const articleForm: KindForm<Own<'article'>> = {
  title: 'Judul',
  titleNote: ({ place }, host) => place && `${place}, ${host}`,
  text: 'Isi berita',
  textFirst: true,
  Main: ArticleLead,
  Side: ArticleSide,
}
