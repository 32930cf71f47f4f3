import { directory } from '../offices/directory.ts'
import { Refusal } from '../refusal.ts'
import { groupsIn } from '../standards/categories.ts'
import type { Deed } from './move.ts'
import { saveDraft } from './save.ts'

/** Sorts an entry into another group, as a new version: what is live changes with its next publication. */
export async function recategorise({ db, actor, found, lock }: Deed, category: string) {
  const { entry, version } = found
  const office = directory().officeById(entry.officeId)
  const groups = office && groupsIn(office, entry.kind)
  if (!groups || !Object.hasOwn(groups.words, category))
    throw new Refusal('Pilih kategori dari daftar.', { errors: { category: 'Pilih kategori dari daftar.' } })
  const { title, summary, document } = version
  const fields = { ...version.fields, [groups.field]: category }
  return saveDraft(db, actor, {
    id: entry.id,
    lock,
    kind: entry.kind,
    title,
    summary,
    slug: '',
    fields,
    document,
  })
}
