import { categories } from '../../../../../lib/entries/kinds/article.ts'
import { ChoiceField, TextArea, TextField } from '../../../../_ui/Field.tsx'
import type { Draft, Manuscript } from './manuscript.ts'

type SideFieldsProps = {
  manuscript: Manuscript
  host: string
  draft: Draft
  change: (patch: Partial<Draft>) => void
  errors: Record<string, string>
}

/** What an article tells beside its text; each is typed once and drawn where it belongs. */
export function SideFields({ manuscript, host, draft, change, errors }: SideFieldsProps) {
  const field = (name: Exclude<keyof Draft, 'lead'>) => ({
    name,
    value: draft[name],
    error: errors[name],
    onChange: (event: { target: { value: string } }) => change({ [name]: event.target.value }),
  })
  return (
    <div className="grid gap-5">
      <TextArea
        id="ringkasan"
        label="Ringkasan"
        help="Satu atau dua kalimat, tampil di daftar dan saat dibagikan."
        maxLength={500}
        {...field('summary')}
      />
      <ChoiceField label="Kategori" choices={categories} {...field('category')} />
      <TextField
        id="tempat"
        label="Tempat"
        help={`Menjadi pembuka berita: ${draft.place || 'Ngasem'}, ${host} –`}
        maxLength={120}
        {...field('place')}
      />
      <div className="grid grid-cols-2 gap-4">
        <TextField label="Penulis" maxLength={120} {...field('writer')} />
        <TextField label="Editor" maxLength={120} {...field('editor')} />
      </div>
      {!draft.lead && draft.photographer && (
        <TextField label="Foto oleh" maxLength={120} {...field('photographer')} />
      )}
      <TextField
        label="Tanda"
        help="Kata kunci, dipisahkan koma."
        maxLength={500}
        autoCapitalize="none"
        {...field('tags')}
      />
      {manuscript.published ? (
        <p className="text-14 break-all text-ink-2">
          Alamat: {host}/berita/{draft.slug}
        </p>
      ) : (
        <TextField
          label="Alamat"
          help="Bagian akhir alamat halaman. Bila kosong, kami buat dari judul."
          maxLength={120}
          autoCapitalize="none"
          spellCheck={false}
          {...field('slug')}
        />
      )}
    </div>
  )
}
