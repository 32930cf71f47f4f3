import { useState } from 'react'
import { ChoiceField, TextField } from '../../../../_ui/Field.tsx'

export type Province = { slug: string; name: string; zone: string }
type Words = Record<string, string>
type PlaceFieldsProps = { provinces: Province[]; values: Words; errors: Words }

const levels = { kabupaten: 'Kabupaten', kota: 'Kota', provinsi: 'Provinsi' }
const zones = { 'Asia/Jakarta': 'WIB', 'Asia/Makassar': 'WITA', 'Asia/Jayapura': 'WIT' }

/** Where an office belongs. The time zone follows the province until it is chosen otherwise. */
export function PlaceFields({ provinces, values, errors }: PlaceFieldsProps) {
  const [zone, setZone] = useState(values.zone ?? 'Asia/Jakarta')
  const names = Object.fromEntries(provinces.map(({ slug, name }) => [slug, name.replace(/^Provinsi /, '')]))
  const follow = (slug: string) =>
    setZone(provinces.find(province => province.slug === slug)?.zone ?? 'Asia/Jakarta')
  return (
    <div className="grid gap-5 md:grid-cols-2">
      <ChoiceField
        label="Tingkat"
        name="level"
        defaultValue={values.level}
        error={errors.level}
        choices={levels}
      />
      <ChoiceField
        label="Provinsi"
        name="province"
        defaultValue={values.province}
        error={errors.province}
        choices={{ '': 'Pilih provinsi', ...names }}
        onChange={event => follow(event.currentTarget.value)}
      />
      <ChoiceField
        label="Zona waktu"
        name="zone"
        value={zone}
        onChange={event => setZone(event.currentTarget.value)}
        error={errors.zone}
        choices={zones}
      />
      <TextField
        label="Kode wilayah (boleh kosong)"
        name="code"
        defaultValue={values.code}
        error={errors.code}
        maxLength={5}
        inputMode="decimal"
        autoComplete="off"
      />
    </div>
  )
}
