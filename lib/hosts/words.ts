import { formatShort } from '../dates.ts'
import type { Zone } from '../offices/schema.ts'
import { type Pointing, soonDays, type TlsState } from './schema.ts'

/** What the judgement of a host rests on. */
export type Judged = {
  kind: 'canonical' | 'alias' | 'legacy'
  routable: 'yes' | 'no'
  points: Pointing | null
  tls: TlsState | null
  tlsEndsAt: Date | null
  expiresOn: string | null
}

export type Worry = 'dangling' | 'elsewhere' | 'expiring' | 'tls'

// Certificates are renewed by machines a month before their end; one with less than that was forgotten.
const certificateDays = 21
const day = 86_400_000

/** What is to be looked after about a host; nothing for one that is as it should be. */
export function worriesOf(host: Judged, now: Date): Worry[] {
  const { routable, points, tls, tlsEndsAt, expiresOn } = host
  const ends = (date: Date, days: number) => date.getTime() - now.getTime() < days * day
  const worries: Worry[] = []
  if (points === 'nowhere') worries.push('dangling')
  if (points === 'elsewhere' && routable === 'yes') worries.push('elsewhere')
  if (
    (expiresOn && ends(new Date(expiresOn), soonDays)) ||
    (points === 'here' && tlsEndsAt && ends(tlsEndsAt, certificateDays))
  )
    worries.push('expiring')
  if (points === 'here' && tls && ['none', 'mismatch', 'expired', 'untrusted'].includes(tls))
    worries.push('tls')
  return worries
}

/** The worries in words, for a letter and for the page of a host. */
export function worryWords(host: Judged, worries: Worry[], zone: Zone, now: Date): string {
  const { expiresOn, tlsEndsAt, tls } = host
  const said: Record<Worry, string> = {
    dangling: 'tidak lagi mengarah ke mana pun; bisa didaftarkan orang lain',
    elsewhere: 'mengarah ke tempat lain',
    expiring: [
      expiresOn && `pendaftarannya habis ${formatShort(new Date(expiresOn), zone, now)}`,
      tlsEndsAt && `sertifikatnya habis ${formatShort(tlsEndsAt, zone, now)}`,
    ]
      .filter(Boolean)
      .join(', '),
    tls: tlsWords[tls ?? 'unknown'].toLowerCase(),
  }
  return worries.map(worry => said[worry]).join('; ')
}

export const pointingWords: Record<Pointing, string> = {
  here: 'Mengarah ke sini',
  elsewhere: 'Mengarah ke tempat lain',
  nowhere: 'Tidak mengarah ke mana pun',
  unknown: 'Belum bisa diperiksa',
}

export const tlsWords: Record<TlsState, string> = {
  ok: 'Sertifikat sah',
  none: 'Tanpa sertifikat',
  mismatch: 'Sertifikat untuk nama lain',
  expired: 'Sertifikat sudah habis',
  untrusted: 'Sertifikat tidak dipercaya',
  unknown: 'Sertifikat belum bisa dilihat',
}
