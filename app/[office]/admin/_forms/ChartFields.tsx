import type { Chart, DataTable } from '../../../../lib/entries/kinds/dataset.ts'
import { CheckField, ChoiceField } from '../../../_ui/Field.tsx'
import { numberColumns } from './table.ts'

type ChartFieldsProps = { table: DataTable; chart: Chart | null; change: (chart: Chart | null) => void }

const types = { tanpa: 'Tanpa grafik', batang: 'Grafik batang', garis: 'Grafik garis' }
const most = 4

/** Which columns are drawn, and how. The table itself always stays. */
export function ChartFields({ table, chart, change }: ChartFieldsProps) {
  const numbers = numberColumns(table)
  if (numbers.length === 0)
    return (
      <p className="text-16 text-ink-2">
        Belum ada kolom berisi angka yang bisa digambar. Grafik tidak wajib: tabelnya sudah cukup.
      </p>
    )
  const choose = (type: string) =>
    change(
      type === 'tanpa'
        ? null
        : { label: 0, values: [numbers[0]!.index], ...chart, type: type as Chart['type'] },
    )
  return (
    <>
      <ChoiceField
        label="Bentuk grafik"
        help="Batang untuk membandingkan, garis untuk melihat perubahan dari waktu ke waktu."
        choices={types}
        value={chart?.type ?? 'tanpa'}
        onChange={event => choose(event.target.value)}
      />
      {chart && (
        <>
          <ChoiceField
            label="Kolom yang menamai batang atau titik"
            help="Contoh: Kecamatan"
            choices={Object.fromEntries(table.columns.map(({ name }, index) => [`k${index}`, name]))}
            value={`k${chart.label}`}
            onChange={event => change({ ...chart, label: Number(event.target.value.slice(1)) })}
          />
          <fieldset>
            <legend className="text-16 font-semibold">Kolom yang digambar</legend>
            <p className="text-14 text-ink-2">Paling banyak {most}.</p>
            {numbers.map(({ name, index }) => {
              const drawn = chart.values.includes(index)
              const full = drawn ? chart.values.length === 1 : chart.values.length >= most
              return (
                <CheckField
                  key={index}
                  label={name}
                  checked={drawn}
                  disabled={full}
                  onChange={() => change({ ...chart, values: toggled(chart.values, index) })}
                />
              )
            })}
          </fieldset>
        </>
      )}
    </>
  )
}

const toggled = (values: number[], index: number) =>
  values.includes(index)
    ? values.filter(value => value !== index)
    : [...values, index].sort((one, other) => one - other)
