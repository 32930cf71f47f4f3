import { type ChildProcess, spawn } from 'node:child_process'
import http from 'node:http'
import { createServer } from 'node:net'
import path from 'node:path'
import { and, desc, eq } from 'drizzle-orm'
import { startCluster } from '../../db/cluster.ts'
import { closeDoors, system } from '../../db/doors.ts'
import { hosts, liveEntries } from '../../db/tables/index.ts'
import { childrenOf } from './cpu.ts'

const root = path.resolve(import.meta.dirname, '../..')

export type Address = { host: string; path: string }
export type Answer = { status: number; headers: http.IncomingHttpHeaders; body: Buffer }

/** A running Serumpun: the whole thing, as `npm start` starts it. */
export async function startServer(data: string, processes: number) {
  const port = await freePort()
  const env = {
    ...process.env,
    PORT: String(port),
    SERUMPUN_DATA: data,
    SERUMPUN_PROCESSES: String(processes),
    LOG_LEVEL: 'error',
  }
  const began = performance.now()
  const starter = spawn(process.execPath, [...process.execArgv, path.join(root, 'ops/start.ts')], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  await ready(starter, port)
  const startSeconds = (performance.now() - began) / 1000
  // The same cluster, for reading addresses and publishing past the browser.
  process.env.SERUMPUN_DATA = data
  await closeDoors()
  await startCluster(data)
  const { pid, workers } = serverOf(starter.pid!)
  return {
    port,
    pid,
    workers,
    startSeconds,
    get: (address: Address, agent?: http.Agent) => get(port, address, agent),
    addresses: listAddresses,
    stop: () => stop(starter),
  }
}
export type Server = Awaited<ReturnType<typeof startServer>>

const listAddresses = (count: number): Promise<Address[]> =>
  system('bench', db =>
    db
      .select({ host: hosts.host, path: liveEntries.path })
      .from(liveEntries)
      .innerJoin(hosts, and(eq(hosts.officeId, liveEntries.officeId), eq(hosts.kind, 'canonical')))
      .where(eq(liveEntries.kind, 'article'))
      .orderBy(desc(liveEntries.publishedAt), liveEntries.entryId)
      .limit(count),
  )

/** One request with brotli asked for, as a browser does. */
export function get(port: number, { host, path: place }: Address, agent?: http.Agent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { host: `${host}:${port}`, 'accept-encoding': 'br, gzip', accept: 'text/html' }
    const request = http.get({ port, host: '127.0.0.1', path: place, headers, agent }, response => {
      const parts: Buffer[] = []
      response.on('data', part => parts.push(part))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      )
    })
    request.on('error', reject)
  })
}

/** The server that the starter started: its first child; the processes that answer are its children, if it has any. */
export function serverOf(starter: number): { pid: number; workers: number[] } {
  const [pid] = childrenOf(starter)
  if (!pid) throw new Error('the server has ended')
  return { pid, workers: childrenOf(pid) }
}

async function ready(starter: ChildProcess, port: number) {
  while (starter.exitCode === null) {
    const answers = await get(port, { host: 'localhost', path: '/readyz' }).then(
      answer => answer.status === 200,
      () => false,
    )
    if (answers) return
    await new Promise(done => setTimeout(done, 20))
  }
  throw new Error('the server did not start')
}

const stop = (starter: ChildProcess) =>
  new Promise<void>(resolve => {
    starter.once('exit', () => resolve())
    starter.kill('SIGTERM')
  })

export const freePort = () =>
  new Promise<number>(resolve => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
