import { kinds } from '../../../../lib/entries/schema.ts'
import { TextField } from '../../../_ui/Field.tsx'
import type { FieldsProps } from './form.ts'

type AddressFieldProps = Pick<FieldsProps, 'manuscript' | 'host' | 'draft' | 'change' | 'errors'>

/** The end of the public address. A page that is out in the world is moved with those below it, in their tree. */
export const AddressField = ({ manuscript, host, draft, change, errors }: AddressFieldProps) =>
  manuscript.kind === 'page' && manuscript.published ? (
    <p className="text-14 break-all text-ink-2">
      Alamat: {host}
      {kinds.page.path(manuscript.slug)}
    </p>
  ) : (
    <TextField
      label="Alamat"
      name="slug"
      help={
        manuscript.published
          ? 'Bila diganti, alamat lama mengarah ke yang baru setelah terbit lagi.'
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
