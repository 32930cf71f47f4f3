import cluster from 'node:cluster'
import path from 'node:path'
import { EnvError, env } from '../lib/env.ts'
import { serveMetrics, tellMetrics } from '../lib/front/metrics.ts'
import { startProcesses } from '../lib/front/processes.ts'
import { startServer } from '../lib/front/server.ts'
import { say } from './steps.ts'

// Serves what has been built, with the database that the environment names. "--dev": Next compiles on demand.
const dev = process.argv.includes('--dev')

async function main() {
  const { SERUMPUN_PROCESSES: count, METRICS_PORT, DATABASE_URL, DATABASE_URL_VISITOR } = env()
  if (!DATABASE_URL && !DATABASE_URL_VISITOR)
    throw new EnvError('DATABASE_URL atau DATABASE_URL_VISITOR perlu diisi. Untuk mencoba saja: npm start')
  if (cluster.isPrimary && count > 1 && !dev) return startProcesses(count, METRICS_PORT)
  const server = await startServer({ dev, folder: path.dirname(import.meta.dirname) })
  if (cluster.isWorker) tellMetrics(server.metrics)
  else if (METRICS_PORT) serveMetrics(METRICS_PORT, () => new Map([[1, server.metrics()]]))
  process.send?.('ready')
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => server.close().finally(() => process.exit(0)))
}

main().catch(error => {
  say(
    error instanceof EnvError || error.code === 'EADDRINUSE'
      ? sentence(error)
      : (error.stack ?? String(error)),
  )
  process.exit(1)
})

const sentence = (error: NodeJS.ErrnoException) =>
  error.code === 'EADDRINUSE' ? `Pintu ${env().PORT} sudah dipakai program lain.` : error.message
