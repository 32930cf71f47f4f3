import { categoriesOf } from '../../../../../lib/entries/categories.ts'
import { type Kind, kinds } from '../../../../../lib/entries/schema.ts'
import { type Actor, may } from '../../../../../lib/permissions.ts'

/** What can be done to many at once, and how it is called; the names are those of bulkEntries. */
export type DeedNames = Partial<Record<BulkDeed, string>>
export type BulkDeed = 'publish' | 'withdraw' | 'recategorise' | 'copy' | 'trash' | 'restore'

/** What this person may do with what they tick. In the trash things are only brought back. */
export function deedsFor(actor: Actor, kind: Kind, inTrash: boolean): DeedNames {
  if (inTrash) return may(actor, 'entry.trash') ? { restore: 'Pulihkan sebagai draf' } : {}
  const groups = categoriesOf(kind)
  return {
    ...(may(actor, 'entry.publish') && { publish: 'Terbitkan' }),
    ...(may(actor, 'entry.withdraw') && { withdraw: 'Tarik dari situs …' }),
    ...(may(actor, 'entry.write') && groups && { recategorise: `Ubah ${groups.label.toLowerCase()} …` }),
    ...(may(actor, 'entry.write') && { copy: `Salin menjadi ${kinds[kind].noun} baru` }),
    ...(may(actor, 'entry.trash') && { trash: 'Buang ke tempat sampah' }),
  }
}
