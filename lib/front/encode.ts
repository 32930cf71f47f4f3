import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants, gzip } from 'node:zlib'
import { shared } from '../shared.ts'

export type Encoding = 'br' | 'gzip' | 'identity'

const brotli = promisify(brotliCompress)
const unbrotli = promisify(brotliDecompress)
const zip = promisify(gzip)

/** Below this many bytes a compressed answer saves nothing. */
export const leastCompressed = 600

const textual = /^(text\/|application\/(json|xml|[a-z.+-]*\+(json|xml)|javascript|manifest)|image\/svg)/

export const isCompressible = (type: string, length: number) =>
  length >= leastCompressed && textual.test(type)

/** Brotli at 5 costs a page about a millisecond; at 11, for files that are made once, about a second a megabyte. */
export const toBrotli = (raw: Buffer, quality = 5) =>
  brotli(raw, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
      // The usual window of 4 MB would be set up anew for each page.
      [constants.BROTLI_PARAM_LGWIN]: 18,
    },
  })
export const fromBrotli = (packed: Buffer) => unbrotli(packed)
export const toGzip = (raw: Buffer) => zip(raw, { level: 6 })

const chosen = shared('acceptedEncodings', () => new Map<string, Encoding>())

/** The best encoding a client takes (RFC 9110 §12.5.3). Clients send few distinct headers: each is read once. */
export function encodingFor(accepted: string | undefined): Encoding {
  if (!accepted) return 'identity'
  const known = chosen.get(accepted)
  if (known) return known
  if (chosen.size > 500) chosen.clear()
  const encoding = takes(accepted, 'br') ? 'br' : takes(accepted, 'gzip') ? 'gzip' : 'identity'
  chosen.set(accepted, encoding)
  return encoding
}

function takes(accepted: string, name: string) {
  const items = accepted
    .toLowerCase()
    .split(',')
    .map(item => item.split(';').map(part => part.trim()))
  const item = items.find(([coding]) => coding === name) ?? items.find(([coding]) => coding === '*')
  const weight = item?.find(part => part.startsWith('q='))
  return item !== undefined && !(weight && Number(weight.slice(2)) === 0)
}
