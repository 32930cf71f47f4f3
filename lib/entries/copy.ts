import type { Db } from '../../db/doors.ts'
import type { Actor } from '../permissions.ts'
import { Refusal } from '../refusal.ts'
import { definitionOf } from './live-row.ts'
import type { FoundEntry } from './queries.ts'
import { saveDraft } from './save.ts'

const longestTitle = 200

/** Begins a draft with the content of another entry, as the actor's own. Throws Refusal where a kind has only one. */
export async function copyEntry(db: Db, actor: Actor, { entry, version }: FoundEntry, id: string) {
  const { single, noun, unlikeCopy } = definitionOf(entry.kind)
  if (single) throw new Refusal(`Kantor hanya punya satu ${noun}, jadi tidak bisa disalin.`)
  const title = `Salinan dari ${version.title}`.slice(0, longestTitle)
  const { summary, document } = version
  const fields = { ...version.fields, ...(unlikeCopy as Partial<typeof version.fields>) }
  const { kind } = entry
  return saveDraft(db, actor, { id, lock: 0, kind, title, summary, slug: '', fields, document })
}
