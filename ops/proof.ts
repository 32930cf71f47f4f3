import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { ProofReport } from '../lib/isolation/report.ts'
import { type WallName, walls } from '../lib/isolation/walls.ts'

const root = path.dirname(import.meta.dirname)

/** Puts what the tests noted in a folder of every wall that stood into the file that goes out with the release. */
export function keepProof(folder: string) {
  const report: ProofReport = { release: releaseName(), walls: {} }
  for (const name of Object.keys(walls) as WallName[]) {
    const file = path.join(folder, `${name}.json`)
    if (existsSync(file)) report.walls[name] = JSON.parse(readFileSync(file, 'utf8'))
  }
  writeFileSync(path.join(root, 'ops', 'isolation.json'), `${JSON.stringify(report, null, 2)}\n`)
}

/** The version of the package, and the commit where there is one: "0.1.0 (4f2a91c)". */
function releaseName() {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  const { stdout, status } = spawnSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: root,
    encoding: 'utf8',
  })
  return status === 0 ? `${version} (${stdout.trim()})` : version
}
