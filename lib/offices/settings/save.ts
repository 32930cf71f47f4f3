import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Db } from '../../../db/doors.ts'
import { auditEvents, offices, settings } from '../../../db/tables/index.ts'
import type { AuditNote } from '../../audit/write.ts'
import { Refusal } from '../../refusal.ts'
import { type AccountName, accountNames } from '../contact.ts'
import { type SettingsForm, settingFields, settingLabels } from './fields.ts'
import { bringTogether, settingsForm } from './form.ts'
import type { SettingsInput, WholeSettingsInput } from './input.ts'
import { type OfficeSettings, readSettings } from './queries.ts'

type Saving = {
  db: Db
  stored: OfficeSettings
  input: SettingsInput | WholeSettingsInput
  audit: (note: AuditNote) => Promise<void>
}

/** Saves the settings of an office, unless somebody else did since the form was opened: then both are told apart. */
export async function saveSettings({ db, stored, input, audit }: Saving) {
  const next = merged(stored, input)
  const saved = await db
    .update(settings)
    .set({ contact: next.contact, fourEyes: next.fourEyes, lock: sql`${settings.lock} + 1` })
    .where(and(eq(settings.officeId, stored.id), eq(settings.lock, input.lock)))
    .returning({ lock: settings.lock })
  if (!saved.length) throw await clash(db, stored.id, input, settingsForm(next))
  const { name, shortName, zone, accent } = next
  const office = { name, shortName, zone, accent }
  if (Object.entries(office).some(([key, value]) => stored[key as keyof typeof office] !== value))
    await db.update(offices).set(office).where(eq(offices.id, stored.id))
  const changes = changesOf(settingsForm(stored), settingsForm(next))
  if (Object.keys(changes).length)
    await audit({
      action: 'office.settings',
      officeId: stored.id,
      subject: `office:${stored.id}`,
      detail: changes,
    })
}

function merged(stored: OfficeSettings, input: SettingsInput | WholeSettingsInput): OfficeSettings {
  const { address, point, hours, phone, phones, email, languages, accent } = input
  const accounts = Object.fromEntries(
    (Object.keys(accountNames) as AccountName[]).flatMap(key => (input[key] ? [[key, input[key]]] : [])),
  )
  const contact = { address, phone, email, hours, phones, accounts, languages, ...(point && { point }) }
  const whole =
    'slug' in input
      ? { name: input.name, shortName: input.shortName, zone: input.zone, fourEyes: input.fourEyes }
      : {}
  return { ...stored, ...whole, accent: accent || null, contact }
}

const changesOf = (was: SettingsForm, now: SettingsForm) =>
  Object.fromEntries(
    settingFields
      .filter(field => was[field] !== now[field])
      .map(field => [settingLabels[field], { was: was[field], now: now[field] }]),
  )

/** Another person saved meanwhile: what they changed beside what was typed, and a form that goes on from there. */
async function clash(db: Db, officeId: number, input: SettingsInput, mine: SettingsForm) {
  const current = (await readSettings(db, officeId))!
  const theirs = settingsForm(current)
  const { values, clashes } = bringTogether(baseOf(input.base), mine, theirs)
  const [last] = await db
    .select({ name: auditEvents.actorName })
    .from(auditEvents)
    .where(and(eq(auditEvents.officeId, officeId), inArray(auditEvents.action, ['office.settings'])))
    .orderBy(desc(auditEvents.id))
    .limit(1)
  const who = last?.name ?? 'Rekan Anda'
  return new Refusal(
    `${who} mengubah pengaturan ini setelah Anda membukanya. Isian Anda belum disimpan dan tetap ada di bawah.`,
    {
      status: 409,
      done: { clashes, values: { ...values, base: JSON.stringify(theirs) }, lock: current.lock },
    },
  )
}

function baseOf(text: string): SettingsForm {
  try {
    return JSON.parse(text) as SettingsForm
  } catch {
    return {} as SettingsForm
  }
}
