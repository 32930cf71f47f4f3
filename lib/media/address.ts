import type { OfferedFile } from './file.ts'
import { type ImageFormat, imageWidths } from './schema.ts'

/** What the address of a picture is made of. */
export type Addressed = { mediaId: string; hash: string; width: number; pass?: string }

// What is not public yet is shown to whoever holds the preview's token (lib/previews/pass.ts).
const passed = (pass: string | undefined) => (pass ? `?pratinjau=${pass}` : '')

/** The address of one rendition; it names the content, so it never changes meaning. `width` in pixels. */
export const mediaAddress = (picture: Addressed, width: number, format: ImageFormat) =>
  `/media/${picture.mediaId}/${picture.hash.slice(0, 12)}-${width}.${format}${passed(picture.pass)}`

/** The widths a picture exists in, narrowest first: never wider than what was uploaded, but always one. */
export function widthsOf(picture: Addressed): number[] {
  const fitting = imageWidths.filter(width => width <= picture.width)
  return fitting.length > 0 ? fitting : [picture.width]
}

/** The address of a file, ending in its name so that people and download folders can tell what it is. */
export const fileAddress = ({
  mediaId,
  name,
  pass,
}: Pick<OfferedFile, 'mediaId' | 'name'> & { pass?: string }) =>
  `/media/${mediaId}/${encodeURIComponent(name.replaceAll(/[^\p{L}\p{N}.-]+/gu, '-'))}${passed(pass)}`
