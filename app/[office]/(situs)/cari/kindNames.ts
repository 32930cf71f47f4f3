import type { Kind } from '../../../../lib/entries/schema.ts'

/** What a visitor calls each kind of entry. */
export const kindNames: Record<Kind, string> = {
  article: 'Berita',
  announcement: 'Pengumuman',
  agenda: 'Agenda',
  page: 'Halaman',
  document: 'Dokumen',
  album: 'Galeri',
  official: 'Pejabat',
  dataset: 'Data',
  home: 'Beranda',
}
