import { Disclosure } from '../../../../../_ui/Disclosure.tsx'
import type { Values } from '../../_parts/KnownFields.tsx'

type EntryTicksProps = { entries: { id: string; title: string }[]; values: Values }

/** The entries that were worked on in that time; those ticked go into the report with all their versions. */
export function EntryTicks({ entries, values }: EntryTicksProps) {
  if (entries.length === 0)
    return (
      <p className="text-ink-2">Tidak ada naskah yang dikerjakan di kantor-kantor ini pada waktu kejadian.</p>
    )
  const ticked = entries.filter(({ id }) => values[`entry.${id}`]).length
  return (
    <Disclosure
      label={`Naskah yang terkena (${ticked} dari ${entries.length} dicentang)`}
      open={ticked > 0 || entries.length <= 30}
    >
      <p className="pb-2 text-14 text-ink-2">
        Naskah yang dikerjakan pada waktu kejadian. Yang dicentang masuk berkas bukti bersama semua versinya.
      </p>
      <ul className="divide-y divide-line border-y border-line">
        {entries.map(({ id, title }) => (
          <li key={id}>
            <label className="flex min-h-11 items-start gap-3 py-2.5">
              <input
                type="checkbox"
                name={`entry.${id}`}
                defaultChecked={Boolean(values[`entry.${id}`])}
                className="mt-0.5 size-5 shrink-0"
              />
              <span className="min-w-0 wrap-anywhere">{title || 'Tanpa judul'}</span>
            </label>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
