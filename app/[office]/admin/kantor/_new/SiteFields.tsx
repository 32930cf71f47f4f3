import { useState } from 'react'
import { TextField } from '../../../../_ui/Field.tsx'

type Words = Record<string, string>
type SiteFieldsProps = { base: string; values: Words; errors: Words }

/** The slug and the host of an office. The host follows the slug until someone writes another. */
export function SiteFields({ base, values, errors }: SiteFieldsProps) {
  const [slug, setSlug] = useState(values.slug ?? '')
  const [host, setHost] = useState(values.host || undefined)
  const proposed = slug.trim() ? `${slug.trim().toLowerCase()}.${base}` : ''
  return (
    <>
      <TextField
        label="Nama pendek"
        help="Huruf kecil, angka, dan tanda hubung, misalnya kab-kediri."
        name="slug"
        value={slug}
        onChange={event => setSlug(event.currentTarget.value)}
        error={errors.slug}
        required
        maxLength={63}
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
      />
      <TextField
        label="Alamat situs"
        help={`Satu kata di depan .${base}. Bila dikosongkan, memakai nama pendeknya.`}
        name="host"
        value={host ?? proposed}
        onChange={event => setHost(event.currentTarget.value || undefined)}
        error={errors.host}
        maxLength={253}
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
      />
    </>
  )
}
