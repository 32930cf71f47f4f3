import { documentStatuses, documentTypes } from '../../../../lib/entries/kinds/document.ts'
import { ChoiceField, TextField } from '../../../_ui/Field.tsx'
import { bind } from './bind.ts'
import { FilesField } from './FilesField.tsx'
import type { FieldsProps } from './form.ts'
import { Group } from './Group.tsx'
import type { Own } from './own.ts'
import { RelationsField } from './RelationsField.tsx'

/** A document as a JDIH describes it, its file, and what it replaced. */
export function DocumentMain(props: FieldsProps<Own<'document'>>) {
  const { manuscript, draft, change, errors } = props
  const field = bind(props)
  const others = (manuscript.around.documents ?? []).filter(other => other.id !== manuscript.id)
  return (
    <>
      <Group title="Identitas">
        <div className="grid gap-5 md:grid-cols-2">
          <ChoiceField label="Jenis" choices={documentTypes} {...field('type')} />
          <ChoiceField label="Status" choices={documentStatuses} {...field('status')} />
          <TextField id="nomor" label="Nomor" maxLength={80} autoCapitalize="none" {...field('number')} />
          <TextField id="tahun" label="Tahun" maxLength={4} inputMode="numeric" {...field('year')} />
          <TextField label="Subjek" maxLength={160} autoCapitalize="none" {...field('subject')} />
          <TextField
            label="Tanggal penetapan"
            help="Tanggal ditandatangani."
            type="date"
            {...field('date')}
          />
        </div>
      </Group>
      <Group
        id="berkas"
        title="Berkas"
        help="Satu berkas PDF, paling besar 25 MB. Hasil unduhan lebih baik daripada hasil pindai."
      >
        <FilesField
          single
          files={draft.file ? [draft.file] : []}
          change={next =>
            change(current => ({ file: next(current.file ? [current.file] : []).at(-1) ?? null }))
          }
          error={errors.file}
        />
      </Group>
      <Group title="Hubungan dengan dokumen lain">
        <RelationsField
          label="Menggantikan"
          help="Dokumen yang tidak berlaku lagi karena dokumen ini."
          relations={draft.replaces}
          documents={others}
          change={replaces => change({ replaces })}
          error={errors.replaces}
        />
        <RelationsField
          label="Digantikan oleh"
          help="Isi bila status dokumen ini dicabut."
          relations={draft.replacedBy}
          documents={others}
          change={replacedBy => change({ replacedBy })}
          error={errors.replacedBy}
        />
      </Group>
    </>
  )
}
