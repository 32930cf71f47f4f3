import sharp from 'sharp'
import type { Variant } from './schema.ts'
import { storage } from './storage.ts'
import { fileOf } from './store.ts'

type Stored = { hash: string; variants: Variant[] }
type Size = { width: number; height: number }

/** The smallest JPEG rendition at least this large, or the largest there is; undefined when its bytes are not at hand. */
export async function readJpeg(
  { hash, variants }: Stored,
  { width, height }: Size,
): Promise<Buffer | undefined> {
  const jpegs = variants.filter(({ format }) => format === 'jpg').sort((a, b) => a.width - b.width)
  const fitting = jpegs.find(jpeg => jpeg.height >= height && jpeg.width >= width) ?? jpegs.at(-1)
  const stored = fitting && (await storage().read(fileOf(hash, fitting)))
  return stored && Buffer.concat(await stored.toArray())
}

/** A picture cut to a place, around what draws the eye; undefined when its bytes are not at hand. */
export async function cutJpeg(picture: Stored, size: Size): Promise<Buffer | undefined> {
  const whole = await readJpeg(picture, size)
  return (
    whole &&
    sharp(whole)
      .resize(size.width, size.height, { fit: 'cover', position: 'attention' })
      .jpeg({ quality: 90 })
      .toBuffer()
  )
}
