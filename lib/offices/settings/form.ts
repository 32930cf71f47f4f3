import { languages } from '../../richtext/languages.ts'
import { type AccountName, accountNames, type OfficeContact } from '../contact.ts'
import { type SettingField, type SettingsForm, settingFields, settingLabels } from './fields.ts'

export type StoredSettings = {
  name: string
  shortName: string
  zone: string
  accent: string | null
  fourEyes: string
  contact: OfficeContact
}

/** What is kept of an office as the fields of its form hold it. */
export function settingsForm({ contact, accent, ...rest }: StoredSettings): SettingsForm {
  const { name, shortName, zone, fourEyes } = rest
  const accounts = Object.fromEntries(
    (Object.keys(accountNames) as AccountName[]).map(key => [key, contact.accounts?.[key] ?? '']),
  ) as Record<AccountName, string>
  return {
    name,
    shortName,
    zone,
    fourEyes,
    address: contact.address.join('\n'),
    point: contact.point ? `${contact.point.lat}, ${contact.point.lon}` : '',
    hours: contact.hours.map(({ days, time }) => `${days}: ${time}`).join('\n'),
    phone: contact.phone,
    phones: (contact.phones ?? []).map(({ label, number }) => `${label}: ${number}`).join('\n'),
    email: contact.email,
    ...accounts,
    languages: (contact.languages ?? []).map(tag => languages[tag] ?? tag).join(', '),
    accent: accent ?? '',
  }
}

export type Clash = { field: SettingField; label: string; mine: string; theirs: string }

const plain = (text: string) => text.replace(/\r\n?/g, '\n').trim()

/**
 * Brings together what two people made of the same settings: what only one of them changed is as that one wants it,
 * what both changed differently stays as I typed it. `clashes` are all fields that the other one changed.
 */
export function bringTogether(base: SettingsForm, mine: SettingsForm, theirs: SettingsForm) {
  const values = { ...mine }
  const clashes: Clash[] = []
  for (const field of settingFields) {
    const [was, my, their] = [base[field], mine[field], theirs[field]].map(text => plain(text ?? '')) as [
      string,
      string,
      string,
    ]
    if (their === was) continue
    if (my === was) values[field] = theirs[field]
    if (my !== their) clashes.push({ field, label: settingLabels[field], mine: my, theirs: their })
  }
  return { values, clashes }
}
