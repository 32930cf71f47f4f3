import { accountNames } from '../contact.ts'

/** What can be set of an office, by field of its form, in the words of the form. */
export const settingLabels = {
  name: 'Nama resmi',
  shortName: 'Nama daerah',
  zone: 'Zona waktu',
  fourEyes: 'Orang kedua',
  address: 'Alamat',
  point: 'Titik peta',
  hours: 'Jam layanan',
  phone: 'Telepon',
  phones: 'Nomor lain',
  email: 'Surel',
  ...accountNames,
  languages: 'Bahasa layanan',
  accent: 'Warna situs',
} as const
export type SettingField = keyof typeof settingLabels
/** The settings as the fields of a form hold them. */
export type SettingsForm = Record<SettingField, string>
export const settingFields = Object.keys(settingLabels) as SettingField[]

/** These the centre alone sets. */
export const centreFields: SettingField[] = ['name', 'shortName', 'zone', 'fourEyes']
