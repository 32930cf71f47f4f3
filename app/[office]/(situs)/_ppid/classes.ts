import type { InformationClass } from '../../../../lib/entries/information.ts'

/** What the law says of each class, in the words of a visitor: UU 14/2008 art. 9, 10, 11 and 17. */
export const classWords: Record<InformationClass, { title: string; summary: string; basis: string }> = {
  berkala: {
    title: 'Informasi berkala',
    summary: 'Diumumkan tanpa diminta dan diperbarui paling sedikit setiap enam bulan.',
    basis: 'UU 14/2008 Pasal 9',
  },
  'serta-merta': {
    title: 'Informasi serta-merta',
    summary: 'Diumumkan seketika karena menyangkut hajat hidup orang banyak dan ketertiban umum.',
    basis: 'UU 14/2008 Pasal 10',
  },
  'setiap-saat': {
    title: 'Informasi setiap saat',
    summary: 'Tersedia kapan pun Anda memintanya.',
    basis: 'UU 14/2008 Pasal 11',
  },
  dikecualikan: {
    title: 'Informasi yang dikecualikan',
    summary: 'Tidak dibuka karena akibatnya bila dibuka, sesudah diuji dan beralasan tertulis.',
    basis: 'UU 14/2008 Pasal 17',
  },
}
