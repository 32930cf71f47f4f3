import { formatShort, momentOf } from '../dates.ts'
import { formatNumber } from '../numbers.ts'
import type { Zone } from '../offices/schema.ts'
import { type BoardRow, lateAfter, type Pace, silentAfter } from './schema.ts'

/** Why an office needs help, the most urgent first; the name stands in addresses. */
export const reasonNames = [
  'ditahan',
  'diam',
  'kosong',
  'nama',
  'faktor',
  'kewajiban',
  'tinjau',
  'bantuan',
] as const
export type ReasonName = (typeof reasonNames)[number]

/** `words` for a badge, `detail` a sentence beside it, `days` how long it has lasted. */
export type Reason = { name: ReasonName; words: string; detail: string; days: number }

/** What cannot wait is red, what can be planned is ochre. */
export const urgent: ReadonlySet<ReasonName> = new Set(['ditahan', 'diam', 'kosong'])

const dayLength = 86_400_000
const daysSince = (since: Date | null, now: Date) =>
  since ? Math.max(0, Math.floor((now.getTime() - since.getTime()) / dayLength)) : 0

/** Days since an office last published; of one that never did, since it is there. */
export const quietDays = (row: BoardRow, now: Date) => daysSince(row.last ?? row.createdAt, now)

/** How an office keeps publishing. */
export function paceOf(row: BoardRow, now: Date): Pace {
  if (row.state !== 'live') return 'resting'
  const days = quietDays(row, now)
  if (days > silentAfter) return 'silent'
  return days > lateAfter ? 'late' : 'well'
}

/** All an office needs help with, the most urgent first; an office that rests by decision needs none. */
export function reasonsOf(row: BoardRow, now: Date, zone: Zone): Reason[] {
  if (row.state !== 'live') return []
  return reasonNames.flatMap(name => {
    const found = finders[name](row, now, zone)
    return found ? [{ name, ...found }] : []
  })
}

type Finder = (row: BoardRow, now: Date, zone: Zone) => Omit<Reason, 'name'> | undefined

const finders: Record<ReasonName, Finder> = {
  ditahan: ({ held, heldSince }, now, zone) =>
    held > 0
      ? {
          words: 'Ditahan gerbang spam',
          detail: `${formatNumber(held)} naskah menunggu orang kedua${since(heldSince, now, zone)}`,
          days: daysSince(heldSince, now),
        }
      : undefined,
  diam: (row, now, zone) => {
    if (paceOf(row, now) !== 'silent') return
    const days = quietDays(row, now)
    return { words: `Diam ${formatNumber(days)} hari`, detail: whoIsThere(row, now, zone), days }
  },
  kosong: row =>
    row.people === 0
      ? {
          words: 'Tanpa orang',
          detail: 'Tidak ada akun yang bisa masuk; tidak seorang pun bisa menulis di sana',
          // Since when nobody is there is not known.
          days: 0,
        }
      : undefined,
  nama: ({ ending, endsOn }, now, zone) => {
    if (!endsOn) return
    const end = momentOf(endsOn, zone)!
    const left = Math.ceil((end.getTime() - now.getTime()) / dayLength)
    return {
      words: left > 0 ? `Nama situs habis ${formatNumber(left)} hari lagi` : 'Nama situs sudah habis',
      detail: `Pendaftaran ${formatNumber(ending)} nama situs perlu diperpanjang, yang pertama habis ${formatShort(end, zone, now)}`,
      days: Math.max(0, -left),
    }
  },
  faktor: ({ bare, people }) =>
    bare > 0
      ? {
          words: 'Tanpa faktor kedua',
          detail: `${formatNumber(bare)} dari ${formatNumber(people)} orang masuk dengan kata sandi saja`,
          days: 0,
        }
      : undefined,
  kewajiban: ({ overdue, overdueSince }, now, zone) => {
    if (overdue === 0) return
    // Of a duty due on the 20th the 21st is the first day past it.
    const days = daysSince(overdueSince, now)
    return {
      words: `Kewajiban lewat ${formatNumber(days)} hari`,
      detail: `${formatNumber(overdue)} kewajiban belum dipenuhi, yang terlama berbatas ${overdueSince ? formatShort(overdueSince, zone, now) : ''}`,
      days,
    }
  },
  tinjau: ({ unreviewed, unreviewedSince }, now, zone) =>
    unreviewed > 0
      ? {
          words: 'Belum ditinjau',
          detail: `${formatNumber(unreviewed)} terbitan satu orang, batas tinjaunya lewat${since(unreviewedSince, now, zone)}`,
          days: daysSince(unreviewedSince, now),
        }
      : undefined,
  bantuan: ({ asking, askingSince }, now, zone) =>
    asking > 0
      ? {
          words: 'Minta bantuan',
          detail: `${formatNumber(asking)} pertanyaan belum dijawab${since(askingSince, now, zone)}`,
          days: daysSince(askingSince, now),
        }
      : undefined,
}

const since = (moment: Date | null, now: Date, zone: Zone) =>
  moment ? ` sejak ${formatShort(moment, zone, now)}` : ''

function whoIsThere({ people, lastLogin }: BoardRow, now: Date, zone: Zone) {
  if (people === 0) return 'Belum ada orang yang bisa masuk'
  const staff = `${formatNumber(people)} orang`
  return lastLogin
    ? `${staff}, terakhir masuk ${formatShort(lastLogin, zone, now)}`
    : `${staff}, belum pernah masuk`
}
