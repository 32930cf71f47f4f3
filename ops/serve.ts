import cluster from 'node:cluster'
import path from 'node:path'
import { closeDoors, system } from '../db/doors.ts'
import { EnvError, env } from '../lib/env.ts'
import { serveMetrics, tellMetrics } from '../lib/front/metrics.ts'
import { startProcesses } from '../lib/front/processes.ts'
import { startServer } from '../lib/front/server.ts'
import { countDemoPeople } from '../lib/people/queries.ts'
import { say } from './steps.ts'

// Serves what has been built, with the database that the environment names. "--dev": Next compiles on demand.
const dev = process.argv.includes('--dev')

async function main() {
  const { SERUMPUN_PROCESSES: count, METRICS_PORT, DATABASE_URL, DATABASE_URL_VISITOR } = env()
  if (!DATABASE_URL && !DATABASE_URL_VISITOR)
    throw new EnvError('DATABASE_URL atau DATABASE_URL_VISITOR perlu diisi. Untuk mencoba saja: npm start')
  if (cluster.isPrimary) await refuseDemoPeople()
  if (cluster.isPrimary && count > 1 && !dev) return startProcesses(count, METRICS_PORT)
  const server = await startServer({ dev, folder: path.dirname(import.meta.dirname) })
  if (cluster.isWorker) tellMetrics(server.metrics)
  else if (METRICS_PORT) serveMetrics(METRICS_PORT, () => new Map([[1, server.metrics()]]))
  process.send?.('ready')
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => server.close().finally(() => process.exit(0)))
}

// People whose passwords stand in the README have no place where offices work. A database that is away
// just now is no reason not to serve.
async function refuseDemoPeople() {
  if (env().demo) return
  const found = await system('people', countDemoPeople).catch(() => 0)
  await closeDoors()
  if (found)
    throw new EnvError(
      `Basis data ini berisi ${found} orang contoh yang kata sandinya diketahui umum. Pakai basis data lain, atau nyalakan SERUMPUN_DEMO=1 bila ini memang peragaan.`,
    )
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
