import { localMoment } from '../moments.ts'
import { plainLine } from '../plain.ts'
import type { OldItem, OldMoment } from '../schema.ts'
import type { Element } from '../xml/element.ts'
import { findMeta } from './meta.ts'

/** When and where an event is, by the fields of the calendars usual here: wall time of the office. */
export function eventOf(item: Element): OldItem['event'] {
  const starts = momentIn(
    findMeta(item, '_EventStartDate', 'mec_start_date', 'evcal_srow', 'tanggal_mulai', 'tanggal'),
  )
  const ends = momentIn(findMeta(item, '_EventEndDate', 'mec_end_date', 'evcal_erow', 'tanggal_selesai'))
  const place = plainLine(findMeta(item, '_EventVenue', 'mec_location', 'lokasi', 'tempat', 'location') ?? '')
  return starts || ends || place ? { starts, ends, place } : undefined
}

/** "2024-01-13 09:00:00", "20240113" as ACF keeps days, or seconds since 1970 counted in wall time. */
function momentIn(kept: string | undefined): OldMoment | undefined {
  if (!kept) return undefined
  const said = /^\d{8}$/.test(kept)
    ? kept.replace(/^(....)(..)/, '$1-$2-')
    : /^\d{9,10}$/.test(kept)
      ? new Date(Number(kept) * 1000).toISOString().slice(0, 19)
      : kept
  const moment = localMoment(said)
  return moment && said.trim().length === 10 ? { local: said.trim() } : moment
}
