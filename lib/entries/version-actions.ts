'use server'

import { officeAction } from '../action.ts'
import { Refusal } from '../refusal.ts'
import { definitionOf } from './live-row.ts'
import { findEntry } from './queries.ts'
import { saveDraft } from './save.ts'
import { restoreInput } from './version-input.ts'
import { findVersionNumbered } from './versions.ts'

/** Writes an old version's content as a new version; nothing that was saved in between is lost. */
export const restoreVersion = officeAction({
  permission: 'entry.write',
  input: restoreInput,
  subject: async (db, { id, number }) => {
    const found = await findEntry(db, id)
    const version = found && (await findVersionNumbered(db, id, number))
    return found && version && { found, version }
  },
  run: async ({ db, actor, input, subject: { found, version }, audit }) => {
    const { title, summary, fields, document } = version
    const { kind } = found.entry
    const draft = { id: input.id, lock: input.lock, kind, title, summary, slug: '', fields, document }
    const saved = await saveDraft(db, actor, draft)
    if (!saved.changed)
      throw new Refusal(`Isi versi ${input.number} sama dengan isi sekarang, jadi tidak ada yang dipulihkan.`)
    await audit({ action: 'entry.restore', subject: input.id, detail: { version: input.number } })
  },
  next: (_, { id }, { found }) => `/admin/${definitionOf(found.entry.kind).place}/${id}/riwayat`,
})
