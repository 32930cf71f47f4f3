import type { OldMoment } from './schema.ts'

/** "2024-01-13 10:00:00" that means UTC; undefined where it is no moment a site could have written ("0000-00-00 …"). */
export function utcMoment(written: string): OldMoment | undefined {
  const wall = wallOf(written)
  return wall ? { utc: `${wall.replace(' ', 'T')}Z` } : undefined
}

/** The same as wall time of the office's zone. */
export function localMoment(written: string): OldMoment | undefined {
  const wall = wallOf(written)
  return wall ? { local: wall } : undefined
}

/** A moment of RFC 822 or RFC 3339, which says its offset; without one it is wall time. */
export function saidMoment(written: string): OldMoment | undefined {
  const said = written.trim().slice(0, 100)
  const day = /^\d{4}-\d\d-\d\d/.test(said)
  if (day && !/(?:z|[+-]\d\d:?\d\d)$/i.test(said)) return localMoment(said)
  // Date.parse takes the server's zone where none is said.
  const zoned = day || /(?:[+-]\d\d:?\d\d|\b(?:gmt|utc|ut|z|[ecmp][sd]t|wib|wita?))$/i.test(said)
  const at = new Date(english(zoned ? said : `${said} GMT`))
  if (!isLikely(at)) return undefined
  const iso = at.toISOString().slice(0, 19)
  return zoned ? { utc: `${iso}Z` } : { local: iso.replace('T', ' ') }
}

// What Indonesian servers write.
const words: Record<string, string> = {
  ...{ wib: '+0700', wita: '+0800', wit: '+0900' },
  ...{
    mei: 'May',
    agu: 'Aug',
    agt: 'Aug',
    agustus: 'Aug',
    okt: 'Oct',
    oktober: 'Oct',
    des: 'Dec',
    desember: 'Dec',
  },
}
const english = (said: string) => said.replace(/[a-z]+/gi, word => words[word.toLowerCase()] ?? word)

function wallOf(written: string): string | undefined {
  const parts = /^\s*(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d)(:\d\d)?(?:\.\d+)?)?\s*$/.exec(written)
  if (!parts) return undefined
  const [, day, time = '00:00', seconds = ':00'] = parts
  const at = new Date(`${day}T${time}${seconds}Z`)
  // Node turns 31 February into March: it must come back as it was written.
  if (!isLikely(at) || at.toISOString().slice(0, 10) !== day) return undefined
  return `${day} ${time}${seconds}`
}

/** The web is no older than 1990, and nobody schedules for another century. */
const isLikely = (at: Date) =>
  !Number.isNaN(at.getTime()) && at.getUTCFullYear() >= 1990 && at.getUTCFullYear() < 2100
