import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { WallName } from '../../lib/isolation/walls.ts'

/** Notes that a wall stood: how many things were walked and how often someone was kept out of one. */
export function record(
  wall: WallName,
  things: number,
  attempts: number,
  folder = process.env.SERUMPUN_PROOF,
) {
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  const proof = { things, attempts, at: new Date().toISOString() }
  writeFileSync(path.join(folder, `${wall}.json`), JSON.stringify(proof))
}
