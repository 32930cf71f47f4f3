import { CircleAlert, Info, TriangleAlert } from 'lucide-react'
import { formatDateTime } from '../../../../lib/dates.ts'
import { limitLifetime } from '../../../../lib/front/context.ts'
import { urlOf } from '../../../../lib/offices/address.ts'
import { directory } from '../../../../lib/offices/directory.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { levels, type UrgentNotice } from '../../../../lib/urgent/schema.ts'
import { Icon } from '../../../_ui/Icon.tsx'
import { Region } from './Region.tsx'

/** What cannot wait, on every page of an office and on paper too; nothing where nothing is said. */
export function UrgentNotices({ office }: { office: Office }) {
  const now = Date.now()
  const known = directory().urgentFor(office)
  for (const turn of known.flatMap(notice => [notice.startsAt, notice.endsAt]))
    if (turn > now) limitLifetime(new Date(turn))
  return <Region name="urgent">{drawNotices(known, office, now)}</Region>
}

function drawNotices(known: UrgentNotice[], office: Office, now: number) {
  const shown = known.filter(notice => notice.startsAt <= now && notice.endsAt > now)
  if (shown.length === 0) return null
  return (
    <section aria-label="Pemberitahuan mendesak" className="divide-y divide-line border-b border-line">
      {shown.map(notice => (
        <Notice key={notice.id} notice={notice} office={office} />
      ))}
    </section>
  )
}

const looks = {
  info: { drawing: Info, frame: 'bg-info-tint', ink: 'text-info' },
  warn: { drawing: TriangleAlert, frame: 'bg-warn-tint', ink: 'text-warn' },
  bad: { drawing: CircleAlert, frame: 'bg-bad-tint', ink: 'text-bad' },
}

function Notice({ notice, office }: { notice: UrgentNotice; office: Office }) {
  const { drawing, frame, ink } = looks[notice.level]
  const issuer = directory().officeById(notice.officeId) ?? office
  const href = notice.linkHref.startsWith('/') ? urlOf(issuer, notice.linkHref) : notice.linkHref
  return (
    <div className={frame}>
      <div className="wide flex gap-3 py-4">
        <Icon of={drawing} className={`mt-1 ${ink}`} />
        <div className="min-w-0 max-w-measure">
          <p className="text-17">
            <b className={`font-bold ${ink}`}>{levels[notice.level][0]}.</b> {notice.words}
          </p>
          <p className="mt-1 flex flex-wrap items-baseline gap-x-4 gap-y-1 text-14 text-ink-2">
            {href && (
              <a href={href} className="link py-1 text-16 font-semibold text-accent">
                {notice.linkLabel}
              </a>
            )}
            <span>
              {issuer.name}, berlaku sampai {formatDateTime(new Date(notice.endsAt), office.zone)}
            </span>
          </p>
        </div>
      </div>
    </div>
  )
}
