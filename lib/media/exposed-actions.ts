'use server'

import { eq } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { media } from '../../db/tables/index.ts'
import { officeAction } from '../action.ts'
import { personalIn } from '../checks/exposed.ts'
import { Refusal } from '../refusal.ts'
import { justifyInput } from './input.ts'
import { lockMedium } from './queries.ts'
import { standingOf } from './replacements.ts'

/** Says why personal data in a file that is public already is to stay; not for who brought the file, where others are. */
export const justifyExposed = officeAction({
  permission: 'media.replace',
  input: justifyInput,
  subject: (db: Db, { id }) => lockMedium(db, id),
  run: async ({ db, actor, input: { reason }, subject, audit }) => {
    const { fourEyes } = await standingOf(db, subject.officeId)
    if (fourEyes !== 'afterwards' && subject.createdBy === actor.personId)
      throw new Refusal('Anda sendiri yang mengunggah berkas ini. Minta penyunting lain memutuskannya.', {
        status: 403,
      })
    await db.update(media).set({ exposedAt: null }).where(eq(media.id, subject.id))
    const detail = { name: subject.name, reason, told: await personalIn(db, subject) }
    await audit({ action: 'media.justify', subject: subject.id, detail })
  },
  next: (_, { id }) => `/admin/media/${id}?selesai=alasan`,
})
