import { isIP } from 'node:net'
import { hostProblem } from '../offices/hosts.ts'

/** A host as somebody typed or pasted it: without scheme, path, port and the dot at its end. */
export const readHost = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[/?#].*$/, '')
    .replace(/:\d+$/, '')
    .replace(/\.$/, '')

const name = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9][a-z0-9-]{0,61}$/

/** How a name looks to somebody who does not look twice: 0 for o, 1 and i for l, 5 for s, rn for m, vv for w. */
export const skeletonOf = (host: string) =>
  host
    .replaceAll('0', 'o')
    .replaceAll(/[1i]/g, 'l')
    .replaceAll('5', 's')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')

type Around = {
  /** The name below which the institution's hosts lie, and those of the other institutions. */
  base: string
  foreign: string[]
  /** Every host there is, with the office it belongs to. */
  taken: Map<string, { officeId: number; name: string }>
  officeId: number
}

/** What is wrong with one more name for an office, as a sentence; undefined when it may be used. */
export function newHostProblem(host: string, around: Around): string | undefined {
  const { base, foreign, taken, officeId } = around
  if (/[^\x20-\x7e]/.test(host) || /(^|\.)xn--/.test(host))
    return 'Nama dengan huruf di luar a–z tidak dipakai: mudah dikelirukan dengan nama resmi.'
  if (isIP(host) || !name.test(host) || host.length > 253)
    return 'Tulis nama lengkapnya, misalnya kpud-kediri.go.id, tanpa garis miring.'
  const owner = taken.get(host)
  if (owner)
    return owner.officeId === officeId
      ? 'Nama ini sudah ada di kantor ini.'
      : `Nama ini sudah milik ${owner.name}.`
  if (foreign.some(other => host === other || host.endsWith(`.${other}`)))
    return 'Nama ini di bawah alamat lembaga lain.'
  if (host === base) return 'Nama ini alamat kantor pusat.'
  const below = host.endsWith(`.${base}`) ? host.slice(0, -base.length - 1) : undefined
  const wrong = below && !below.includes('.') ? hostProblem(host, base) : undefined
  return wrong ?? lookalike(host, around)
}

/** The official name that this one could be taken for, as a sentence. */
export function lookalike(
  host: string,
  { base, taken, officeId }: Pick<Around, 'base' | 'taken' | 'officeId'>,
) {
  const seen = skeletonOf(host)
  if (!host.endsWith(`.${base}`) && (seen === skeletonOf(base) || seen.endsWith(`.${skeletonOf(base)}`)))
    return `Nama ini mudah dikelirukan dengan ${base}.`
  for (const [other, owner] of taken)
    if (owner.officeId !== officeId && other !== host && skeletonOf(other) === seen)
      return `Nama ini mudah dikelirukan dengan ${other}, alamat ${owner.name}.`
}
