import type { Stuck as StuckEntry } from '../../../../../lib/board/office.ts'
import type { Zone } from '../../../../../lib/offices/schema.ts'
import { LinkButton } from '../../../../_ui/Button.tsx'
import { SectionHead } from '../../../../_ui/SectionHead.tsx'
import { formatAgo } from '../../_frame/when.ts'

type StuckProps = {
  id: string
  title: string
  text: string
  rows: StuckEntry[]
  /** Whether this person may read texts of offices below. */
  readable: boolean
  zone: Zone
}

/** Texts of an office that wait for somebody; nothing where none does. */
export function Stuck({ id, title, text, rows, readable, zone }: StuckProps) {
  if (rows.length === 0) return null
  const now = new Date()
  return (
    <section aria-labelledby={id}>
      <SectionHead id={id} title={title} text={text} />
      <ul className="divide-y divide-line border-y border-line">
        {rows.map(row => (
          <li key={row.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-4">
            <div className="min-w-0 flex-1 basis-64">
              <p className="font-semibold">{row.title}</p>
              <p className="text-14 text-ink-2">
                {row.reviewBy && `Batas tinjau ${formatAgo(row.reviewBy, zone, now)}`}
                {!row.reviewBy && row.submittedAt && `Dikirim ${formatAgo(row.submittedAt, zone, now)}`}
              </p>
            </div>
            {readable && (
              <LinkButton href={`/admin/pembinaan/${row.id}`}>
                Baca<span className="sr-only"> {row.title}</span>
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
