import type { Kind } from '../entries/schema.ts'

/** How much an office is asked about what is placed on its site. */
export const forces = {
  mandatory: 'Wajib',
  suggested: 'Anjuran',
  copy: 'Salinan',
  nominated: 'Usulan dari bawah',
} as const
export type Force = keyof typeof forces

/** Where on the front page a card stands; the standard says it, the office cannot move it. */
export const spots = { top: 'Paling atas', middle: 'Setelah berita kantor' } as const
export type Spot = keyof typeof spots

export const cardStates = ['shown', 'waiting', 'accepted', 'declined', 'copied'] as const
export type CardState = (typeof cardStates)[number]

/** What may be shown on others' sites: not who works somewhere, nor how a front page is arranged. */
export const placeableKinds = [
  'article',
  'announcement',
  'agenda',
  'page',
  'document',
  'album',
  'dataset',
] as const satisfies Kind[]

/** Whether an entry of this kind may be shown on others' sites. */
export const isPlaceable = (kind: Kind): kind is (typeof placeableKinds)[number] =>
  (placeableKinds as readonly Kind[]).includes(kind)

/** Why a placement is over. */
export const endings = { recalled: 'Ditarik kembali', withdrawn: 'Naskah asal ditarik' } as const
export type Ending = keyof typeof endings

export const nominationStates = ['waiting', 'taken', 'declined', 'over'] as const
export type NominationState = (typeof nominationStates)[number]
