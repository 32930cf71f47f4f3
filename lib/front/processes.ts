import cluster, { type Worker } from 'node:cluster'
import { log } from '../log.ts'
import { heardMetrics, serveMetrics } from './metrics.ts'

/** A worker that dies sooner than this after its start is started again only after a pause. Milliseconds. */
const tooSoon = 5000
/** How long a worker may take to end what it is answering. */
const longestEnd = 20_000

/**
 * Starts `count` workers of this program that share one port, and keeps that many running. SIGHUP replaces them
 * one by one, each only after its successor answers; SIGTERM and SIGINT end them all, then this process.
 */
export function startProcesses(count: number, metricsPort: number | undefined) {
  if (metricsPort) serveMetrics(metricsPort, heardMetrics())
  let ending = false
  let rolling = false
  let everReady = false
  const retiring = new Set<number>()
  cluster.on('message', (_worker, message) => {
    everReady ||= message === 'ready'
  })
  cluster.on('exit', (worker, code, signal) => {
    if (retiring.delete(worker.id) || ending) return
    // A port that is taken, a wrong value: trying again would only repeat the complaint.
    if (!everReady) process.exit(code || 1)
    log.error({ worker: worker.process.pid, code, signal }, 'a worker died')
    const lived = Date.now() - (bornAt.get(worker.id) ?? 0)
    setTimeout(() => !ending && start(), lived < tooSoon ? 2000 : 0)
  })
  for (let i = 0; i < count; i++) start()
  process.on('SIGHUP', () => {
    if (rolling || ending) return
    rolling = true
    replaceAll(retiring).finally(() => {
      rolling = false
    })
  })
  const end = () => {
    ending = true
    endAll()
  }
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
}

const bornAt = new Map<number, number>()

function start() {
  const worker = cluster.fork()
  bornAt.set(worker.id, Date.now())
  return worker
}

async function replaceAll(retiring: Set<number>) {
  for (const old of workers()) {
    const next = start()
    if (!(await answers(next))) return log.error('a new worker did not start: the old ones stay')
    retiring.add(old.id)
    await endOne(old)
  }
  log.info('all workers replaced')
}

const workers = () => Object.values(cluster.workers ?? {}).filter(worker => worker !== undefined)

/** A worker says "ready" when it has rendered its first pages. */
const answers = (worker: Worker) =>
  new Promise<boolean>(resolve => {
    worker.on('message', message => message === 'ready' && resolve(true))
    worker.once('exit', () => resolve(false))
  })

function endOne(worker: Worker) {
  const ended = new Promise<void>(resolve => worker.once('exit', () => resolve()))
  worker.process.kill('SIGTERM')
  const late = setTimeout(() => worker.process.kill('SIGKILL'), longestEnd)
  return ended.finally(() => clearTimeout(late))
}

async function endAll() {
  await Promise.all(workers().map(endOne))
  process.exit(0)
}
