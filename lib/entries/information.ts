import { z } from 'zod'

/** The classes of public information: UU 14/2008 art. 9, 10, 11 and 17. */
export const informationClasses = {
  berkala: 'Berkala',
  'serta-merta': 'Serta-merta',
  'setiap-saat': 'Setiap saat',
  dikecualikan: 'Dikecualikan',
} as const
export type InformationClass = keyof typeof informationClasses

/** The class of an entry; empty where the office has not said. */
export const informationField = z
  .enum(
    ['', 'berkala', 'serta-merta', 'setiap-saat', 'dikecualikan'],
    'Pilih kelas informasi yang ada di daftar.',
  )
  .default('')

export const informationLabel = { label: 'Kelas informasi publik', words: informationClasses }
