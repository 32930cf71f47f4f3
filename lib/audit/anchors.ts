import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { asc, eq } from 'drizzle-orm'
import { system } from '../../db/doors.ts'
import { auditHeads, institutions, offices } from '../../db/tables/index.ts'
import { env } from '../env.ts'
import { log } from '../log.ts'

/** One hour's line of an institution's file: where its offices' chains stood, tied to the line before. */
export type Anchor = {
  at: string
  /** SHA-256 of the line before, empty for the first. */
  previous: string
  heads: [officeId: number, sequence: number, hash: string][]
}

const folder = () => path.join(env().dataFolder, 'audit')
const fileOf = (institution: string) => path.join(folder(), `${institution}.jsonl`)

/**
 * Writes where every chain stands into a file of each institution, outside the database, so that not even the
 * database's owner can rewrite a chain unnoticed. Only what moved since the last line. Returns the lines written.
 */
export async function anchorHeads(now = new Date()): Promise<number> {
  const rows = await system('audit', db =>
    db
      .select({
        institution: institutions.slug,
        officeId: auditHeads.officeId,
        sequence: auditHeads.sequence,
        hash: auditHeads.hash,
      })
      .from(auditHeads)
      .innerJoin(offices, eq(offices.id, auditHeads.officeId))
      .innerJoin(institutions, eq(institutions.id, offices.institutionId))
      .orderBy(asc(auditHeads.officeId)),
  )
  let lines = 0
  for (const [institution, heads] of Map.groupBy(rows, row => row.institution)) {
    const known = knownHeads(readAnchors(institution))
    const moved = heads.filter(head => known.get(head.officeId)?.sequence !== head.sequence)
    if (moved.length === 0) continue
    writeAnchor(institution, {
      at: now.toISOString(),
      previous: digestOf(lastLine(institution)),
      heads: moved.map(({ officeId, sequence, hash }) => [officeId, sequence, hash]),
    })
    lines++
  }
  return lines
}

function writeAnchor(institution: string, anchor: Anchor) {
  mkdirSync(folder(), { recursive: true })
  const line = JSON.stringify(anchor)
  appendFileSync(fileOf(institution), `${line}\n`, { flush: true })
  // The journal of the machine is one more place that the database's owner does not write.
  log.info({ institution, digest: digestOf(line), chains: anchor.heads.length }, 'audit chains anchored')
}

const digestOf = (line: string) => (line ? createHash('sha256').update(line).digest('hex') : '')

const linesOf = (institution: string) =>
  existsSync(fileOf(institution)) ? readFileSync(fileOf(institution), 'utf8').split('\n').filter(Boolean) : []
const lastLine = (institution: string) => linesOf(institution).at(-1) ?? ''

/** The institutions that have a file of anchors. */
export const anchoredInstitutions = () =>
  existsSync(folder())
    ? readdirSync(folder())
        .filter(name => name.endsWith('.jsonl'))
        .map(name => name.slice(0, -6))
    : []

/** All anchors of an institution. Throws, naming the line, when the file itself was tampered with. */
export function readAnchors(institution: string): Anchor[] {
  let previous = ''
  return linesOf(institution).map((line, index) => {
    const anchor: Anchor = JSON.parse(line)
    if (anchor.previous !== previous)
      throw new Error(`Berkas jangkar ${institution} tidak utuh di baris ${index + 1}.`)
    previous = digestOf(line)
    return anchor
  })
}

/** The last known head of each office. */
export const knownHeads = (anchors: Anchor[]) =>
  new Map(
    anchors.flatMap(({ heads }) => heads).map(([officeId, sequence, hash]) => [officeId, { sequence, hash }]),
  )

/** The anchors of an institution as they stand in their file, for whoever checks them elsewhere; empty without one. */
export const anchorFile = (institution: string) =>
  linesOf(institution)
    .map(line => `${line}\n`)
    .join('')
