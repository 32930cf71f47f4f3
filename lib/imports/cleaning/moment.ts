import { momentOf as momentIn } from '../../dates.ts'
import type { Zone } from '../../offices/schema.ts'
import type { OldMoment } from '../schema.ts'

// No office had a site before; what is said to be older is a clock that was not set.
const firstYear = 1995
const day = 24 * 3600_000

/**
 * The moment an old site meant: with its offset, or by the clock of the office's zone. Undefined for what is none:
 * zero dates, days that do not exist, years before 1995, and what lies ahead, unless it was `planned`.
 */
export function momentOf(
  old: OldMoment,
  zone: Zone,
  { now = new Date(), planned = false }: { now?: Date; planned?: boolean } = {},
): Date | undefined {
  const moment = 'utc' in old ? wholeMoment(old.utc) : localMoment(old.local, zone)
  const time = moment?.getTime() ?? Number.NaN
  if (Number.isNaN(time) || time < Date.UTC(firstYear, 0, 1)) return
  return planned || time <= now.getTime() + day ? moment : undefined
}

const shape = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?)?$/

function localMoment(local: string, zone: Zone) {
  const [, year = '', month = '', date = '', hour = '00', minute = '00', second = '00'] =
    shape.exec(local.trim()) ?? []
  if (!isDay(Number(year), Number(month), Number(date))) return
  return momentIn(`${year}-${month}-${date}T${hour}:${minute}:${second}`, zone) ?? undefined
}

// Readers give ISO 8601 or what RSS has (RFC 822); a bare date and time without an offset is meant as UTC.
function wholeMoment(utc: string) {
  const said = utc.trim()
  const [, year = '', month = '', date = ''] = /^(\d{4})-(\d{2})-(\d{2})/.exec(said) ?? []
  if (year && !isDay(Number(year), Number(month), Number(date))) return
  return new Date(shape.test(said) && said.length > 10 ? `${said.replace(' ', 'T')}Z` : said)
}

function isDay(year: number, month: number, date: number) {
  const found = new Date(Date.UTC(year, month - 1, date))
  return found.getUTCMonth() === month - 1 && found.getUTCDate() === date
}
