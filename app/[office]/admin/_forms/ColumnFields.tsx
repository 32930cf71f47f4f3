import { ChevronDown } from 'lucide-react'
import { type ColumnFormat, columnFormats, type DataTable } from '../../../../lib/entries/kinds/dataset.ts'
import { ChoiceField, TextField } from '../../../_ui/Field.tsx'
import { Icon } from '../../../_ui/Icon.tsx'
import { stayHere } from '../[jenis]/_editor/PhotoWords.tsx'
import { isNumeric, withFormat } from './table.ts'

type ColumnFieldsProps = { table: DataTable; change: (table: DataTable) => void }

/** What each column is called, and whether it holds numbers; one tap away, for most are understood rightly. */
export const ColumnFields = ({ table, change }: ColumnFieldsProps) => (
  <details className="border-y border-line">
    <summary className="flex min-h-12 items-center justify-between gap-3 py-2 text-16 font-semibold">
      Ubah nama dan bentuk kolom
      <Icon of={ChevronDown} />
    </summary>
    <ol className="grid gap-5 pt-2 pb-5">
      {table.columns.map((column, index) => (
        <li key={index} className="grid items-end gap-x-4 gap-y-3 md:grid-cols-[minmax(0,1fr)_14rem]">
          <TextField
            label={`Kolom ${index + 1}`}
            maxLength={120}
            value={column.name}
            onChange={event => change(renamed(table, index, event.target.value))}
            onKeyDown={stayHere}
          />
          <ChoiceField
            label="Bentuk"
            choices={isNumeric(table, index) ? columnFormats : { teks: columnFormats.teks }}
            value={column.format}
            onChange={event => change(withFormat(table, index, event.target.value as ColumnFormat))}
          />
        </li>
      ))}
    </ol>
  </details>
)

const renamed = (table: DataTable, index: number, name: string): DataTable => ({
  ...table,
  columns: table.columns.map((column, at) => (at === index ? { ...column, name } : column)),
})
