import { Check, Clock, Hourglass, type LucideIcon, TimerOff } from 'lucide-react'
import { formatDate, momentOf } from '../../../../lib/dates.ts'
import type { AnnouncementFields } from '../../../../lib/entries/kinds/announcement.ts'
import type { Listed } from '../../../../lib/entries/listed.ts'
import { type Validity, validityAt } from '../../../../lib/entries/validity.ts'
import { urlOf } from '../../../../lib/offices/address.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { Badge } from '../../../_ui/Badge.tsx'
import { FileFacts } from '../_files/FileFacts.tsx'

export type ListedAnnouncement = Listed & { fields: AnnouncementFields }
type RowProps = {
  announcement: ListedAnnouncement
  office: Office
  now: Date
  heading?: 'h2' | 'h3'
  /** The office it leads to, in lists of many offices. */
  from?: Office
}

/** Number and date above, the title, then whether it holds and what there is to download. */
export function AnnouncementRow({ announcement, office, now, heading: Heading = 'h2', from }: RowProps) {
  const { fields, path, title } = announcement
  const [file, ...more] = fields.files
  return (
    <article className="relative border-b border-line py-5">
      <p className="flex flex-wrap gap-x-4 text-14 text-ink-2">
        {from && <span className="font-semibold text-accent">{from.name}</span>}
        {fields.number && !from && <span>Nomor {fields.number}</span>}
        <span>{dateOf(announcement, office)}</span>
      </p>
      <Heading className="mt-1 text-17 leading-snug tracking-tight">
        <a href={from ? urlOf(from, path) : path} className="after:absolute after:inset-0 hover:text-accent">
          {title}
        </a>
      </Heading>
      <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2 empty:hidden">
        <ValidityBadge validity={validityAt(announcement, now, office.zone)} />
        {file && <FileFacts file={file} more={more.length} />}
      </p>
    </article>
  )
}

/** The letter's date, or when it appeared. */
export const dateOf = ({ fields, publishedAt }: ListedAnnouncement, { zone }: Office) =>
  formatDate(momentOf(fields.date, zone) ?? publishedAt, zone)

const icons: Record<Validity['look'], LucideIcon> = {
  ok: Check,
  warn: Clock,
  info: Hourglass,
  neutral: TimerOff,
}

export const ValidityBadge = ({ validity }: { validity: Validity | undefined }) =>
  validity && (
    <Badge look={validity.look} icon={icons[validity.look]}>
      {validity.words}
    </Badge>
  )
