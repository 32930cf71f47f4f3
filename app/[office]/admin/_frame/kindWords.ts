import { type Kind, kinds } from '../../../../lib/entries/schema.ts'

/** Where the texts of a kind are listed. */
export const listOf = (kind: Kind) => `/admin/${kinds[kind].place}`

/** Where one entry is read and written. */
export const entryAddress = (kind: Kind, id: string) => `${listOf(kind)}/${id}`

const beginnings: Record<Kind, string> = {
  article: 'Tulis berita',
  announcement: 'Tulis pengumuman',
  agenda: 'Tulis agenda',
  page: 'Tulis halaman',
  document: 'Tambah dokumen',
  album: 'Buat album',
  official: 'Tambah pejabat',
  dataset: 'Tambah data',
  home: 'Susun beranda',
}

/** What beginning a new one is called: "Tulis berita", "Buat album". */
export const beginning = (kind: Kind) => beginnings[kind]
