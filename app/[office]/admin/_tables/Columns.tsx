import { Disclosure } from '../../../_ui/Disclosure.tsx'

type ColumnsProps = {
  /** Names of columns, and what goes there. */
  columns: readonly (readonly [names: string, words: string])[]
  /** A table that would pass, and the name it is saved under. */
  example: string
  file: string
}

/** What a table is expected to have, with an example to save. */
export const Columns = ({ columns, example, file }: ColumnsProps) => (
  <Disclosure label="Kolom tabel" className="max-w-measure py-4">
    <dl className="divide-y divide-line border-y border-line">
      {columns.map(([names, words]) => (
        <div key={names} className="py-3 md:grid md:grid-cols-[12rem_minmax(0,1fr)] md:gap-4">
          <dt className="font-semibold">{names}</dt>
          <dd className="text-ink-2">{words}</dd>
        </div>
      ))}
    </dl>
    <p className="pt-3">
      <a
        href={`data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${example}`)}`}
        download={file}
        className="link"
      >
        Unduh contoh tabel
      </a>
    </p>
  </Disclosure>
)
