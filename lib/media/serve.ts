import type { IncomingMessage, ServerResponse } from 'node:http'
import { sendPlain, sentences } from '../front/plain.ts'
import type { Office } from '../offices/schema.ts'
import { type ImageFormat, imageFormats, type Variant } from './schema.ts'
import { type Sent, sendStored } from './send.ts'
import { findShown, type Shown } from './shown.ts'
import { fileOf, originalOf } from './store.ts'

const types: Record<ImageFormat, string> = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' }
const address = /^\/media\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\/([^/]{1,600}))?$/
const rendition = new RegExp(`^([0-9a-f]{12})-(\\d{1,4})\\.(${imageFormats.join('|')})$`)
const stableWidth = 960
const asked = 'public, no-cache'

/**
 * Answers for /media/…: a picture's rendition by its content (immutable), its stable address or a file (asked
 * anew each time). What no live version uses is only for a session of its office. Everyone else gets 404.
 */
export async function serveMedia(req: IncomingMessage, res: ServerResponse, office: Office) {
  if (req.method !== 'GET' && req.method !== 'HEAD')
    return sendPlain(req, res, 405, sentences.wrongMethod, ['Allow', 'GET, HEAD'])
  const [path = '', query] = (req.url ?? '').split('?', 2)
  const [, mediaId, name] = address.exec(path) ?? []
  const pass = new URLSearchParams(query).get('pratinjau') ?? undefined
  const shown = mediaId ? await findShown(office, mediaId, { cookie: req.headers.cookie, pass }) : undefined
  const sent = shown && (shown.kind === 'file' ? fileSent(shown) : pictureSent(shown, name))
  if (!sent) return sendPlain(req, res, 404, sentences.missingPicture)
  await sendStored(req, res, sent)
}

function pictureSent({ hash, variants, open }: Shown, name: string | undefined): Sent | undefined {
  const [, prefix = '', width, format] = (name && rendition.exec(name)) || []
  if (name && (!prefix || !hash.startsWith(prefix))) return
  const variant = name ? find(variants, Number(width), format as ImageFormat) : stable(variants)
  return (
    variant && {
      path: fileOf(hash, variant),
      type: types[variant.format],
      etag: `"${hash.slice(0, 16)}-${variant.width}-${variant.format}"`,
      caching: name ? 'public, max-age=31536000, immutable' : asked,
      open,
    }
  )
}

const find = (variants: Variant[], width: number, format: ImageFormat) =>
  variants.find(variant => variant.width === width && variant.format === format)

// The widest JPEG up to 960 pixels, or the only one: what other sites and apps may link to.
function stable(variants: Variant[]) {
  const jpegs = variants.filter(variant => variant.format === 'jpg').sort((a, b) => b.width - a.width)
  return jpegs.find(variant => variant.width <= stableWidth) ?? jpegs.at(-1)
}

// The name in the address is for people; the bytes are those of the id. Saved, never opened in our origin.
const fileSent = ({ hash, name, mime, open }: Shown): Sent => ({
  path: originalOf(hash),
  type: mime === 'text/csv' ? 'text/csv; charset=utf-8' : mime,
  etag: `"${hash.slice(0, 16)}"`,
  caching: asked,
  open,
  disposition: `attachment; filename="${plainAscii(name)}"; filename*=UTF-8''${encoded(name)}`,
})

const plainAscii = (name: string) => name.replaceAll(/[^\w. ()-]/g, '_')
// RFC 8187: encodeURIComponent leaves these, which the header may not hold.
const encoded = (name: string) =>
  encodeURIComponent(name).replaceAll(/['()*]/g, sign => `%${sign.charCodeAt(0).toString(16)}`)
