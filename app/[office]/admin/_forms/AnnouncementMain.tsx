import { TextField } from '../../../_ui/Field.tsx'
import { bind } from './bind.ts'
import { FilesField } from './FilesField.tsx'
import type { FieldsProps } from './form.ts'
import { Group } from './Group.tsx'
import type { Own } from './own.ts'

/** What a letter to the public carries: its number, its days and its files. */
export function AnnouncementMain(props: FieldsProps<Own<'announcement'>>) {
  const { draft, change, errors } = props
  const field = bind(props)
  return (
    <>
      <Group title="Surat">
        <div className="grid gap-5 md:grid-cols-2">
          <TextField
            id="nomor"
            label="Nomor"
            help="Contoh: 12/PP.04.2-Pu/3506/2026"
            maxLength={80}
            autoCapitalize="none"
            {...field('number')}
          />
          <TextField label="Tanggal surat" help="Tanggal di kepala surat." type="date" {...field('date')} />
          <TextField
            label="Berlaku mulai"
            help="Kosongkan bila berlaku sejak terbit."
            type="date"
            {...field('validFrom')}
          />
          <TextField
            label="Berlaku sampai"
            help="Setelahnya ditandai “Berakhir”."
            type="date"
            {...field('validUntil')}
          />
        </div>
      </Group>
      <Group
        id="berkas"
        title="Berkas"
        help="PDF, DOCX, XLSX, atau CSV, paling besar 25 MB. Beberapa sekaligus boleh."
      >
        <FilesField
          files={draft.files}
          change={next => change(current => ({ files: next(current.files) }))}
          error={errors.files}
        />
      </Group>
    </>
  )
}
