'use server'

import { and, eq, isNull } from 'drizzle-orm'
import { previews } from '../../db/tables/index.ts'
import { officeAction } from '../action.ts'
import { addressOf, load } from '../entries/acting.ts'
import { urlOf } from '../offices/address.ts'
import { Refusal } from '../refusal.ts'
import { currentOffice } from '../session.ts'
import { createInput, revokeInput } from './input.ts'
import { hashOfToken, newToken, previewLifetime } from './token.ts'

/** Makes a link that shows the latest version to whoever has it, for seven days. It is told this once. */
export const createPreview = officeAction({
  permission: 'preview.share',
  input: createInput,
  subject: load,
  run: async ({ db, actor, subject: { entry, version }, audit }) => {
    const token = newToken()
    await db.insert(previews).values({
      tokenHash: hashOfToken(token)!,
      officeId: entry.officeId,
      entryId: entry.id,
      versionId: version.id,
      createdBy: actor.personId,
      expiresAt: new Date(Date.now() + previewLifetime),
    })
    await audit({ action: 'preview.create', subject: entry.id, detail: { version: version.number } })
    return { url: urlOf(await currentOffice(), `/pratinjau/${token}`) }
  },
})

/** Ends a preview link at once. */
export const revokePreview = officeAction({
  permission: 'preview.share',
  input: revokeInput,
  subject: load,
  run: async ({ db, input, audit }) => {
    const rows = await db
      .update(previews)
      .set({ revokedAt: new Date() })
      .where(
        and(eq(previews.tokenHash, input.hash), eq(previews.entryId, input.id), isNull(previews.revokedAt)),
      )
      .returning({ hash: previews.tokenHash })
    if (rows.length === 0) throw new Refusal('Tautan ini sudah mati. Muat ulang halaman.')
    await audit({ action: 'preview.revoke', subject: input.id })
  },
  next: (_, { id }, { entry }) => `${addressOf(entry.kind, id)}?baca=1`,
})
