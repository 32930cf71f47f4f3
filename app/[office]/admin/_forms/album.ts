import { AlbumMain } from './AlbumMain.tsx'
import { CommonSide } from './CommonSide.tsx'
import type { KindForm } from './form.ts'
import type { Own } from './own.ts'

export const albumForm: KindForm<Own<'album'>> = {
  title: 'Judul',
  text: 'Pengantar',
  textHelp: 'Satu atau dua paragraf tentang peristiwanya. Boleh dikosongkan.',
  Main: AlbumMain,
  Side: CommonSide,
}
