import type { Db } from '../../../db/doors.ts'
import { keptArchives, keptAudit } from '../../../db/tables/index.ts'
import type { Office } from '../../offices/schema.ts'
import type { About } from '../schema.ts'
import * as schemas from '../schema-rest.ts'
import type { Opened } from './open.ts'
import { inGroups, readLines } from './read.ts'

/** Keeps the log that came along beside the office's own: to be read and checked, never mixed in. */
export async function keepAudit(db: Db, office: Office, archive: Opened, about: About) {
  const anchors: (typeof keptArchives.$inferInsert)['anchors'] = []
  for await (const anchor of readLines(archive, 'pelengkap/jangkar.jsonl', schemas.anchorSchema))
    anchors.push(anchor)
  const { institution, slug, host } = about.office
  const [kept] = await db
    .insert(keptArchives)
    .values({
      officeId: office.id,
      source: `${institution}/${slug}`,
      host,
      digest: about.digest,
      madeAt: new Date(about.madeAt),
      anchors,
      rows: about.counts.audit,
    })
    .returning({ id: keptArchives.id })
  await inGroups(readLines(archive, 'pelengkap/jejak.jsonl', schemas.auditSchema), group =>
    db
      .insert(keptAudit)
      .values(group.map(row => ({ ...row, at: new Date(row.at), archiveId: kept!.id, officeId: office.id }))),
  )
}
