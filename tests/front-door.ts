import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { onTestFinished } from 'vitest'
import { frontDoor } from '../lib/front/door.ts'
import { Files } from '../lib/front/files.ts'
import { type FrontOptions, makeFront } from '../lib/front/front.ts'
import { Directory } from '../lib/offices/directory.ts'
import type { Office } from '../lib/offices/schema.ts'

/** A renderer's answer: the whole HTML, or what a page does with the request. */
type Page = (req: IncomingMessage, res: ServerResponse) => void | Promise<void>

const institution = {
  id: 1,
  slug: 'kpu',
  name: 'KPU',
  fullName: 'Komisi Pemilihan Umum',
  host: 'kpu.localhost',
}

const office = (id: number, slug: string, host: string): Office => ({
  id,
  institutionId: 1,
  institution: 'kpu',
  parentId: id === 1 ? null : 1,
  level: id === 1 ? 'pusat' : 'kabupaten',
  code: `0${id}`,
  slug,
  name: `KPU ${slug}`,
  shortName: slug,
  zone: 'Asia/Jakarta',
  state: 'live',
  mergedInto: null,
  host,
})

export const kediri = 2
export const hosts = {
  pusat: 'kpu.localhost',
  kediri: 'kab-kediri.kpu.localhost',
  malang: 'kab-malang.kpu.localhost',
}

/** A directory of three offices, and old names of one of them, that a test can change. */
export function smallDirectory(change: (offices: Office[]) => void = () => {}) {
  const offices = [
    office(1, 'pusat', hosts.pusat),
    office(2, 'kab-kediri', hosts.kediri),
    office(3, 'kab-malang', hosts.malang),
  ]
  change(offices)
  const canonical = offices.map(({ id, host }) => ({
    host,
    officeId: id,
    kind: 'canonical',
    prefix: '',
    routable: 'yes',
  }))
  const directory = new Directory()
  directory.fill({
    institutions: [institution],
    offices,
    hosts: [
      ...canonical,
      { host: 'kpu-kediri.kpu.localhost', officeId: 2, kind: 'alias', prefix: '/', routable: 'yes' },
      {
        host: 'ppid.kab-kediri.kpu.localhost',
        officeId: 2,
        kind: 'legacy',
        prefix: '/ppid',
        routable: 'yes',
      },
    ],
    generations: offices.map(({ id }) => [id, 1]),
    institutionGenerations: [[1, 1]],
    tombstones: [],
  })
  return directory
}

export const html = (body: string) =>
  `<!DOCTYPE html><html><head><title>x</title></head><body>${body}</body></html>`

export const sendHtml = (res: ServerResponse, body: string, status = 200) => {
  res.statusCode = status
  res.setHeader('content-type', 'text/html; charset=utf-8')
  res.end(html(body))
}

type OpenOptions = Partial<FrontOptions> & { errors?: () => void; folder?: string; scanEvery?: number }

/** Waits until something is so, or until the time (milliseconds) is over. */
export async function until(so: () => boolean, longest = 2000) {
  for (const begun = Date.now(); !so() && Date.now() - begun < longest; )
    await new Promise(done => setTimeout(done, 5))
}

/** A front door before a site made of functions. `rendered` lists the addresses that Next was asked for. */
export async function open(
  page: Page,
  { errors, folder = '/nowhere', scanEvery, ...options }: OpenOptions = {},
) {
  const rendered: string[] = []
  const directory = options.directory?.() ?? smallDirectory()
  const front = makeFront({
    ready: async () => true,
    serveMedia: async (_req, res) => void res.writeHead(200).end('media'),
    receiveParts: async (_req, res) => void res.writeHead(200).end('unggahan'),
    ...options,
    directory: () => directory,
    render: async (req, res) => {
      rendered.push(String(req.url))
      if (req.url?.startsWith('/galat/')) {
        errors?.()
        return sendHtml(res, `galat ${decodeURIComponent(req.url)}`)
      }
      await page(req, res)
    },
  })
  const server = createServer(frontDoor(front, new Files(folder, false, scanEvery)))
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const end = () => {
    server.close()
    server.closeAllConnections()
  }
  onTestFinished(end)
  const ask = (path: string, asked: Asked = {}) => send(port, path, asked)
  return { ask, askAt: send, rendered, directory, front, port, end }
}

type Asked = { host?: string; method?: string; headers?: Record<string, string>; body?: string }
export type Reply = { status: number; headers: IncomingMessage['headers']; text: string; bytes: number }

export const freePort = () =>
  new Promise<number>(resolve => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })

/** Asks Kediri's site unless told otherwise, as a client that takes any encoding or none. */
function send(
  port: number,
  path: string,
  { host = hosts.kediri, method = 'GET', headers = {}, body }: Asked,
) {
  return new Promise<Reply>((resolve, reject) => {
    const options = {
      port,
      host: '127.0.0.1',
      path,
      method,
      headers: { host, ...headers },
      agent: false as const,
    }
    const req = request(options, res => {
      const chunks: Buffer[] = []
      res.on('data', chunk => chunks.push(chunk))
      res.on('end', () => {
        const raw = Buffer.concat(chunks)
        const text = unpack(raw, res.headers['content-encoding']).toString()
        resolve({ status: res.statusCode!, headers: res.headers, text, bytes: raw.length })
      })
    })
    req.on('error', reject)
    req.end(body)
  })
}

function unpack(raw: Buffer, encoding: string | undefined) {
  if (!raw.length) return raw
  return encoding === 'br' ? brotliDecompressSync(raw) : encoding === 'gzip' ? gunzipSync(raw) : raw
}
