import { formatDateTime } from '../../../../../lib/dates.ts'
import { formats } from '../../../../../lib/imports/schema.ts'
import type { Found as FoundHome } from '../../../../../lib/moves/schema.ts'
import type { Zone } from '../../../../../lib/offices/schema.ts'
import { Notice } from '../../../../_ui/Notice.tsx'

/** What the last look at the old home told, and what it suggests. */
export function Found({ found, zone }: { found: FoundHome; zone: Zone }) {
  const { address, at, failure, title, system, feeds = [], sitemap, format } = found
  const told = [
    title && `Judul “${title}”.`,
    system ? `Dibuat dengan ${system}.` : !failure && 'Sistemnya tidak dikenali.',
    feeds.length > 0 && `${feeds.length} umpan ditemukan.`,
    sitemap ? 'Peta situs ada.' : !failure && 'Tanpa peta situs.',
    format && `Usulan cara: ${formats[format]}.`,
  ].filter(Boolean)
  return (
    <Notice look={failure ? 'warn' : 'info'} className="mb-6">
      <p>
        {failure ?? told.join(' ')}{' '}
        <span className="text-14 text-ink-2">
          <span className="wrap-anywhere">{address}</span>, dilihat {formatDateTime(new Date(at), zone)}
        </span>
      </p>
      {failure && told.length > 0 && <p>{told.join(' ')}</p>}
    </Notice>
  )
}
