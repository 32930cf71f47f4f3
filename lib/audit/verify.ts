import { asc } from 'drizzle-orm'
import { system } from '../../db/doors.ts'
import { auditHeads } from '../../db/tables/index.ts'
import { type Anchor, anchoredInstitutions, readAnchors } from './anchors.ts'
import { type Break, broken, checkChain } from './chain.ts'

export type Verification = { offices: number; rows: number; anchors: number; broken: Break[] }

/**
 * Reads every office's chain (or those of some) and holds it against the anchors outside the database. Names for each office
 * the first row that was altered, removed or moved.
 */
export async function verifyAudit(only?: number | number[]): Promise<Verification> {
  const anchors = anchoredInstitutions().flatMap(readAnchors)
  const ids = await system('audit', db =>
    db.select({ id: auditHeads.officeId }).from(auditHeads).orderBy(asc(auditHeads.officeId)),
  )
  const anchored = anchors.flatMap(({ heads }) => heads.map(([officeId]) => officeId))
  const wanted = only === undefined ? undefined : new Set([only].flat())
  const offices = [...new Set([...ids.map(row => row.id), ...anchored])].filter(id => wanted?.has(id) ?? true)
  const report: Verification = { offices: offices.length, rows: 0, anchors: anchors.length, broken: [] }
  for (const officeId of offices) {
    const { rows, broken: found, at } = await system('audit', db => checkChain(db, officeId))
    report.rows += rows
    const wrong = found ?? rewritten(officeId, at, anchors)
    if (wrong) report.broken.push(wrong)
  }
  return report
}

/** The first anchored place where the chain now says something else. */
function rewritten(officeId: number, at: Map<number, string>, anchors: Anchor[]): Break | undefined {
  for (const { heads } of anchors)
    for (const [office, sequence, hash] of heads)
      if (office === officeId && at.get(sequence) !== hash)
        return broken(officeId, sequence, at.has(sequence) ? 'rewritten' : 'removed')
  return
}
