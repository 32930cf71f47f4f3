'use server'

import { officeAction } from '../../action.ts'
import { Refusal } from '../../refusal.ts'
import { findOffice } from '../queries.ts'
import { settingsInput, wholeSettingsInput } from './input.ts'
import { readSettings } from './queries.ts'
import { saveSettings } from './save.ts'

/** Changes what an office sets itself: its own office's. */
export const editSettings = officeAction({
  permission: 'settings.edit',
  input: settingsInput,
  // The names and the accent stand in the table of offices, which only this door may write.
  door: 'acrossOffices',
  subject: (db, _, { officeId }) => readSettings(db, officeId),
  run: async ({ db, input, subject, audit }) => {
    if (subject.state !== 'live' && subject.state !== 'preparing')
      throw new Refusal('Situs kantor ini sedang dibekukan oleh pusat. Pengaturannya belum disimpan.', {
        status: 423,
      })
    await saveSettings({ db, stored: subject, input, audit })
  },
  next: () => '/admin/pengaturan?tersimpan=1',
})

/** Changes all settings of any office of the institution. */
export const editOffice = officeAction({
  permission: 'office.edit',
  input: wholeSettingsInput,
  door: 'acrossOffices',
  subject: async (db, { slug }, actor) => {
    const office = await findOffice(db, actor, slug)
    return office && readSettings(db, office.id)
  },
  run: async ({ db, input, subject, audit }) => saveSettings({ db, stored: subject, input, audit }),
  next: (_, { slug }) => `/admin/kantor/${slug}/pengaturan?tersimpan=1`,
})
