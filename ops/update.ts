import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { type Outdated, toUpdate, type Update } from './outdated.ts'
import { say } from './steps.ts'

const root = path.dirname(import.meta.dirname)

// "npm run update" takes every direct dependency to the newest release of its major version, one family at a time; with
// names ("npm run update -- next zod") only those, over a major version too. All tests are the judge: what passes
// is committed, what fails is put back and named, and the next one is tried.
if (output('git', 'status', '--porcelain'))
  end('Ada perubahan yang belum disimpan di git. Simpan dahulu, lalu ulangi.')
// npm tells by its exit code that something is outdated.
const outdated = JSON.parse(output('npm', 'outdated', '--json') || '{}') as Record<string, Outdated>
const wanted = toUpdate(outdated, process.argv.slice(2))
if (wanted.length === 0) end('Semua paket sudah yang terbaru.', 0)
const failed = wanted.filter(update => !isUpdated(update)).flatMap(({ names }) => names)
if (failed.length) end(`Tidak lulus uji, jadi dikembalikan: ${failed.join(', ')}.`)

function isUpdated({ names, from, to }: Update): boolean {
  const what = names.join(', ')
  say(`${what} ${from} → ${to}`)
  const passes =
    runs(
      'npm',
      'install',
      ...names.map(name => `${name}@${to}`),
      '--save-exact',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
    ) &&
    runs(process.execPath, 'ops/complete-lockfile.mjs') &&
    runs(process.execPath, 'ops/sbom.ts', 'licences') &&
    runs('npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund') &&
    runs('npm', 'test')
  if (passes) return runs('git', 'commit', '-am', `Update ${what} from ${from} to ${to}`)
  runs('git', 'checkout', '--', 'package.json', 'package-lock.json', 'ops/licences.csv')
  runs('npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund')
  return false
}

function runs(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] }).status === 0
}

function output(command: string, ...args: string[]): string {
  return spawnSync(command, args, { cwd: root, encoding: 'utf8' }).stdout.trim()
}

function end(words: string, code = 1): never {
  say(words)
  process.exit(code)
}
