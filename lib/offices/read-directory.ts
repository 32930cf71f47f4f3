import { and, asc, eq, gt, or, sql } from 'drizzle-orm'
import { type Db, readingDirectory } from '../../db/doors.ts'
import {
  generations,
  hosts,
  institutionGenerations,
  institutions,
  offices,
  serviceChecks,
  standardMenus,
  standards,
  standardVersions,
  tombstones,
  urgentNotices,
} from '../../db/tables/index.ts'
import type { StandardRow } from '../standards/among.ts'
import type { UrgentNotice } from '../urgent/schema.ts'
import type { DirectoryRows, PlacedRow } from './directory-rows.ts'

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
      standards: await readStandards(db),
      silent: await readSilent(db),
      placed: await readPlacedDigests(db),
    }
  })
}

/** Reads only what is placed where. */
export const readPlacedRows = () => readingDirectory(readPlacedDigests)

async function readPlacedDigests(db: Db): Promise<PlacedRow[]> {
  const { rows } = await db.execute<{ office_id: number; digest: string; origins: number[] }>(
    sql`select office_id, digest, origins from app.placed()`,
  )
  return rows.map(row => [row.office_id, row.digest, row.origins])
}

// A version tried on a province goes before the one of all.
async function readStandards(db: Db): Promise<StandardRow[]> {
  const tried = eq(standardVersions.number, standards.trial)
  const rows = await db
    .select({
      institutionId: standards.institutionId,
      provinceId: sql<number | null>`case when ${tried} then ${standards.trialProvince} end`,
      standard: standardVersions.standard,
    })
    .from(standards)
    .innerJoin(
      standardVersions,
      and(
        eq(standardVersions.institutionId, standards.institutionId),
        or(eq(standardVersions.number, standards.current), tried),
      ),
    )
  return rows
}

async function readSilent(db: Db): Promise<[string, number][]> {
  const rows = await db.select().from(serviceChecks).where(eq(serviceChecks.answers, false))
  return rows.map(({ address, since }) => [address, since.getTime()])
}

async function readUrgent(db: Db): Promise<UrgentNotice[]> {
  const { id, officeId, level, words, linkLabel, linkHref, startsAt, endsAt } = urgentNotices
  const rows = await db
    .select({ id, officeId, level, words, linkLabel, linkHref, startsAt, endsAt })
    .from(urgentNotices)
    .where(gt(endsAt, new Date()))
  return rows.map(row => ({ ...row, startsAt: row.startsAt.getTime(), endsAt: row.endsAt.getTime() }))
}
