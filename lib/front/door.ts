import type { IncomingMessage, ServerResponse } from 'node:http'
import { incomingPath, serveIncoming } from '../incoming/serve.ts'
import { log } from '../log.ts'
import type { Office } from '../offices/schema.ts'
import { isOpenData } from '../opendata/places.ts'
import { partsPath } from '../uploads/address.ts'
import { type Address, readAddress } from './address.ts'
import { redirect, sendHealth, sendPreflight } from './brief.ts'
import { comeBack } from './come-back.ts'
import { sendEntry } from './entry.ts'
import { errorId } from './errors.ts'
import type { Files } from './files.ts'
import { countVisit, type Front, isHttps } from './front.ts'
import { httpsHeaders } from './headers.ts'
import { hostName, isBareLocalhost } from './host.ts'
import { isFresh, keyOf } from './newest.ts'
import { answerElsewhere } from './old-hosts.ts'
import { answerForm, sendOldSlashed, sendRefused, servePage } from './pages.ts'
import { type Plain, sendPlain, sentences } from './plain.ts'
import { sendProblem } from './problem.ts'
import { holdBack } from './quarantine.ts'
import { refuse, zoneOf } from './refuse.ts'
import { siteOf } from './sites.ts'
import { passThrough } from './through.ts'

const longestUrl = 4096
// A browser behind two proxies sends some thirty.
const mostHeaders = 120

/** The listener of the HTTP server: every request comes in here. */
export function frontDoor(front: Front, files: Files) {
  return (req: IncomingMessage, res: ServerResponse) => {
    if (hasTooManyHeaders(req)) return sendPlain(req, res, 431, sentences.longHead, ['Connection', 'close'])
    if (hasTwoHosts(req)) return sendPlain(req, res, 400, sentences.badRequest, ['Connection', 'close'])
    if (sendKept(front, req, res)) return
    route(front, files, req, res).catch(error => {
      const id = errorId()
      log.error({ id, err: error }, 'the front door failed')
      if (res.headersSent) return res.destroy()
      const detail = `Nomor gangguan: ${id}`
      sendPlain(req, res, 503, { ...sentences.failed, detail }, ['Retry-After', String(comeBack)])
    })
  }
}

/** Whether a request has more headers than any browser sends. */
export const hasTooManyHeaders = ({ rawHeaders }: IncomingMessage) => rawHeaders.length > mostHeaders * 2

/** Whether a request names two hosts: whoever stands before us may have read the other one (RFC 9112 §3.2). */
export function hasTwoHosts({ rawHeaders }: IncomingMessage) {
  let hosts = 0
  for (let i = 0; i < rawHeaders.length; i += 2)
    if (rawHeaders[i]!.length === 4 && rawHeaders[i]!.toLowerCase() === 'host') hosts++
  return hosts > 1
}

/** The short way: a kept page under exactly this host and address. Nearly every request ends here. */
function sendKept(front: Front, req: IncomingMessage, res: ServerResponse): boolean {
  if (front.dev || (req.method !== 'GET' && req.method !== 'HEAD')) return false
  const directory = front.directory()
  const answer = directory.answerOf(hostName(req.headers.host))
  if (answer?.kind !== 'serves' || answer.office.quarantine) return false
  const entry = front.cache.find(keyOf(answer.office, req.url ?? ''))
  if (!entry || !isFresh(front, entry, answer.office)) return false
  if (directory.tombstoneAt(answer.office.id, entry.path)) return false
  if (!sendEntry(req, res, entry, isHttps(front, req))) return false
  front.counts.hits++
  countVisit(front, req, answer.office, entry)
  return true
}

