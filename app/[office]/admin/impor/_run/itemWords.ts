import type { ItemState } from '../../../../../lib/imports/schema.ts'

/** What became of an item, as lists call it; the empty choice is all of them. */
export const itemOutcomes: Record<'' | ItemState, string> = {
  '': 'Semua',
  planned: 'Siap dipindahkan',
  created: 'Dipindahkan',
  skipped: 'Dilewati',
  dropped: 'Tidak dibawa',
  refused: 'Tidak bisa dipindahkan',
  quarantined: 'Dikarantina',
  removed: 'Dikembalikan',
}

/** What an item is, as lists narrow by it. */
export const itemKinds: Record<string, string> = {
  '': 'Semua',
  tulisan: 'Semua tulisan',
  article: 'Berita',
  announcement: 'Pengumuman',
  page: 'Halaman',
  agenda: 'Agenda',
  document: 'Dokumen',
  album: 'Galeri',
  medium: 'Foto dan berkas',
}
