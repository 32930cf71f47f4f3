import { useState } from 'react'
import { datasetStatuses } from '../../../../lib/entries/kinds/dataset.ts'
import { formatFile } from '../../../../lib/media/size.ts'
import { formatNumber } from '../../../../lib/numbers.ts'
import { ChoiceField, FieldError, TextField } from '../../../_ui/Field.tsx'
import { UploadLine } from '../_uploads/UploadLine.tsx'
import { uploadTable } from '../_uploads/upload.ts'
import { useSending } from '../_uploads/useSending.ts'
import { bind } from './bind.ts'
import { ChartFields } from './ChartFields.tsx'
import { ColumnFields } from './ColumnFields.tsx'
import { FilePicker } from './FilePicker.tsx'
import type { FieldsProps } from './form.ts'
import { Group } from './Group.tsx'
import type { Own } from './own.ts'
import { TablePreview } from './TablePreview.tsx'
import { fitting, rowsOf, tableBelow } from './table.ts'

/** Figures: a spreadsheet becomes a table, its columns are named, some are drawn, and their origin is told. */
export function DatasetMain(props: FieldsProps<Own<'dataset'>>) {
  const { draft, change, errors } = props
  const { table, chart, original } = draft
  const field = bind(props)
  // All rows as uploaded: only then can the row of names be chosen again.
  const [read, setRead] = useState<string[][]>()
  const [head, setHead] = useState(0)
  const put = (next: typeof table) => change({ table: next, chart: fitting(chart, next) })
  const sending = useSending('berkas', uploadTable, ({ table: made, file }) => {
    setRead(rowsOf(made))
    setHead(0)
    change({ table: made, original: file, chart: null })
    return `${formatNumber(made.rows.length)} baris dan ${made.columns.length} kolom terbaca.`
  })
  return (
    <>
      <Group
        id="tabel"
        title="Tabel"
        help="Berkas XLSX atau CSV, baris pertama berisi nama kolom. Periksa dulu: NIK, nomor KK, dan nomor telepon tidak boleh ada di dalamnya."
        error={errors.table}
      >
        <div>
          <FilePicker
            label={original ? 'Ganti berkas' : 'Buka berkas XLSX atau CSV'}
            accept=".xlsx,.csv"
            onFiles={([file]) => sending.send(file)}
          />
          {original && (
            <p className="mt-2 text-14 break-all text-ink-2">
              {original.name}, {formatFile(original)}
            </p>
          )}
          <UploadLine {...sending} />
          {errors.original && <FieldError>{errors.original}</FieldError>}
        </div>
        {read && (
          <ChoiceField
            label="Baris mana yang berisi nama kolom?"
            help="Baris di atasnya dibuang, baris di bawahnya menjadi isi tabel."
            choices={headChoices(read)}
            value={`b${head}`}
            onChange={event => {
              const row = Number(event.target.value.slice(1))
              setHead(row)
              put(tableBelow(read, row))
            }}
          />
        )}
        {table.columns.length > 0 && (
          <>
            <TablePreview table={table} />
            <ColumnFields table={table} change={put} />
          </>
        )}
      </Group>
      {table.columns.length > 0 && (
        <Group title="Grafik" error={errors.chart}>
          <ChartFields table={table} chart={chart} change={next => change({ chart: next })} />
        </Group>
      )}
      <Group title="Asal angka">
        <TextField
          id="sumber"
          label="Sumber"
          help="Contoh: KPU Kabupaten Kediri, Berita Acara 12/PL.02.1-BA/3506/2026"
          maxLength={240}
          {...field('source')}
        />
        <div className="grid gap-5 md:grid-cols-2">
          <ChoiceField
            label="Status"
            help="Sementara, sampai ditetapkan pleno."
            choices={datasetStatuses}
            {...field('status')}
          />
          <TextField
            label="Satuan"
            help="Yang dihitung. Contoh: pemilih"
            maxLength={60}
            autoCapitalize="none"
            {...field('unit')}
          />
        </div>
      </Group>
    </>
  )
}

const offeredHeads = 8

// Letters before the numbers keep the order of the rows.
const headChoices = (read: string[][]) =>
  Object.fromEntries(
    read
      .slice(0, Math.min(offeredHeads, read.length - 1))
      .map((row, index) => [
        `b${index}`,
        `Baris ${index + 1}: ${row.filter(Boolean).join(', ').slice(0, 70)}`,
      ]),
  )