async function route(front: Front, files: Files, req: IncomingMessage, res: ServerResponse) {
  const url = req.url ?? ''
  if (url === '/healthz') return sendHealth(req, res, true)
  if (url === '/readyz') return sendHealth(req, res, await front.ready())
  if (isHttps(front, req)) res.setHeader(httpsHeaders[0]!, httpsHeaders[1]!)
  // The address of another site, as one asks a proxy for it, has no place here.
  if (!url.startsWith('/')) return sendPlain(req, res, 404, sentences.missing)
  const office = await officeOf(front, req, res)
  if (!office || holdBack(front, req, res, office)) return
  if (url.length > longestUrl) return sendRefused(front, req, res, office, 414)
  const address = readAddress(url)
  if (!address) return sendRefused(front, req, res, office, 404)
  if (req.method === 'POST' && address.path === incomingPath) return serveIncoming(req, res)
  if (refuse(front, req, res, office, address.path)) return
  if (req.method === 'OPTIONS') return sendPreflight(res)
  if (address.faults) return sendProblem(req, res, 400, sentences.wrongParameters, [], address.faults)
  const raw = url.split('?', 1)[0]!
  if (/\/\/|.\/$/.test(raw)) {
    if (await sendOldSlashed(front, req, res, office, address)) return
    return redirect(req, res, 308, address.path + url.slice(raw.length))
  }
  await serve(front, files, req, res, office, address)
}

async function serve(
  front: Front,
  files: Files,
  req: IncomingMessage,
  res: ServerResponse,
  office: Office,
  address: Address,
) {
  const { path } = address
  if (front.dev && /^\/(_next|__next)/.test(path)) return front.render(req, res)
  const isRead = req.method === 'GET' || req.method === 'HEAD'
  const version = /[?&]v=([\w-]+)/.exec(req.url ?? '')?.[1]
  if (isRead && (await files.serve(req, res, path, version, isHttps(front, req)))) return
  if (/^\/_(next\/|_next)/.test(path)) return sendPlain(req, res, 404, sentences.missing)
  if (path.startsWith('/media/') && isRead) return front.serveMedia(req, res, office)
  if (isUpload(path)) return front.receiveParts(req, res, office)
  const zone = zoneOf(path)
  if ((zone === 'public' || isOpenData(path)) && isRead && !front.dev)
    return servePage(front, req, res, office, address)
  req.url = path + (req.url ?? '').slice((req.url ?? '').split('?', 1)[0]!.length)
  if (zone === 'public' && !isRead) return answerForm(front, req, res, office)
  return passThrough(front, req, res, office, zone)
}

// Past Next, which would hold each part in memory before anyone sees it.
const isUpload = (path: string) => path === partsPath || path.startsWith(`${partsPath}/`)

/** The office whose site this is; undefined when the request has been answered otherwise. */
async function officeOf(
  front: Front,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<Office | undefined> {
  const name = hostName(req.headers.host)
  const answer = front.directory().answerOf(name)
  if (!answer) {
    if (front.demo && isBareLocalhost(name)) sendPlain(req, res, 200, institutionsPage(front, req))
    else sendPlain(req, res, 404, sentences.unknownHost)
    return
  }
  const merged = answer.office.state === 'merged' ? answer.office.mergedInto : null
  const target = merged ? front.directory().officeById(merged) : answer.office
  if (answer.kind === 'serves' && target === answer.office) return answer.office
  if (answer.kind === 'redirects' && !merged) await answerElsewhere(front, req, res, answer)
  else redirect(req, res, 301, siteOf(front, req, target ?? answer.office) + (req.url ?? '/'))
  return
}

function institutionsPage(front: Front, req: IncomingMessage): Plain {
  const directory = front.directory()
  const links = directory.institutions.flatMap(institution => {
    const national = directory.answerOf(institution.host)?.office
    return national ? [{ href: `${siteOf(front, req, national)}/`, text: institution.fullName }] : []
  })
  return {
    title: 'Serumpun',
    text: 'Situs contoh untuk seluruh satuan kerja dua lembaga. Pilih lembaga; alamat tiap satuan kerja ada di halaman Satuan kerja.',
    links,
  }
}
