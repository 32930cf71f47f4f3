import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { fileHeaders } from '../front/headers.ts'
import { sendPlain, sentences } from '../front/plain.ts'
import { log } from '../log.ts'
import { storage } from './storage.ts'

/** Bytes in the store and how they are told: `open` when every visitor may have them. */
export type Sent = {
  key: string
  /** Bytes of the whole. */
  size: number
  type: string
  etag: string
  caching: string
  open: boolean
  /** Given to files that are saved rather than shown. */
  disposition?: string
}

/** Sends bytes of the store: whole, one range of them, or only that they are the same as before. */
export async function sendStored(req: IncomingMessage, res: ServerResponse, sent: Sent) {
  const headers = headersOf(sent)
  if (sent.open && matches(req.headers['if-none-match'], sent.etag))
    return void begin(res, 304, headers).end()
  const range = rangeOf(req, sent)
  if (range === 'none')
    return void begin(res, 416, { 'Content-Range': `bytes */${sent.size}`, 'Content-Length': '0' }).end()
  const { start, end } = range ?? { start: 0, end: sent.size - 1 }
  const body = req.method === 'HEAD' ? await storage().has(sent.key) : await storage().read(sent.key, range)
  if (!body) {
    log.error({ key: sent.key }, 'a medium is missing in the store')
    return sendPlain(req, res, 404, sentences.missingPicture)
  }
  const part = range && { 'Content-Range': `bytes ${start}-${end}/${sent.size}` }
  begin(res, range ? 206 : 200, { ...headers, ...part, 'Content-Length': String(end - start + 1) })
  if (body === true) return void res.end()
  // A reader who leaves is no fault of ours. One who left before the first byte leaves the file open.
  await pipeline(body, res).catch(() => {
    body.destroy()
    res.destroy()
  })
}

/** Leads to another address for now. */
export const sendOn = (res: ServerResponse, address: string) =>
  void begin(res, 307, { Location: address, 'Cache-Control': 'no-store', 'Content-Length': '0' }).end()

const headersOf = ({ type, etag, caching, open, disposition }: Sent) => ({
  'Content-Type': type,
  'Cache-Control': open ? caching : 'private, no-store',
  ETag: etag,
  'Accept-Ranges': 'bytes',
  ...(disposition ? { 'Content-Disposition': disposition } : {}),
})

const matches = (header: string | undefined, etag: string) =>
  header === '*' || header?.split(',').some(one => one.trim().replace(/^W\//, '') === etag)

/** One range of bytes (RFC 9110 §14.2); undefined for the whole, 'none' when it lies outside. */
function rangeOf(req: IncomingMessage, { size, etag }: Sent) {
  const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(req.headers.range ?? '') ?? []
  const current = req.headers['if-range']
  if ((!from && !to) || (current && current !== etag)) return undefined
  const start = from ? Number(from) : Math.max(0, size - Number(to))
  const end = from && to ? Math.min(Number(to), size - 1) : size - 1
  return start <= end ? { start, end } : 'none'
}

const begin = (res: ServerResponse, status: number, headers: Record<string, string>) =>
  res.writeHead(status, [...Object.entries(headers).flat(), ...fileHeaders])
