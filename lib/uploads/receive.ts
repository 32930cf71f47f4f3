import type { IncomingMessage, ServerResponse } from 'node:http'
import { FileStore } from '@tus/file-store'
import { Server } from '@tus/server'
import { fileHeaders } from '../front/headers.ts'
import { largestUpload } from '../media/receive.ts'
import type { Office } from '../offices/schema.ts'
import { type Actor, may } from '../permissions.ts'
import { Refusal } from '../refusal.ts'
import { actorOfCookie } from '../session-store.ts'
import { shared } from '../shared.ts'
import { partsPath } from './address.ts'
import { checkRoom, isOwnPart, newPart, partsFolder, patience } from './parts.ts'

/**
 * Takes files in parts, so that a dropped line, a closed page or a server that was killed costs only the last part.
 * An upload is its person's, in its office; to anyone else it is not there. What it becomes is asked for when it is
 * whole (app/api/unggah).
 */
export async function receiveParts(req: IncomingMessage, res: ServerResponse, office: Office) {
  for (let i = 0; i < fileHeaders.length; i += 2) res.setHeader(fileHeaders[i]!, fileHeaders[i + 1]!)
  res.setHeader('Cache-Control', 'no-store')
  const actor = await actorOfCookie(req.headers.cookie, office)
  if (!actor) return answer(res, 401, 'Anda perlu masuk lagi. Foto dan tulisan Anda aman di perangkat ini.')
  if (!may(actor, 'media.add')) return answer(res, 403, 'Peran Anda tidak mencakup menambah foto dan berkas.')
  if (office.state !== 'preparing' && office.state !== 'live')
    return answer(res, 423, 'Situs kantor ini sedang dibekukan oleh pusat, jadi berkas belum bisa ditambah.')
  const [path = ''] = (req.url ?? '').split('?', 1)
  const id = path.slice(partsPath.length + 1)
  if (req.method === 'GET') return answer(res, 405, 'Kiriman hanya bisa diteruskan, tidak dibuka.')
  if (id && !isOwnPart(actor, id)) return answer(res, 404, 'Kiriman ini tidak ada.')
  if (!id && req.method === 'POST') {
    const refused = await refusalOf(req, actor)
    if (refused) return answer(res, refused.status, refused.message)
  }
  begun.set(req, actor)
  await server().handle(req, res)
}

// Said before a byte of it is taken.
async function refusalOf(req: IncomingMessage, actor: Actor): Promise<Refusal | undefined> {
  const size = Number(req.headers['upload-length'])
  if (!Number.isSafeInteger(size))
    return new Refusal('Ukuran berkas ini tidak disebut, jadi tidak bisa diterima. Pilih lagi.', {
      status: 411,
    })
  if (size === 0)
    return new Refusal('Berkas ini kosong, 0 byte. Buka berkasnya, simpan ulang, lalu pilih lagi.')
  if (isSource(req)) return sourceRefusal(actor, size)
  if (size > largestUpload) return tooLarge()
  return checkRoom(actor, size).then(
    () => undefined,
    error => error as Refusal,
  )
}

const tooLarge = () =>
  new Refusal(
    'Berkas ini lebih dari 25 MB. Perkecil atau simpan ulang dengan mutu lebih rendah, lalu pilih lagi.',
    {
      status: 413,
    },
  )

/** The largest export of an old site, or archive of its media, bytes. It is never held in memory. */
export const largestSource = 4 * 2 ** 30

// Upload-Metadata (tus 1.0 §3.4): pairs of a key and a value in Base64.
const isSource = (req: IncomingMessage) =>
  /(^|,)\s*tujuan aW1wb3I=\s*(,|$)/.test(String(req.headers['upload-metadata'] ?? ''))

function sourceRefusal(actor: Actor, size: number): Refusal | undefined {
  if (!may(actor, 'import.manage'))
    return new Refusal('Peran Anda tidak mencakup impor situs lama.', { status: 403 })
  if (size > largestSource)
    return new Refusal('Ekspor ini lebih dari 4 GB. Pecah ekspornya menjadi beberapa berkas.', {
      status: 413,
    })
}

// tus names an upload by the request alone.
const begun = new WeakMap<IncomingMessage, Actor>()

const server = () => shared('uploads.server', makeServer)

// Two processes may take parts of one upload at once when a line dropped: both write the same bytes at the same place.
function makeServer() {
  return new Server({
    path: partsPath,
    datastore: new FileStore({ directory: partsFolder(), expirationPeriodInMilliseconds: patience }),
    // Each kind of upload has its own limit, told before a byte is taken.
    maxSize: largestSource,
    relativeLocation: true,
    // Pages of this host only; the front door has checked their Origin.
    allowedOrigins: () => false,
    namingFunction: request => newPart(begun.get(request.runtime!.node!.req as IncomingMessage)!),
    onResponseError: (_, error) => {
      const status = 'status_code' in error ? error.status_code : 500
      return { status_code: status, body: JSON.stringify({ message: sentenceOf(status) }) }
    },
  })
}

const sentenceOf = (status: number) =>
  status === 413
    ? tooLarge().message
    : status === 404 || status === 410
      ? 'Kiriman ini sudah tidak ada di sini. Pilih berkasnya lagi.'
      : 'Bagian ini belum bisa diterima. Kami coba lagi.'

function answer(res: ServerResponse, status: number, message: string) {
  const body = JSON.stringify({ message })
  const close = status === 413 || status === 411 ? { Connection: 'close' } : {}
  res.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', ...close }).end(body)
}
