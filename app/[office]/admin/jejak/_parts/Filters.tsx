import type { AuditSearch } from '../../../../../lib/audit/search.ts'
import { deedChoices } from '../../../../../lib/audit/words.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { ChoiceField, TextField } from '../../../../_ui/Field.tsx'

type FiltersProps = { search: AuditSearch; below: boolean; oversees: boolean }

/** Narrowing the log; a plain form, so that the address tells what is shown. */
export const Filters = ({ search, below, oversees }: FiltersProps) => (
  <form action="/admin/jejak" className="grid items-end gap-4 md:grid-cols-2 xl:grid-cols-4">
    <TextField
      label="Cari"
      help="Nama orang, kata, atau alamat."
      name="q"
      defaultValue={search.q}
      maxLength={120}
    />
    <ChoiceField
      label="Kegiatan"
      name="tindakan"
      choices={{ '': 'Semua', ...deedChoices }}
      defaultValue={search.action}
    />
    <TextField label="Dari tanggal" name="dari" type="date" defaultValue={search.from} />
    <TextField label="Sampai tanggal" name="sampai" type="date" defaultValue={search.to} />
    {oversees && (
      <ChoiceField
        label="Kantor"
        name="lingkup"
        choices={{ '': 'Kantor ini', bawah: 'Dengan kantor di bawahnya' }}
        defaultValue={below ? 'bawah' : ''}
      />
    )}
    <button type="submit" className={`${buttonLook()} h-12 max-md:w-full`}>
      Saring
    </button>
  </form>
)
