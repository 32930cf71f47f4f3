import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'

const root = path.dirname(import.meta.dirname)

/** Types and lint of everything. Exits with their status when one complains. */
export function check() {
  // What a build of other sources wrote about its routes is not about these.
  for (const types of ['.next/types', '.next/dev/types'])
    rmSync(path.join(root, types), { recursive: true, force: true })
  run('typescript/bin/tsc', '--noEmit')
  run('@biomejs/biome/bin/biome', 'check', '.')
}

function run(program: string, ...args: string[]) {
  const { status } = spawnSync(process.execPath, [path.join(root, 'node_modules', program), ...args], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status) process.exit(status)
}

if (import.meta.main) check()
