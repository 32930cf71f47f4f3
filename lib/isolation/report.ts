import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { env } from '../env.ts'
import { type CatalogReport, checkCatalog } from './catalog.ts'
import type { WallName } from './walls.ts'

/** What the tests of this release showed of a wall: how many things they walked, and how many attempts found nothing. */
export type Proof = { things: number; attempts: number; at: string }
export type ProofReport = { release: string; walls: Partial<Record<WallName, Proof>> }

// Beside the sources, so that whatever carries the release carries its proof.
const proofFile = () => path.resolve(process.cwd(), 'ops', 'isolation.json')
const liveFile = () => path.join(env().dataFolder, 'isolation.json')

/** What the tests showed before this release went out; undefined where they were not run. */
export const readProof = () => read<ProofReport>(proofFile())

/** What the last look at the running database found. */
export const readLive = () => read<CatalogReport>(liveFile())

/** Looks at the running database and keeps what it found for the page of the centre. */
export async function keepLive(): Promise<CatalogReport> {
  const report = await checkCatalog()
  mkdirSync(env().dataFolder, { recursive: true })
  // Whoever reads meanwhile gets the old one or the new one, never half of it.
  const half = `${liveFile()}.${process.pid}`
  writeFileSync(half, JSON.stringify(report))
  renameSync(half, liveFile())
  return report
}

const read = <T>(file: string): T | undefined =>
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
