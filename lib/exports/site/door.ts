import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { CapturedResponse, madeRequest } from '../../front/capture.ts'
import { frontDoor } from '../../front/door.ts'
import { Files } from '../../front/files.ts'
import { makeFront } from '../../front/front.ts'
import { Limit } from '../../front/limits.ts'
import { serveMedia } from '../../media/serve.ts'
import { directory } from '../../offices/directory.ts'
import type { Office } from '../../offices/schema.ts'

/** What the site answers at an address. */
export type Reply = { status: number; type: string; location?: string; body: Buffer }
export type SiteDoor = { ask: (url: string) => Promise<Reply>; close: () => Promise<void> }

const little = 16 * 2 ** 20

/**
 * The front door of an office within this process, as every visitor comes through it, without a server or limits.
 * Throws a sentence where the site has not been built.
 */
export async function openDoor(office: Office, folder = process.cwd()): Promise<SiteDoor> {
  if (!existsSync(path.join(folder, '.next/BUILD_ID')))
    throw new Error(
      'Situs belum dibangun, jadi salinannya tidak bisa dibuat. Jalankan "npm run build", atau tambahkan --without-static.',
    )
  Object.assign(process.env, { NODE_ENV: 'production' })
  // Only here: whoever exports without a copy of the site need not wait for it.
  const { default: next } = await import('next')
  const app = next({
    dev: false,
    dir: folder,
    hostname: 'localhost',
    port: 1,
    httpServer: createServer(),
    quiet: true,
  })
  await quietly(() => app.prepare())
  const front = makeFront({
    render: app.getRequestHandler(),
    directory,
    ready: async () => true,
    serveMedia,
    receiveParts: async (_req, res) => void res.writeHead(404).end(),
    cacheBytes: little,
    counting: false,
  })
  const unlimited = new Limit(Number.MAX_SAFE_INTEGER, 60)
  Object.assign(front, { missingLimit: unlimited, searchLimit: unlimited, filterLimit: unlimited })
  const listener = frontDoor(front, new Files(folder, false))
  return { ask: url => ask(listener, office, url), close: () => app.close() }
}

// It talks on the output, which is the answer of a command.
async function quietly(run: () => Promise<void>) {
  const { log } = console
  console.log = () => {}
  await run().finally(() => {
    console.log = log
  })
}

async function ask(listener: ReturnType<typeof frontDoor>, office: Office, url: string): Promise<Reply> {
  const req = madeRequest(url, { host: office.host, 'user-agent': 'Serumpun', accept: '*/*' })
  const res = new CapturedResponse(req)
  const complete = new Promise<void>(done => res.once('close', done))
  listener(req, res)
  await complete
  const { location } = res.getHeaders()
  const type = String(res.getHeader('content-type') ?? '')
  return { status: res.statusCode, type, ...(location && { location: String(location) }), body: res.body }
}
