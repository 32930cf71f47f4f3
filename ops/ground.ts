import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { type Cluster, startCluster } from '../db/cluster.ts'
import { closeDoors } from '../db/doors.ts'
import { migrateDatabase } from '../db/migrate.ts'
import { seedEverything } from '../db/seed/index.ts'
import { env } from '../lib/env.ts'
import { progress, say, step } from './steps.ts'

/** A reason not to start, told to the person at the terminal as it is. */
export class CannotStart extends Error {}

/**
 * What a server stands on: the folder is ours alone, the port is free, the database runs, is migrated and filled.
 * Returns the environment a server needs, and how to take everything down again.
 */
export async function prepareGround() {
  const release = claimFolder(env().dataFolder)
  try {
    await requireFreePort(env().PORT)
    const cluster = env().ownDatabase
      ? await step('PostgreSQL', () => startCluster(env().dataFolder))
      : undefined
    await step('Skema basis data', () => migrateDatabase())
    const name = env().demo ? 'Kantor dan isi contoh' : 'Kantor'
    await step(name, () => seedEverything({ demo: env().demo, onProgress: progress(name) }))
    await closeDoors()
    return { environment: environmentOf(cluster), release: () => takeDown(cluster, release) }
  } catch (error) {
    release()
    throw error
  }
}

async function takeDown(cluster: Cluster | undefined, release: () => void) {
  await cluster?.stop()
  release()
}

const environmentOf = (cluster: Cluster | undefined) => ({
  ...process.env,
  SERUMPUN_DATA: env().dataFolder,
  SERUMPUN_DEMO: env().demo ? '1' : '0',
  ...(cluster ? { DATABASE_URL: cluster.url } : {}),
})

// Two servers in one folder would share one database and one store; the file names who is there.
function claimFolder(folder: string) {
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, 'server.pid')
  const holder = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
  if (holder && holder !== process.pid && isAlive(holder))
    throw new CannotStart(
      `Serumpun sudah berjalan di folder ${folder} (proses ${holder}). Hentikan dulu, atau pilih SERUMPUN_DATA lain.`,
    )
  writeFileSync(file, String(process.pid))
  return () => rmSync(file, { force: true })
}

function isAlive(pid: number) {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

const requireFreePort = (port: number) =>
  new Promise<void>((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        new CannotStart(
          error.code === 'EACCES'
            ? `Pintu ${port} tidak boleh dipakai oleh pengguna ini. Pilih yang lain, misalnya: PORT=3000 npm start`
            : `Pintu ${port} sudah dipakai program lain. Hentikan program itu, atau pilih pintu lain: PORT=${port + 1} npm start`,
        ),
      ),
    )
    probe.listen(port, () => probe.close(() => resolve()))
  })

/** Runs a command's main, and prints what cannot be helped as one sentence. */
export function runMain(main: () => Promise<void>) {
  main().catch(error => {
    say(
      error instanceof CannotStart || error.constructor.name === 'EnvError'
        ? error.message
        : (error.stack ?? String(error)),
    )
    process.exit(1)
  })
}
