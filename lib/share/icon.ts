import sharp from 'sharp'
import { shared } from '../shared.ts'
import { accentOf, markShape } from './parts.ts'

const drawn = () => shared('share.icons', () => new Map<string, Promise<Buffer>>())

/** The mark as a PNG of `size` pixels; `whole` leaves a margin that may be cut away (a maskable icon). */
export function appIcon(institution: string, size: number, whole: boolean): Promise<Buffer> {
  const colour = accentOf(institution)
  const key = `${colour} ${size} ${whole}`
  const known = drawn().get(key)
  if (known) return known
  const frame = whole ? '-14 -14 72 72' : '0 0 44 44'
  const ground = whole
    ? '<rect x="-14" y="-14" width="72" height="72"'
    : '<rect width="44" height="44" rx="8"'
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${frame}" width="${size}" height="${size}">${ground} fill="${colour}"/><path d="${markShape}" stroke="#fff" stroke-width="4.6" stroke-linecap="round"/></svg>`
  const made = sharp(Buffer.from(svg)).png().toBuffer()
  drawn().set(key, made)
  return made
}
