import { createHash, hash } from 'node:crypto'
import { hostOf, normalAddress } from '../../old-addresses/normal.ts'
import { storable } from '../../storable.ts'
import type { OldItem } from '../schema.ts'

/**
 * The id of the entry that an old item becomes: always the same for an office and a key (a UUID made of a name,
 * version 8 of RFC 9562), so that whoever links to it knows it before it is there.
 */
export function entryIdOf(officeId: number, key: string): string {
  const bytes = createHash('sha256').update(`${officeId} ${key}`).digest()
  bytes[6] = (bytes[6]! & 0x0f) | 0x80
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex', 0, 16)
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** An item's key among those of all old sites. */
export const keyOf = (site: string, key: string) => storable(`${site} ${key}`.slice(0, 500))

/** A mark of what the source says of an item, by which a later change there is noticed. */
export const digestOf = ({ title, html, excerpt, state, published, categories, tags, lead }: OldItem) =>
  hash('sha256', JSON.stringify([title, html, excerpt, state, published, categories, tags, lead]))

/** The host of an address, as sites are told apart. */
export const siteOf = (address: string | undefined) => (address && normalAddress(address)?.host) || ''

/** Host and path in one form, by which links and files of one old site find each other; undefined for what is none. */
export function placeOf(address: string, site: string): string | undefined {
  const normal = normalAddress(address)
  return normal && `${normal.host || hostOf(site)}${normal.address}`
}

/** A number that two different texts practically never share (52 bits). */
export function markOf(text: string): number {
  const bytes = hash('sha1', text, 'buffer')
  return bytes.readUIntBE(0, 6) * 16 + (bytes[6]! & 15)
}
