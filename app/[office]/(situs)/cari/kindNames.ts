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

/** How the address of a search names each kind, in the order they are offered. */
export const kindPlaces = {
  berita: 'article',
  pengumuman: 'announcement',
  agenda: 'agenda',
  dokumen: 'document',
  data: 'dataset',
  halaman: 'page',
  pejabat: 'official',
  galeri: 'album',
} as const satisfies Record<string, Kind>
export type KindPlace = keyof typeof kindPlaces
