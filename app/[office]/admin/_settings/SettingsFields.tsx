import type { ReactNode } from 'react'
import { officeAccents } from '../../../../lib/offices/accent.ts'
import { type AccountName, accountNames } from '../../../../lib/offices/contact.ts'
import { type SettingField, settingLabels } from '../../../../lib/offices/settings/fields.ts'
import { fourEyesModes } from '../../../../lib/publishing.ts'
import { ChoiceField, TextArea, TextField } from '../../../_ui/Field.tsx'

type FieldsProps = { values: Record<string, string>; errors: Record<string, string> }

const zones = { 'Asia/Jakarta': 'WIB', 'Asia/Makassar': 'WITA', 'Asia/Jayapura': 'WIT' }

const binding =
  ({ values, errors }: FieldsProps) =>
  (name: SettingField) => ({
    name,
    label: settingLabels[name],
    defaultValue: values[name],
    error: errors[name],
  })

/** What the centre alone sets. */
export function NameFields(props: FieldsProps) {
  const field = binding(props)
  return (
    <Part title="Nama dan cara kerja">
      <TextField {...field('name')} required maxLength={120} />
      <TextField {...field('shortName')} help="Tampil besar di kepala situs." required maxLength={80} />
      <div className="grid gap-5 md:grid-cols-2">
        <ChoiceField {...field('zone')} choices={zones} />
        <ChoiceField {...field('fourEyes')} choices={fourEyesModes} />
      </div>
    </Part>
  )
}

/** How the public reaches the office. */
export function ContactFields(props: FieldsProps) {
  const field = binding(props)
  return (
    <Part title="Alamat dan jam">
      <TextArea {...field('address')} help="Paling banyak empat baris." rows={3} />
      <TextField
        {...field('point')}
        help="Lintang dan bujur dari aplikasi peta, misalnya -7.8166, 112.0114. Boleh kosong."
        maxLength={60}
        autoComplete="off"
      />
      <TextArea
        {...field('hours')}
        help="Satu baris untuk satu rentang hari, misalnya Senin–Kamis: 08.00–16.00. Menurut zona waktu kantor."
        rows={3}
      />
      <div className="grid gap-5 md:grid-cols-2">
        <TextField {...field('phone')} type="tel" maxLength={40} autoComplete="off" />
        <TextField {...field('email')} type="email" maxLength={120} autoComplete="off" />
      </div>
      <TextArea
        {...field('phones')}
        help="Satu baris untuk satu nomor, misalnya PPID: (0354) 555 0143. Boleh kosong."
        rows={2}
      />
    </Part>
  )
}

/** Where else the office is, and in which languages it serves. */
export function ElsewhereFields(props: FieldsProps) {
  const field = binding(props)
  return (
    <Part title="Akun resmi dan bahasa">
      <div className="grid gap-5 md:grid-cols-2">
        {(Object.keys(accountNames) as AccountName[]).map(name => (
          <TextField
            key={name}
            {...field(name)}
            maxLength={300}
            autoCapitalize="none"
            autoComplete="off"
            spellCheck={false}
          />
        ))}
      </div>
      <TextField
        {...field('languages')}
        help="Selain bahasa Indonesia, dipisah koma, misalnya Jawa, Madura."
        maxLength={300}
        autoComplete="off"
      />
    </Part>
  )
}

/** How the site looks, within what stays readable. */
export function AppearanceFields(props: FieldsProps) {
  const field = binding(props)
  return (
    <Part title="Tampilan">
      <ChoiceField
        {...field('accent')}
        help="Untuk tautan dan tombol. Semua pilihan terbaca jelas, juga di layar gelap."
        choices={{ '': 'Warna lembaga', ...officeAccents }}
      />
    </Part>
  )
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <fieldset className="grid min-w-0 gap-5">
    <legend className="mb-4 text-22 font-bold tracking-tight">{title}</legend>
    {children}
  </fieldset>
)
