'use client'
import { useActionState, useState } from 'react'
import type { FormState } from '../../../../../lib/action.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { ChoiceField, FieldError, TextField } from '../../../../_ui/Field.tsx'
import { type Source, SourceField } from './SourceField.tsx'

type StartFormProps = {
  action: (previous: FormState, form: FormData) => Promise<FormState>
  formats: Record<string, string>
  /** Those that may be read from an address. */
  outside: string[]
  ways: Record<string, string>
}

/** Where the old site's content comes from: a file that is sent in parts, or an address. */
export function StartForm({ action, formats, outside, ways }: StartFormProps) {
  const [state, run, pending] = useActionState(action, {})
  const [format, setFormat] = useState(state.values?.format ?? 'wxr')
  const [file, setFile] = useState<Source>({ share: 0 })
  const [archive, setArchive] = useState<Source>({ share: 0 })
  const isSending = Boolean((file.name && !file.id) || (archive.name && !archive.id))
  const takesFile = !['drupal', 'crawl'].includes(format)
  return (
    <form action={run} className="grid max-w-measure gap-7">
      <ChoiceField
        label="Situs lamanya dibuat dengan apa"
        help={helpFor[format]}
        name="format"
        choices={formats}
        value={format}
        onChange={event => setFormat(event.currentTarget.value)}
        error={state.errors?.format}
      />
      {takesFile && (
        <SourceField
          label="Berkas ekspor"
          help="Boleh sampai 4 GB. Bila sambungan terputus, pengiriman dilanjutkan dari tempatnya."
          source={file}
          onChange={setFile}
        />
      )}
      {outside.includes(format) && (
        <TextField
          label={takesFile ? 'Atau alamatnya' : 'Alamat situs lama'}
          name="address"
          type="url"
          inputMode="url"
          placeholder="https://"
          defaultValue={state.values?.address}
          error={state.errors?.address}
        />
      )}
      {format === 'joomla' && (
        <TextField
          label="Alamat situs lama"
          help="Tidak tertulis di salinan basis data. Tanpa ini, foto hanya bisa diambil dari ZIP di bawah."
          name="address"
          type="url"
          inputMode="url"
          placeholder="https://"
          defaultValue={state.values?.address}
          error={state.errors?.address}
        />
      )}
      <SourceField
        label="Foto dan berkas situs lama (bila ada)"
        help="Satu ZIP berisi folder unggahan, misalnya wp-content/uploads. Tanpa ini, fotonya diambil dari situs lama selama masih bisa dibuka."
        accept=".zip,application/zip"
        source={archive}
        onChange={setArchive}
      />
      <ChoiceField
        label="Foto dan berkas"
        name="media"
        choices={ways}
        defaultValue={state.values?.media ?? 'fetch'}
      />
      <input type="hidden" name="upload" value={takesFile ? (file.id ?? '') : ''} />
      <input type="hidden" name="beside" value={archive.id ?? ''} />
      {(state.message || (takesFile && state.errors?.address)) && (
        <div role="alert">
          <FieldError>{state.errors?.address ?? state.message}</FieldError>
        </div>
      )}
      <div>
        <button type="submit" disabled={pending || isSending} className={buttonLook('primary')}>
          {isSending ? 'Menunggu pengiriman selesai' : 'Periksa isinya'}
        </button>
        <noscript>
          <p className="pt-3 text-ink-2">
            Mengirim berkas hanya bisa bila JavaScript peramban ini menyala. Pusat juga bisa mengimpornya
            untuk Anda.
          </p>
        </noscript>
      </div>
    </form>
  )
}

const helpFor: Record<string, string> = {
  wxr: 'Di situs lama: Perkakas, Ekspor, Semua isi, lalu Unduh Berkas Ekspor.',
  blogger: 'Di Blogger: Setelan, Kelola blog, Cadangkan isi. Berkas dari Google Takeout juga bisa.',
  joomla: 'Minta salinan basis data (.sql) dari pengelola hosting situs lama.',
  drupal: 'Alamat situs lama; bagian JSON:API-nya dibaca langsung.',
  feed: 'Hanya tulisan terbaru yang biasanya ada di sana. Pakai bila cara lain tidak tersedia.',
  crawl: 'Untuk situs tanpa ekspor: halamannya dibuka satu per satu, pelan-pelan.',
}
