import { createServer, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { sql } from 'drizzle-orm'
import next from 'next'
import { closeDoors, readingDirectory } from '../../db/doors.ts'
import { env } from '../env.ts'
import { startJobs, stopJobs } from '../jobs/boss.ts'
import { log } from '../log.ts'
import { serveMedia } from '../media/serve.ts'
import { directory } from '../offices/directory.ts'
import { startDirectory, stopDirectory } from '../offices/watch.ts'
import { findOld, hasOld } from '../old-addresses/find.ts'
import { receiveParts } from '../uploads/receive.ts'
import { startSweeping } from '../uploads/sweep.ts'
import { readAddress } from './address.ts'
import type { Renderer } from './capture.ts'
import { limitConnections } from './connections.ts'
import { frontDoor } from './door.ts'
import { Files } from './files.ts'
import { type Front, makeFront } from './front.ts'
import { openInside } from './inside.ts'
import { type Metrics, readMetrics } from './metrics.ts'
import { newest } from './newest.ts'
import { plainReply, sentences } from './plain.ts'

export type StartOptions = {
  /** Default: PORT. */
  port?: number
  /** Next's development mode: nothing kept, nothing stripped, hot reload. */
  dev?: boolean
  /** The project's folder. */
  folder?: string
}

/** Who sends slowly, or without end, is let go: looked at every five seconds. */
export const limits = {
  maxHeaderSize: 16_384,
  headersTimeout: 15_000,
  requestTimeout: 300_000,
  connectionsCheckingInterval: 5_000,
}

export type Running = { port: number; metrics: () => Metrics; close: () => Promise<void> }

/**
 * Starts the whole site in this process: the directory of offices, Next behind the front door, and the HTTP
 * server. Resolves when it answers; throws if the port is taken (EADDRINUSE) or nothing has been built.
 */
export async function startServer(options: StartOptions = {}): Promise<Running> {
  const { dev = false, port = env().PORT, folder = process.cwd() } = options
  await startDirectory()
  const server = createServer(limits)
  // All are kept, so that a second Host cannot hide behind many others; the size above bounds them.
  server.maxHeadersCount = 0
  // Longer than nginx keeps its connections to us, so that it never writes into one that we just closed.
  server.keepAliveTimeout = 75_000
  const render = await startNext(server, folder, port, dev)
  const front = makeFront({
    render,
    directory,
    dev,
    proxies: env().SERUMPUN_PROXIES,
    demo: env().demo,
    cacheBytes: Math.ceil((256 * 2 ** 20) / env().SERUMPUN_PROCESSES),
    ready: databaseAnswers,
    serveMedia,
    receiveParts,
    oldAddresses: { has: hasOld, find: findOld },
    counting: env().SERUMPUN_COUNT === 'door',
  })
  limitConnections(server, front.trusts)
  const door = frontDoor(front, new Files(folder, dev))
  server.on('request', door)
  openInside(door)
  server.on('clientError', answerBroken)
  if (!dev) await warm(front)
  await listen(server, port)
  front.hits.start()
  front.visits.start()
  front.oldHits.start()
  front.misses.start()
  await startJobs()
  startSweeping()
  return {
    port: (server.address() as AddressInfo).port,
    metrics: () => readMetrics(front),
    close: () => stop(server, front),
  }
}

async function startNext(server: Server, folder: string, port: number, dev: boolean): Promise<Renderer> {
  // Next listens for upgrades on the server it is given: in production on one that never gets any. Its host
  // name must be localhost, or rewrites leave the process.
  const httpServer = dev ? server : createServer()
  const app = next({ dev, dir: folder, hostname: 'localhost', port, httpServer, quiet: !dev })
  await app.prepare()
  return app.getRequestHandler()
}

/**
 * Asks for the national homes once, so that Next has loaded its code before the first visitor comes. The pages of all
 * offices are not warmed: 1,106 renders would keep the first visitors waiting for nothing.
 */
async function warm(front: Front) {
  const offices = front.directory().institutions.map(({ host }) => front.directory().answerOf(host)?.office)
  const homes = offices.map(office => office && newest(front, office, readAddress('/')!, undefined))
  await Promise.all(homes).catch(error => log.warn({ err: error }, 'the first pages could not be rendered'))
}

async function databaseAnswers() {
  const late = new Promise<false>(resolve => setTimeout(resolve, 2000, false).unref())
  const asked = readingDirectory(db => db.execute(sql`select 1`)).then(() => true)
  return Promise.race([asked.catch(() => false), late])
}

/** What is not HTTP, or has headers without end, is told so and gets no connection. */
function answerBroken(error: NodeJS.ErrnoException, socket: Socket) {
  if (error.code === 'ECONNRESET' || !socket.writable) return socket.destroy()
  const tooLong = error.code === 'HPE_HEADER_OVERFLOW'
  socket.end(tooLong ? plainReply(431, sentences.longHead) : plainReply(400, sentences.badRequest))
}

// Every address of the machine, IPv6 and IPv4 in one; where IPv6 is switched off, IPv4 alone.
async function listen(server: Server, port: number) {
  const on = (host: string) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, host, () => {
        server.off('error', reject)
        resolve()
      })
    })
  await on('::').catch(error => {
    if (error.code !== 'EAFNOSUPPORT' && error.code !== 'EADDRNOTAVAIL') throw error
    return on('0.0.0.0')
  })
}

/** For this long answers say that their connection ends, so that few clients write into one that just did. */
const farewell = 300

/** Takes no new connections, lets the requests under way end (ten seconds at most), and lets go of the database. */
async function stop(server: Server, front: Front) {
  server.prependListener('request', (_req, res) => {
    res.shouldKeepAlive = false
  })
  await new Promise(done => setTimeout(done, farewell))
  const closed = new Promise<void>(resolve => server.close(() => resolve()))
  server.closeIdleConnections()
  const late = setTimeout(() => server.closeAllConnections(), 10_000)
  await closed
  clearTimeout(late)
  await front.hits.stop()
  await front.visits.stop()
  await front.oldHits.stop()
  await front.misses.stop()
  await stopJobs()
  await stopDirectory()
  await closeDoors()
  log.info('stopped')
}
