import type { Office } from '../../../../../lib/offices/schema.ts'
import type { Actor } from '../../../../../lib/permissions.ts'
import type { Received } from '../../../../../lib/placements/received.ts'
import { ReceivedRow } from './ReceivedRow.tsx'

type ReceivedListProps = { rows: Received[]; office: Office; actor: Actor }

/** What was sent here: first what waits for an answer, then copies, then what stands on the site. */
export function ReceivedList({ rows, office, actor }: ReceivedListProps) {
  const part = (fits: (row: Received) => boolean) => rows.filter(fits)
  const groups: [title: string, rows: Received[]][] = [
    ['Menunggu jawaban Anda', part(row => row.state === 'waiting')],
    ['Salinan untuk Anda olah', part(row => row.force === 'copy')],
    ['Tampil di situs ini', part(row => row.state === 'shown' || row.state === 'accepted')],
    ['Tidak ditampilkan', part(row => row.state === 'declined')],
  ]
  return groups.map(
    ([title, shown]) =>
      shown.length > 0 && (
        <section key={title} aria-label={title} className="pb-10">
          <h2 className="pb-3 text-22">{title}</h2>
          <ul className="divide-y divide-line border-y border-line">
            {shown.map(row => (
              <ReceivedRow key={row.placementId} row={row} office={office} actor={actor} />
            ))}
          </ul>
        </section>
      ),
  )
}
