import { formatDateTime } from '../../../../lib/dates.ts'
import type { FoundEntry } from '../../../../lib/entries/queries.ts'
import { kinds } from '../../../../lib/entries/schema.ts'
import { urlOf } from '../../../../lib/offices/address.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { entryAddress } from '../_frame/kindWords.ts'

/** What a writer sends the approver: what waits, and where. */
export const toApprover = ({ entry }: FoundEntry, office: Office) =>
  `Yth. Bapak/Ibu, ${kinds[entry.kind].noun} “${entry.title}” menunggu persetujuan. Baca dan putuskan di sini: ${urlOf(office, `/admin/persetujuan/${entry.id}`)}`

/** What an approver sends the writer after deciding; undefined while nothing is decided. */
export function toWriter({ entry, live }: FoundEntry, office: Office): string | undefined {
  const noun = `${kinds[entry.kind].noun} “${entry.title}”`
  const page = urlOf(office, entryAddress(entry.kind, entry.id))
  if (entry.state === 'published' && live)
    return `Terima kasih, ${noun} sudah terbit: ${urlOf(office, live.path)}`
  if (entry.state === 'scheduled' && entry.scheduledAt)
    return `Terima kasih, ${noun} sudah disetujui dan terbit ${formatDateTime(entry.scheduledAt, office.zone)}.`
  if (entry.state === 'returned')
    return `Mohon perbaiki ${noun}: ${entry.returnNote}\nBuka naskahnya di sini: ${page}`
}
