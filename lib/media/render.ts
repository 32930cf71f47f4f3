import decodeHeic from 'heic-decode'
import sharp, { type Metadata, type Sharp, type SharpOptions } from 'sharp'
import { Refusal } from '../refusal.ts'
import { widthsOf } from './address.ts'
import { type ImageFormat, imageFormats, type Variant } from './schema.ts'

const mostPixels = 60_000_000
// Their decoders hold the whole picture several times over: 15 to 20 bytes a pixel, measured.
const mostHeldPixels = 20_000_000
// WebP ends at 16,383 pixels a side: the widest rendition of a longer picture would not fit.
const longest = 10

/** The renditions of a picture; `width` and `height` as it is seen upright. */
export type Rendered = {
  width: number
  height: number
  variants: Variant[]
  files: { variant: Variant; bytes: Uint8Array }[]
}

/** What file-type finds in the bytes, and what the decoder must then find too. */
export const readable: Record<string, string> = {
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
 * Makes the renditions of a picture: upright, without metadata, in sRGB on white, never wider than it was.
 * Throws a Refusal whose sentence says what to do instead. For strangers' bytes, run apart: decoders are where
 * hostile files strike.
 */
export async function render(bytes: Buffer, mime: string): Promise<Rendered> {
  sharp.concurrency(1)
  sharp.cache(false)
  const source = await open(bytes, mime)
  const { width, height } = source
  const widths = widthsOf({ mediaId: '', hash: '', width })
  const master = await decode(source.picture, widths.at(-1)!).catch(unreadable(mime))
  const files = []
  for (const size of widths) for (const format of imageFormats) files.push(await encode(master, size, format))
  return { width, height, variants: files.map(file => file.variant), files }
}

type Source = { picture: Sharp; width: number; height: number }

async function open(bytes: Buffer, mime: string): Promise<Source> {
  if (/hei[cf]/.test(mime)) return openHeic(bytes).catch(unreadable(mime))
  const metadata = await sharp(bytes, { limitInputPixels: false }).metadata().catch(unreadable(mime))
  if (metadata.format !== readable[mime]) throw unreadable(mime)()
  const { width, height } = upright(metadata)
  check(width, height, mime === 'image/avif' ? mostHeldPixels : mostPixels)
  return { picture: sharp(bytes, strict).autoOrient(), width, height }
}

// sharp reads no HEVC. libheif turns the picture upright by itself, whatever its EXIF says besides.
async function openHeic(bytes: Buffer): Promise<Source> {
  const [image] = (await decodeHeic.all({ buffer: bytes as unknown as ArrayBuffer & Uint8Array })) as Heic[]
  check(image!.width, image!.height, mostHeldPixels)
  const { width, height, data } = await image!.decode()
  return { picture: sharp(Buffer.from(data), { raw: { width, height, channels: 4 } }), width, height }
}

// The package tells the size before it decodes; its types leave that out.
type Heic = {
  width: number
  height: number
  decode: () => Promise<{ width: number; height: number; data: Uint8ClampedArray }>
}

function check(width: number, height: number, most: number) {
  if (width * height > most)
    throw new Refusal(
      `Foto ini lebih dari ${most / 1_000_000} megapiksel. Perkecil dulu di galeri, lalu pilih lagi.`,
    )
  if (Math.max(width, height) > longest * Math.min(width, height))
    throw new Refusal('Gambar ini terlalu panjang untuk satu foto. Potong menjadi beberapa bagian.')
}

const upright = (metadata: Metadata) => metadata.autoOrient ?? metadata

const strict: SharpOptions = { limitInputPixels: mostPixels, failOn: 'truncated' }

/** The picture once decoded, at the widest size that is needed, as raw pixels. */
const decode = (picture: Sharp, width: number) =>
  picture
    .resize({ width, withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })

type Master = Awaited<ReturnType<typeof decode>>

async function encode({ data, info }: Master, width: number, format: ImageFormat) {
  const { channels } = info
  const resized = sharp(data, { raw: { width: info.width, height: info.height, channels } }).resize({ width })
  const encoded = encoders[format](resized, width)
  const { data: bytes, info: made } = await encoded.toBuffer({ resolveWithObject: true })
  return { variant: { width: made.width, height: made.height, format, size: bytes.length }, bytes }
}

// Small ones are loaded by the dozen, so each byte counts; at the large ones an encoder that tries longer saves
// 1 % of the bytes for four times the CPU.
const encoders: Record<ImageFormat, (picture: Sharp, width: number) => Sharp> = {
  avif: (picture, width) => picture.avif({ quality: 52, effort: width > 480 ? 0 : 2 }),
  webp: (picture, width) => picture.webp({ quality: 76, effort: width > 480 ? 1 : 3 }),
  jpg: (picture, width) =>
    picture.jpeg({
      quality: 78,
      ...(width > 480 ? { progressive: true } : { mozjpeg: true, optimiseScans: false }),
    }),
}

const unreadable = (mime: string) => (error?: unknown) => {
  if (error instanceof Refusal) throw error
  throw new Refusal(unreadableSentence(mime))
}

/** What to do about a picture that took more than it may. */
export const tooMuchSentence =
  'Foto ini terlalu berat untuk diolah. Perkecil dulu di galeri, lalu pilih lagi.'

const unreadableSentence = (mime: string) =>
  /hei[cf]/.test(mime)
    ? 'Foto HEIC ini tidak bisa dibaca. Di galeri, bagikan sebagai JPG, lalu pilih lagi.'
    : 'Foto ini rusak atau terpotong. Buka di galeri, simpan ulang, lalu pilih lagi.'
