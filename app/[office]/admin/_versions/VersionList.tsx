import { Check, Radio } from 'lucide-react'
import { formatDateTime } from '../../../../lib/dates.ts'
import type { Change } from '../../../../lib/entries/diff.ts'
import type { VersionHead } from '../../../../lib/entries/versions.ts'
import type { Zone } from '../../../../lib/offices/schema.ts'
import { Badge } from '../../../_ui/Badge.tsx'

export type ListedVersion = VersionHead & {
  /** Against the version before; undefined for the first. */
  changes?: Change[]
}
type VersionListProps = {
  rows: ListedVersion[]
  zone: Zone
  latest: number
  liveId: string | null
  base: string
}

/** Who saved what and when, newest first; each leads to what it changed, or to what has changed since. */
export const VersionList = ({ rows, zone, latest, liveId, base }: VersionListProps) => (
  <ol className="divide-y divide-line border-y border-line">
    {rows.map(row => (
      <li key={row.id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 py-4">
        <div className="min-w-0 flex-1 basis-72">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
            <b className="font-semibold">Versi {row.number}</b>
            {row.id === liveId && (
              <Badge look="ok" icon={Radio}>
                Tampil di situs
              </Badge>
            )}
            {row.number === latest && (
              <Badge look="neutral" icon={Check}>
                Terbaru
              </Badge>
            )}
          </p>
          <p className="text-14 text-ink-2">
            {row.writtenByName ?? 'Seseorang'},{' '}
            <time dateTime={row.writtenAt.toISOString()}>{formatDateTime(row.writtenAt, zone)}</time>
          </p>
          <p className="mt-1 break-words text-16">{told(row.changes)}</p>
        </div>
        <p className="flex flex-wrap gap-x-5">
          {row.number > 1 && (
            <a href={`${base}?dari=v${row.number - 1}&ke=v${row.number}`} className="link py-2.5">
              Lihat perubahannya
              <span className="sr-only"> di versi {row.number}</span>
            </a>
          )}
          {row.number < latest && (
            <a href={`${base}?dari=v${row.number}&ke=v${latest}`} className="link py-2.5">
              Bandingkan dengan terbaru
              <span className="sr-only">: versi {row.number}</span>
            </a>
          )}
        </p>
      </li>
    ))}
  </ol>
)

const named = 4

// "Mengubah Judul, Paragraf 3, dan 2 bagian lain."
function told(changes: Change[] | undefined) {
  if (!changes) return 'Naskah pertama.'
  const places = [...new Set(changes.map(change => change.where))]
  if (places.length === 0) return 'Tidak ada yang berbeda bagi pembaca.'
  const rest = places.length - named
  const words = places.slice(0, named).join(', ')
  return rest > 0 ? `Mengubah ${words}, dan ${rest} bagian lain.` : `Mengubah ${words}.`
}
