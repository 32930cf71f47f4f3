import { asc, gt } from 'drizzle-orm'
import { type Db, readingDirectory } from '../../db/doors.ts'
import {
  generations,
  hosts,
  institutionGenerations,
  institutions,
  offices,
  standardMenus,
  tombstones,
  urgentNotices,
} from '../../db/tables/index.ts'
import type { UrgentNotice } from '../urgent/schema.ts'
import type { DirectoryRows } from './directory.ts'

/** Reads all rows of the directory in one transaction. */
export function readDirectory(): Promise<DirectoryRows> {
  return readingDirectory(async db => {
    const [bodies, all, names] = [
      await db.select().from(institutions).orderBy(asc(institutions.id)),
      await db.select().from(offices).orderBy(asc(offices.code), asc(offices.id)),
      await db.select().from(hosts),
    ]
    const canonical = new Map(
      names.filter(row => row.kind === 'canonical').map(row => [row.officeId, row.host]),
    )
    const hostOf = (id: number) => canonical.get(id) ?? ''
    const national = new Map(
      all.filter(row => row.level === 'pusat').map(row => [row.institutionId, hostOf(row.id)]),
    )
    const slugs = new Map(bodies.map(body => [body.id, body.slug]))
    return {
      institutions: bodies.map(body => ({ ...body, host: national.get(body.id) ?? '' })),
      offices: all.map(({ createdAt: _, ...row }) => ({
        ...row,
        institution: slugs.get(row.institutionId) ?? '',
        host: hostOf(row.id),
      })),
      hosts: names.map(({ source: _, ...row }) => row),
      generations: (await db.select().from(generations)).map(row => [row.officeId, row.value]),
      institutionGenerations: (await db.select().from(institutionGenerations)).map(row => [
        row.institutionId,
        row.value,
      ]),
      tombstones: (await db.select().from(tombstones)).map(({ buriedAt: _, ...row }) => row),
      menus: (await db.select().from(standardMenus)).map(row => [row.institutionId, row.menu]),
      urgent: await readUrgent(db),
    }
  })
}

async function readUrgent(db: Db): Promise<UrgentNotice[]> {
  const { id, officeId, level, words, linkLabel, linkHref, startsAt, endsAt } = urgentNotices
  const rows = await db
    .select({ id, officeId, level, words, linkLabel, linkHref, startsAt, endsAt })
    .from(urgentNotices)
    .where(gt(endsAt, new Date()))
  return rows.map(row => ({ ...row, startsAt: row.startsAt.getTime(), endsAt: row.endsAt.getTime() }))
}
