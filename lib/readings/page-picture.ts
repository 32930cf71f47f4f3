import sharp from 'sharp'
import { extractImages } from 'unpdf'

// What a page is scanned at for reading: more makes tesseract slower, not better.
const widest = 2600

/**
 * The largest picture on a page of a PDF, as PNG; undefined where the page has none. A scanner makes a page of one
 * picture, so that this is the page. To be run apart: the bytes are a stranger's.
 */
export async function pagePicture(bytes: Buffer, page: number): Promise<Buffer | undefined> {
  const pictures = await extractImages(new Uint8Array(bytes), page)
  const [largest] = pictures.sort((one, other) => other.width * other.height - one.width * one.height)
  if (!largest) return
  const { data, width, height, channels } = largest
  return sharp(data, { raw: { width, height, channels } })
    .resize({ width: widest, withoutEnlargement: true })
    .greyscale()
    .png({ compressionLevel: 1 })
    .toBuffer()
}
