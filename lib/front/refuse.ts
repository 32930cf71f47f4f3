import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Office } from '../offices/schema.ts'
import { isOpenData } from '../opendata/places.ts'
import { schemeOf } from './client.ts'
import type { Front } from './front.ts'
import { requestOrigin } from './host.ts'
import { sendPlain, sentences } from './plain.ts'
import { isFromAbove } from './sites.ts'
import type { Zone } from './through.ts'

/** The largest body each zone takes, in bytes: a photo from a telephone, or a form. */
const largestBody: Record<Zone, number> = { admin: 32 * 2 ** 20, api: 32 * 2 ** 20, public: 2 ** 20 }
// Reading a form of 32 MB takes a second: not for people nobody knows yet.
const largestBodyAt = (path: string, zone: Zone) =>
  /^\/(admin\/(masuk|keluar|undangan|sandi-baru|bukan-saya)(\/.*)?|api\/auth\/.*)$/.test(path)
    ? 2 ** 16
    : largestBody[zone]
/** How long a body may take to come, in seconds: a form at once, a photo over a bad line much longer. */
const patience = (largest: number) => (largest > 2 ** 20 ? 300 : 30)
const methods: Record<Zone, string[]> = {
  admin: ['GET', 'HEAD', 'POST'],
  api: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
  public: ['GET', 'HEAD', 'POST'],
}

const openMethods = ['GET', 'HEAD', 'OPTIONS']

/** What is asked for at a path. */
export const zoneOf = (path: string): Zone =>
  /^\/admin(\/|$)/.test(path) ? 'admin' : /^\/api(\/|$)/.test(path) ? 'api' : 'public'

/** Refuses what no page is asked about any more. Returns whether it did. */
export function refuse(
  front: Front,
  req: IncomingMessage,
  res: ServerResponse,
  office: Office,
  path: string,
): boolean {
  const zone = zoneOf(path)
  const method = req.method ?? ''
  const allowed = isOpenData(path) ? openMethods : methods[zone]
  if (!allowed.includes(method)) {
    sendPlain(req, res, 405, sentences.wrongMethod, ['Allow', allowed.join(', ')])
    return true
  }
  if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return false
  const own = requestOrigin(schemeOf(req, front.trusts), req.headers.host ?? '')
  const length = req.headers['content-length']
  const largest = largestBodyAt(path, zone)
  if (req.headers.origin !== own && !isFromAbove(front, req, office, path))
    sendPlain(req, res, 403, sentences.wrongOrigin, ['Connection', 'close'])
  else if (length === undefined && req.headers['transfer-encoding'])
    sendPlain(req, res, 411, sentences.lengthRequired)
  else if (Number(length ?? 0) > largest) sendPlain(req, res, 413, sentences.tooLarge)
  else {
    endUnlessWhole(req, patience(largest))
    return false
  }
  return true
}

/** A body that dribbles in holds a place in the queue of renders: it is not waited for. */
function endUnlessWhole(req: IncomingMessage, seconds: number) {
  const late = setTimeout(() => req.socket.destroy(), seconds * 1000).unref()
  req.once('end', () => clearTimeout(late)).once('close', () => clearTimeout(late))
}
