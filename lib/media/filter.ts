/** What a list of the library may be narrowed to, as its address says it. */
export const mediaSorts = {
  foto: 'Foto',
  berkas: 'Berkas',
  'belum-dipakai': 'Belum dipakai',
  'tanpa-gambaran': 'Tanpa teks alternatif',
} as const
export type MediaSort = keyof typeof mediaSorts

export const isMediaSort = (word: unknown): word is MediaSort =>
  typeof word === 'string' && Object.hasOwn(mediaSorts, word)
