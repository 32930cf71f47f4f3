import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { fileHeaders } from '../front/headers.ts'
import { sendPlain, sentences } from '../front/plain.ts'
import { log } from '../log.ts'
import type { Office } from '../offices/schema.ts'
import { type ImageFormat, imageFormats, type Variant } from './schema.ts'
import { findShown, type Shown } from './shown.ts'
import { fileOf } from './store.ts'

const types: Record<ImageFormat, string> = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' }
const address = new RegExp(
  `^/media/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:/([0-9a-f]{12})-(\\d{1,4})\\.(${imageFormats.join('|')}))?$`,
)
const stableWidth = 960

/**
 * Answers for /media/…: a rendition by its content (immutable), or the picture's stable address (asked anew
 * each time). What no live version uses is only for a session of its office. Everyone else gets 404.
 */
export async function serveMedia(req: IncomingMessage, res: ServerResponse, office: Office) {
  if (req.method !== 'GET' && req.method !== 'HEAD')
    return sendPlain(req, res, 405, sentences.wrongMethod, ['Allow', 'GET, HEAD'])
  const [, mediaId, prefix, width, format] = address.exec((req.url ?? '').split('?', 1)[0]!) ?? []
  const shown = mediaId ? await findShown(office, mediaId, req.headers.cookie) : undefined
  if (!shown) return sendPlain(req, res, 404, sentences.missingPicture)
  const variant = prefix
    ? shown.hash.startsWith(prefix) && find(shown.variants, Number(width), format as ImageFormat)
    : stable(shown.variants)
  if (!variant) return sendPlain(req, res, 404, sentences.missingPicture)
  await send(req, res, shown, variant, prefix ? 'public, max-age=31536000, immutable' : 'public, no-cache')
}

const find = (variants: Variant[], width: number, format: ImageFormat) =>
  variants.find(variant => variant.width === width && variant.format === format)

// The widest JPEG up to 960 pixels, or the only one: what other sites and apps may link to.
function stable(variants: Variant[]) {
  const jpegs = variants.filter(variant => variant.format === 'jpg').sort((a, b) => b.width - a.width)
  return jpegs.find(variant => variant.width <= stableWidth) ?? jpegs.at(-1)
}

async function send(
  req: IncomingMessage,
  res: ServerResponse,
  { hash, open }: Shown,
  variant: Variant,
  caching: string,
) {
  const file = fileOf(hash, variant)
  const size = await stat(file).then(
    found => found.size,
    () => undefined,
  )
  if (size === undefined) {
    log.error({ hash, width: variant.width, format: variant.format }, 'a rendition is missing in the store')
    return sendPlain(req, res, 404, sentences.missingPicture)
  }
  const etag = `"${hash.slice(0, 16)}-${variant.width}-${variant.format}"`
  const headers = {
    'Content-Type': types[variant.format],
    'Cache-Control': open ? caching : 'private, no-store',
    ETag: etag,
    'Accept-Ranges': 'bytes',
  }
  if (open && matches(req.headers['if-none-match'], etag)) return void begin(res, 304, headers).end()
  const range = rangeOf(req, size, etag)
  if (range === 'none')
    return void begin(res, 416, { 'Content-Range': `bytes */${size}`, 'Content-Length': '0' }).end()
  const { start, end: last } = range ?? { start: 0, end: size - 1 }
  const part = range && { 'Content-Range': `bytes ${start}-${last}/${size}` }
  begin(res, range ? 206 : 200, { ...headers, ...part, 'Content-Length': String(last - start + 1) })
  if (req.method === 'HEAD') return void res.end()
  // A reader who leaves is no fault of ours.
  await pipeline(createReadStream(file, { start, end: last }), res).catch(() => res.destroy())
}

const matches = (header: string | undefined, etag: string) =>
  header === '*' || header?.split(',').some(one => one.trim().replace(/^W\//, '') === etag)

/** One range of bytes (RFC 9110 §14.2); undefined for the whole, 'none' when it lies outside. */
function rangeOf(req: IncomingMessage, size: number, etag: string) {
  const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(req.headers.range ?? '') ?? []
  const current = req.headers['if-range']
  if ((!from && !to) || (current && current !== etag)) return undefined
  const start = from ? Number(from) : Math.max(0, size - Number(to))
  const end = from && to ? Math.min(Number(to), size - 1) : size - 1
  return start <= end ? { start, end } : 'none'
}

const begin = (res: ServerResponse, status: number, headers: Record<string, string>) =>
  res.writeHead(status, [...Object.entries(headers).flat(), ...fileHeaders])
