import type { IncomingMessage, ServerResponse } from 'node:http'
import { fileHeaders } from '../front/headers.ts'
import { sendPlain, sentences } from '../front/plain.ts'
import type { Office } from '../offices/schema.ts'
import { readShareAddress } from './address.ts'
import { type Picture, sharePicture, TooMany } from './picture.ts'

/** Answers for /media/bagikan/…: the picture that other sites and apps show beside a link to us. */
export async function serveShare(req: IncomingMessage, res: ServerResponse, office: Office, path: string) {
  const asked = readShareAddress(office, path)
  try {
    const picture = asked && (await sharePicture(office, asked.entryId))
    if (!picture) return sendPlain(req, res, 404, sentences.missingPicture)
    send(req, res, picture)
  } catch (error) {
    if (!(error instanceof TooMany)) throw error
    sendPlain(req, res, 503, sentences.busy, ['Retry-After', '10'])
  }
}

// An hour in browsers, but a second in caches we share: what is withdrawn must leave there.
const caching = 'public, max-age=3600, s-maxage=1'

function send(req: IncomingMessage, res: ServerResponse, { etag, bytes }: Picture) {
  const headers = { 'Cache-Control': caching, ETag: etag }
  if (req.headers['if-none-match']?.includes(etag))
    return void res.writeHead(304, [...Object.entries(headers).flat(), ...fileHeaders]).end()
  const body = { ...headers, 'Content-Type': 'image/jpeg', 'Content-Length': String(bytes.length) }
  res.writeHead(200, [...Object.entries(body).flat(), ...fileHeaders])
  res.end(req.method === 'HEAD' ? undefined : bytes)
}
