import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { build, isBuilt } from './build.ts'
import { check } from './check.ts'
import { runMain } from './ground.ts'
import { keepProof } from './proof.ts'
import { say, step } from './steps.ts'

const root = path.dirname(import.meta.dirname)

// Everything, cheapest first: types, lint, units and database on a real PostgreSQL, then a real browser
// against the built application. Words after "npm test --" narrow the tests, not the checks.
runMain(async () => {
  const words = process.argv.slice(2)
  const shown = mkdtempSync(path.join(os.tmpdir(), 'serumpun-proof-'))
  process.env.SERUMPUN_PROOF = shown
  await step('Jenis data dan gaya', async () => check())
  await step('Uji satuan dan basis data', () => vitest('unit', words))
  if (!isBuilt()) await step('Aplikasi dibangun', async () => build())
  await step('Uji di peramban', () => vitest('e2e', words))
  // Only a whole run is a proof; it goes out with the release and is shown to the centre.
  if (!words.length) keepProof(shown)
  say('Semua lulus.')
})

const vitest = (project: string, words: string[]) =>
  run('vitest/vitest.mjs', 'run', '--project', project, '--passWithNoTests', ...words)

const run = (program: string, ...args: string[]) =>
  new Promise<void>((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(root, 'node_modules', program), ...args], {
      cwd: root,
      stdio: 'inherit',
    })
    child.on('error', reject)
    child.on('exit', code => (code === 0 ? resolve() : process.exit(code ?? 1)))
  })
