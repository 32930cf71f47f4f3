import { formatDate } from '../../../../../lib/dates.ts'
import type { OwedDuty } from '../../../../../lib/duties/queries.ts'
import type { Zone } from '../../../../../lib/offices/schema.ts'

type DoneProps = {
  duty: OwedDuty
  zone: Zone /** The site it is on, where that is another one. */
  site?: string
}

/** What fulfilled a duty: the text on the site, or what somebody said of it. */
export const Done = ({ duty, zone, site = '' }: DoneProps) => (
  <p className="text-14 text-ink-2">
    {duty.entryPath ? (
      <>
        <a href={`${site}${duty.entryPath}`} className="link">
          {duty.entryTitle}
        </a>
        , {duty.doneAt && formatDate(duty.doneAt, zone)}
      </>
    ) : (
      duty.handReason && (
        <>
          Ditandai {duty.handName ?? 'seseorang'}, {duty.handAt && formatDate(duty.handAt, zone)}: “
          {duty.handReason}”{' '}
          {duty.handLink && (
            <a
              href={duty.handLink.startsWith('/') ? `${site}${duty.handLink}` : duty.handLink}
              className="link"
            >
              Lihat buktinya
            </a>
          )}
        </>
      )
    )}
  </p>
)
