import { kinds } from '../../../../lib/entries/schema.ts'
import { TextField } from '../../../_ui/Field.tsx'
import type { FieldsProps } from './form.ts'

type AddressFieldProps = Pick<FieldsProps, 'manuscript' | 'host' | 'draft' | 'change' | 'errors'>

/** The end of the public address. What is live keeps its own until it is published again; a page moves instead. */
export const AddressField = ({ manuscript, host, draft, change, errors }: AddressFieldProps) =>
  manuscript.published && manuscript.kind === 'page' ? (
    <p className="text-14 break-all text-ink-2">
      Alamat: {host}
      {kinds[manuscript.kind].path(draft.slug)}
    </p>
  ) : (
    <TextField
      label="Alamat"
      name="slug"
      help={
        manuscript.live
          ? 'Berlaku saat diterbitkan lagi; alamat lama lalu membawa pembaca ke yang baru.'
          : 'Bagian akhir alamat halaman. Bila kosong, kami buat dari judul.'
      }
      maxLength={120}
      autoCapitalize="none"
      spellCheck={false}
      value={draft.slug}
      error={errors.slug}
      onChange={event => change({ slug: event.target.value })}
    />
  )
