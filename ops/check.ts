import { spawnSync } from 'node:child_process'

// Types and lint; "npm test" runs the same first.
for (const [name, ...args] of [
  ['typescript/bin/tsc', '--noEmit'],
  ['@biomejs/biome/bin/biome', 'check', '.'],
]) {
  const { status } = spawnSync(process.execPath, [`node_modules/${name}`, ...args], { stdio: 'inherit' })
  if (status) process.exit(status)
}
