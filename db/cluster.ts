import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { secretFor } from '../lib/env.ts'
import { useOwnDatabase } from './addresses.ts'
import { type Home, homeFor } from './cluster-home.ts'

const run = promisify(execFile)
const superuser = 'postgres'
const owner = 'serumpun'

export type Cluster = { url: string; adminUrl: string; adopted: boolean; stop: () => Promise<void> }

/**
 * The PostgreSQL that Serumpun brings itself, in `dataFolder`: made when missing, adopted when
 * one is already running there (left by a killed run, or serving another command).
 * `flags` are further server settings, such as `fsync=off` for tests. Throws when it cannot start.
 */
export async function startCluster(dataFolder: string, flags: string[] = []): Promise<Cluster> {
  mkdirSync(dataFolder, { recursive: true })
  const home = await homeFor(dataFolder)
  if (!existsSync(path.join(home.data, 'PG_VERSION'))) await initialise(home)
  const running = await runningPort(home)
  const port = running ?? (await launch(home, flags))
  const adminUrl = address(superuser, port, 'postgres')
  await makeOwner(adminUrl)
  const url = address(owner, port, 'serumpun')
  useOwnDatabase(url)
  return { url, adminUrl, adopted: running !== undefined, stop: () => stopCluster(home) }
}

/** The cluster of `dataFolder` if it runs now; remembers its address for the doors. */
export async function findCluster(dataFolder: string) {
  if (!existsSync(dataFolder)) return
  const home = await homeFor(dataFolder)
  const port = await runningPort(home)
  if (port) useOwnDatabase(address(owner, port, 'serumpun'))
  return port
}

const password = (user: string) => secretFor(`database:${user}`).toString('base64url')
const address = (user: string, port: number, database: string) =>
  `postgres://${user}:${password(user)}@127.0.0.1:${port}/${database}`

async function initialise(home: Home) {
  const passwordFile = path.join(home.scratch, `password-${process.pid}`)
  writeFileSync(passwordFile, password(superuser), { mode: 0o600 })
  home.own(passwordFile)
  try {
    const flags = ['--auth=scram-sha-256', `--username=${superuser}`, `--pwfile=${passwordFile}`]
    const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
    await run(home.bin('initdb'), ['-D', home.data, ...flags, ...locale], home.as)
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

async function launch(home: Home, flags: string[]) {
  const port = await freePort(lastPort(home))
  const settings = [`listen_addresses=127.0.0.1`, `unix_socket_directories=`, 'max_connections=120', ...flags]
  const options = `-p ${port} ${settings.map(setting => `-c ${setting}`).join(' ')}`
  const start = () =>
    run(
      home.bin('pg_ctl'),
      ['-D', home.data, '-l', home.log, '-w', '-t', '60', '-o', options, 'start'],
      home.as,
    )
  // The children of a killed server may hold its memory for a moment.
  await start()
    .catch(() => new Promise(done => setTimeout(done, 2000)).then(start))
    .catch(error => {
      throw new Error(
        `PostgreSQL tidak mau berjalan. Catatannya: ${home.log}\n${error.stderr || error.message}`,
      )
    })
  return port
}

async function stopCluster(home: Home) {
  await run(home.bin('pg_ctl'), ['-D', home.data, '-m', 'fast', '-w', 'stop'], home.as).catch(() => {})
}

// postmaster.pid: process id, data folder, start time, port … a line each.
async function runningPort(home: Home) {
  const file = path.join(home.data, 'postmaster.pid')
  const port = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[3]) : 0
  if (!port) return
  const client = new pg.Client({
    connectionString: address(superuser, port, 'postgres'),
    connectionTimeoutMillis: 2000,
  })
  client.on('error', () => {})
  const answers = await client.connect().then(
    () => true,
    () => false,
  )
  await client.end().catch(() => {})
  return answers ? port : undefined
}

// A plain owner, not the superuser: a superuser would see past every policy and hide one that is missing.
async function makeOwner(adminUrl: string) {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [owner])
    if (!rowCount) await client.query(`create role ${owner} login nosuperuser createrole createdb`)
    await client.query(`alter role ${owner} password ${pg.escapeLiteral(password(owner))}`)
    const there = await client.query('select from pg_database where datname = $1', ['serumpun'])
    if (!there.rowCount) await client.query(`create database serumpun owner ${owner}`)
  } finally {
    await client.end()
  }
}

// The port it had before, so that a server which lost its database finds it again where it was.
function lastPort(home: Home) {
  const file = path.join(home.data, 'postmaster.opts')
  const port = existsSync(file) ? /"-p" "(\d+)"/.exec(readFileSync(file, 'utf8'))?.[1] : undefined
  return Number(port ?? 0)
}

const freePort = (wanted: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', error => (wanted ? resolve(freePort(0)) : reject(error)))
    server.listen(wanted, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
