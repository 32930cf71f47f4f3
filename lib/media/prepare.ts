import { createHash } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import sharp, { type Metadata, type SharpOptions } from 'sharp'
import { Refusal } from '../refusal.ts'
import { widthsOf } from './address.ts'
import { plainName } from './name.ts'
import { inTurn } from './queue.ts'
import { largestUpload } from './receive.ts'
import { type ImageFormat, imageFormats, type Variant } from './schema.ts'

const mostPixels = 60_000_000
// WebP ends at 16,383 pixels a side: the widest rendition of a longer picture would not fit.
const longest = 10

/** A picture ready for the store. `size` is that of the upload, `width` and `height` as it is seen upright. */
export type PreparedImage = {
  hash: string
  name: string
  width: number
  height: number
  size: number
  variants: Variant[]
  files: { variant: Variant; bytes: Buffer }[]
}

// What file-type finds in the bytes, and what the decoder must then find too.
const readable: Record<string, string> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/apng': 'png',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'image/avif': 'heif',
  'image/heic': 'heif',
  'image/heif': 'heif',
}

/**
 * Checks a picture by its content and makes its renditions: upright, without metadata, in sRGB on white,
 * never wider than it was. Throws a Refusal whose sentence says what to do instead.
 */
export async function prepareImage(buffer: Buffer, name: string): Promise<PreparedImage> {
  if (buffer.length > largestUpload) throw tooHeavy()
  const mime = (await fileTypeFromBuffer(buffer))?.mime ?? ''
  if (!readable[mime])
    throw new Refusal('Berkas ini bukan foto. Pilih berkas JPG atau PNG dari galeri.', { status: 415 })
  return inTurn(() => render(buffer, mime, name))
}

/** The sentence for a file over the limit, also before all of it was read. */
export const tooHeavy = () =>
  new Refusal('Foto ini lebih dari 25 MB. Perkecil dulu di galeri, lalu pilih lagi.', { status: 413 })

async function render(buffer: Buffer, mime: string, name: string): Promise<PreparedImage> {
  sharp.concurrency(1)
  sharp.cache(false)
  const { width, height } = await measure(buffer, mime)
  const hash = createHash('sha256').update(buffer).digest('hex')
  const widths = widthsOf({ mediaId: '', hash, width })
  const master = await decode(buffer, mime, widths.at(-1)!)
  const files = []
  for (const size of widths) for (const format of imageFormats) files.push(await encode(master, size, format))
  const variants = files.map(file => file.variant)
  return { hash, name: plainName(name, 'foto'), width, height, size: buffer.length, variants, files }
}

async function measure(buffer: Buffer, mime: string) {
  const metadata = await sharp(buffer, { limitInputPixels: false }).metadata().catch(unreadable(mime))
  if (metadata.format !== readable[mime]) throw unreadable(mime)()
  const { width, height } = upright(metadata)
  if (width * height > mostPixels)
    throw new Refusal('Foto ini lebih dari 60 megapiksel. Perkecil dulu di galeri, lalu pilih lagi.')
  if (Math.max(width, height) > longest * Math.min(width, height))
    throw new Refusal('Gambar ini terlalu panjang untuk satu foto. Potong menjadi beberapa bagian.')
  return { width, height }
}

const upright = (metadata: Metadata) => metadata.autoOrient ?? metadata

const strict: SharpOptions = { limitInputPixels: mostPixels, failOn: 'truncated' }

/** The picture once decoded, at the widest size that is needed, as raw pixels. */
const decode = (buffer: Buffer, mime: string, width: number) =>
  sharp(buffer, strict)
    .autoOrient()
    .resize({ width, withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(unreadable(mime))

type Master = Awaited<ReturnType<typeof decode>>

async function encode({ data, info }: Master, width: number, format: ImageFormat) {
  const { channels } = info
  const resized = sharp(data, { raw: { width: info.width, height: info.height, channels } }).resize({ width })
  const encoded = {
    avif: () => resized.avif({ quality: 52, effort: 2 }),
    webp: () => resized.webp({ quality: 76, effort: 3 }),
    jpg: () => resized.jpeg({ quality: 78, mozjpeg: true }),
  }[format]()
  const { data: bytes, info: made } = await encoded.toBuffer({ resolveWithObject: true })
  return { variant: { width: made.width, height: made.height, format, size: bytes.length }, bytes }
}

const unreadable = (mime: string) => () => {
  throw new Refusal(
    /hei[cf]/.test(mime)
      ? 'Foto HEIC dari iPhone tidak bisa dibaca di sini. Di galeri, bagikan sebagai JPG, lalu pilih lagi.'
      : 'Foto ini rusak atau terpotong. Buka di galeri, simpan ulang, lalu pilih lagi.',
  )
}
