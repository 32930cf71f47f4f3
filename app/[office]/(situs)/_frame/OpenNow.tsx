import { formatDay, formatTime, localDay } from '../../../../lib/dates.ts'
import { limitLifetime } from '../../../../lib/front/context.ts'
import type { OfficeContact } from '../../../../lib/offices/contact.ts'
import { openingAt } from '../../../../lib/offices/hours.ts'
import type { Office } from '../../../../lib/offices/schema.ts'

type OpenNowProps = { contact: OfficeContact; office: Office; now: Date }

/** Whether the counter is open by its hours; the page lives until that changes. Nothing where it cannot be known. */
export function OpenNow({ contact, office, now }: OpenNowProps) {
  const opening = openingAt(contact.hours, now, office.zone)
  if (!opening) return null
  limitLifetime(opening.until)
  const { day } = localDay(now, office.zone)
  const today = localDay(opening.until, office.zone).day === day
  const moment = `${today ? '' : `${formatDay(opening.until, office.zone).split(',')[0]} `}pukul ${formatTime(opening.until, office.zone)}`
  return (
    <p className="mt-4 text-16 print:hidden">
      <b className={opening.open ? 'font-semibold text-ok' : 'font-semibold'}>
        {opening.open ? 'Sekarang buka' : 'Sekarang tutup'}
      </b>{' '}
      {opening.open ? `menurut jam layanan, sampai ${moment}` : `menurut jam layanan, buka lagi ${moment}`}.
      Hari libur nasional dan cuti bersama tetap libur.
    </p>
  )
}
