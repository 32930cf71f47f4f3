import type { IncomingMessage, ServerResponse } from 'node:http'
import { sendPlain, sentences } from '../front/plain.ts'
import type { Office } from '../offices/schema.ts'
import { serveShare } from '../share/serve.ts'
import { mediaAddress } from './address.ts'
import { type ImageFormat, imageFormats, type Variant } from './schema.ts'
import { type Sent, sendOn, sendStored } from './send.ts'
import { findShown, type Shown } from './shown.ts'
import { fileOf, originalOf } from './store.ts'

const types: Record<ImageFormat, string> = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' }
const address = /^\/media\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\/([^/]{1,600}))?$/
const rendition = new RegExp(`^([0-9a-f]{12})-(\\d{1,4})\\.(${imageFormats.join('|')})$`)
const stableWidth = 960
const asked = 'public, no-cache'

/**
 * Answers for /media/…: a picture's rendition by its content (immutable), its stable address or a file (asked
 * anew each time). What no live version uses is only for a session of its office, and so is what was replaced.
 * Everyone else gets 404.
 */
export async function serveMedia(req: IncomingMessage, res: ServerResponse, office: Office) {
  if (req.method !== 'GET' && req.method !== 'HEAD')
    return sendPlain(req, res, 405, sentences.wrongMethod, ['Allow', 'GET, HEAD'])
  const [path = '', query] = (req.url ?? '').split('?', 2)
  if (path.startsWith('/media/bagikan/')) return serveShare(req, res, office, path)
  const [, mediaId, name] = address.exec(path) ?? []
  const asking = new URLSearchParams(query)
  const pass = asking.get('pratinjau') ?? undefined
  const earlier = asking.get('semula') ?? undefined
  const holder = { cookie: req.headers.cookie, pass, earlier }
  const shown = mediaId ? await findShown(office, mediaId, holder) : undefined
  const sent = shown && (shown.kind === 'file' ? fileSent(shown) : pictureSent(shown, name))
  if (sent) return sendStored(req, res, sent)
  const instead = shown && mediaId && name ? replacedBy(shown, mediaId, name) : undefined
  if (instead) return sendOn(res, instead + (pass ? `?pratinjau=${pass}` : ''))
  sendPlain(req, res, 404, sentences.missingPicture)
}

// A page kept somewhere still names the picture that was replaced: it gets the new one, about as wide. The old
// bytes are not public any more, for the reason to replace them may have been what they show.
function replacedBy({ former, hash, variants }: Shown, mediaId: string, name: string) {
  const [, prefix = '', width, format] = rendition.exec(name) ?? []
  if (!former.includes(prefix)) return
  const distance = (variant: Variant) => Math.abs(variant.width - Number(width))
  const [nearest] = variants
    .filter(variant => variant.format === format)
    .sort((one, other) => distance(one) - distance(other))
  return nearest && mediaAddress({ mediaId, hash, width: nearest.width }, nearest.width, nearest.format)
}

function pictureSent({ hash, variants, open }: Shown, name: string | undefined): Sent | undefined {
  const [, prefix = '', width, format] = (name && rendition.exec(name)) || []
  if (name && (!prefix || !hash.startsWith(prefix))) return
  const variant = name ? find(variants, Number(width), format as ImageFormat) : stable(variants)
  return (
    variant && {
      key: fileOf(hash, variant),
      size: variant.size,
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
const fileSent = ({ hash, size, name, mime, open }: Shown): Sent => ({
  key: originalOf(hash),
  size,
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
