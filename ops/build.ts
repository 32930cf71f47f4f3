import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { say } from './steps.ts'

const root = path.dirname(import.meta.dirname)
const sources = [
  'app',
  'lib',
  'db',
  'public',
  'middleware.ts',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
]
const mark = path.join(root, '.next', 'serumpun-build')

/** Whether what was built is what the sources say now. */
export const isBuilt = () => existsSync(mark) && readFileSync(mark, 'utf8') === fingerprint()

/** Builds the application. Throws, with what the build printed, when it fails. */
export function build() {
  const print = fingerprint()
  const previous = keepStatic()
  const next = path.join(root, 'node_modules/next/dist/bin/next')
  const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' }
  const { status, stdout, stderr } = spawnSync(process.execPath, [next, 'build'], {
    cwd: root,
    env,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`Pembangunan gagal:\n${stdout}\n${stderr}`)
  if (previous) restoreStatic(previous)
  writeFileSync(mark, print)
}

// Pages that a proxy still holds ask for the styles and scripts of the build before: their names carry
// their content, so both builds' files lie side by side, for two weeks.
function keepStatic() {
  const current = path.join(root, '.next', 'static')
  if (!existsSync(current)) return
  const kept = path.join(root, '.next-static')
  rmSync(kept, { recursive: true, force: true })
  cpSync(current, kept, { recursive: true, preserveTimestamps: true, filter: isRecent })
  return kept
}

function restoreStatic(kept: string) {
  cpSync(kept, path.join(root, '.next', 'static'), {
    recursive: true,
    preserveTimestamps: true,
    force: false,
  })
  rmSync(kept, { recursive: true, force: true })
}

const isRecent = (place: string) =>
  statSync(place).isDirectory() || Date.now() - statSync(place).mtimeMs < 14 * 24 * 3600_000

function fingerprint() {
  const hash = createHash('sha256')
  for (const source of sources) addTo(hash, path.join(root, source))
  return hash.digest('hex')
}

function addTo(hash: ReturnType<typeof createHash>, place: string) {
  if (!existsSync(place)) return
  const entries = statSync(place).isDirectory() ? readdirSync(place, { withFileTypes: true }) : undefined
  if (!entries) return hash.update(path.relative(root, place)).update(readFileSync(place))
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const inner = path.join(place, entry.name)
    if (entry.isDirectory()) addTo(hash, inner)
    else hash.update(path.relative(root, inner)).update(readFileSync(inner))
  }
}

if (import.meta.main) {
  try {
    build()
    say('Aplikasi terbangun.')
  } catch (error) {
    say((error as Error).message)
    process.exit(1)
  }
}
