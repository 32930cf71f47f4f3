// Run after every "npm install": puts back into package-lock.json the platform packages (binaries for other
// systems) that npm dropped because the registry it asked does not carry them. Without their entries "npm ci"
// calls the lockfile out of step. What they run on is read from their names, as their makers name them.
import { readFileSync, writeFileSync } from 'node:fs'

const file = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(file, 'utf8'))
const systems = {
  darwin: 'darwin',
  linux: 'linux',
  win32: 'win32',
  windows: 'win32',
  freebsd: 'freebsd',
  openbsd: 'openbsd',
  netbsd: 'netbsd',
  sunos: 'sunos',
  aix: 'aix',
  android: 'android',
  openharmony: 'openharmony',
  wasi: 'wasi',
}
const processors = {
  x64: 'x64',
  arm64: 'arm64',
  arm: 'arm',
  armv7: 'arm',
  ia32: 'ia32',
  ppc64: 'ppc64',
  ppc64le: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  loong64: 'loong64',
  mips64el: 'mips64el',
  wasm32: 'wasm32',
}

const added = []
for (const [parent, { optionalDependencies = {} }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const nested = `${parent}/node_modules/${name}`
    const top = `node_modules/${name}`
    if (lock.packages[top] || lock.packages[nested] || !/^\d/.test(version)) continue
    lock.packages[top] = {
      version,
      ...platformOf(name),
      ...(lock.packages[parent].dev ? { dev: true } : {}),
      optional: true,
    }
    added.push(`${name}@${version}`)
  }
}

function platformOf(name) {
  const words = name.split('/').pop().split(/[-.]/)
  const cpu = words.map(word => processors[word]).find(Boolean)
  const os = words.map(word => systems[word]).find(Boolean)
  const libc = words.some(word => word.startsWith('musl'))
    ? 'musl'
    : words.includes('gnu')
      ? 'glibc'
      : undefined
  return {
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(os && os !== 'wasi' ? { os: [os] } : {}),
    ...(libc ? { libc: [libc] } : {}),
  }
}

const [root, ...rest] = Object.entries(lock.packages)
lock.packages = Object.fromEntries([root, ...rest.sort(([a], [b]) => (a < b ? -1 : 1))])
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
process.stdout.write(`${added.length ? added.join('\n') : 'nothing was missing'}\n`)
