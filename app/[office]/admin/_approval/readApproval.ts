import type { Db } from '../../../../db/doors.ts'
import { listAudit } from '../../../../lib/audit/queries.ts'
import { findBlocking } from '../../../../lib/checks/hold.ts'
import { findSubstance } from '../../../../lib/entries/corrections.ts'
import { diffVersions } from '../../../../lib/entries/diff.ts'
import { findEntry } from '../../../../lib/entries/queries.ts'
import { findVersion } from '../../../../lib/entries/versions.ts'

/** All that a decision about one entry rests on; undefined when it is not there for this door. */
export async function readApproval(db: Db, id: string) {
  const found = await findEntry(db, id)
  if (!found) return
  const { live, version, entry } = found
  const before = live && live.versionId !== version.id ? await findVersion(db, live.versionId) : undefined
  return {
    found,
    audit: await listAudit(db, id),
    changes: before && diffVersions(entry.kind, before, version),
    substance: await findSubstance(db, found),
    blocking: await findBlocking(db, found),
  }
}
export type ApprovalMatter = NonNullable<Awaited<ReturnType<typeof readApproval>>>
