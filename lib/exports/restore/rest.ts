import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '../../../db/doors.ts'
import {
  earlierMedia,
  imported,
  importRuns,
  media,
  mediaUses,
  officeMenus,
  offices,
  oldAddresses,
  settings,
  stages,
  tombstones,
} from '../../../db/tables/index.ts'
import type { Office } from '../../offices/schema.ts'
import { mediumSchema } from '../schema.ts'
import * as schemas from '../schema-rest.ts'
import type { Stages } from './entries.ts'
import type { Opened } from './open.ts'
import { atOnce, inGroups, readJson, readLines } from './read.ts'

const at = (moment: string | null) => (moment === null ? null : new Date(moment))
const datesOf = ({ importedAt, published }: { importedAt: string; published: string | null }) => ({
  importedAt: new Date(importedAt),
  published: at(published),
})

/** Writes what the office set of itself, and what it made of the menu. */
export async function bringOwn(db: Db, office: Office, archive: Opened) {
  const { contact, fourEyes, accent } = await readJson(archive, 'isi/kantor.json', schemas.officeSchema)
  const set = { contact: contact as typeof settings.$inferInsert.contact, fourEyes }
  await db
    .insert(settings)
    .values({ officeId: office.id, ...set })
    .onConflictDoUpdate({ target: settings.officeId, set })
  await db.update(offices).set({ accent }).where(eq(offices.id, office.id))
  const { arrangement } = await readJson(archive, 'isi/menu.json', schemas.menuSchema)
  if (!arrangement) return
  await db
    .insert(officeMenus)
    .values({ officeId: office.id, arrangement })
    .onConflictDoUpdate({ target: officeMenus.officeId, set: { arrangement } })
}

/** Writes the office's own stages; resolves to the numbers that the names of stages have here. */
export async function bringStages(db: Db, office: Office, archive: Opened): Promise<Stages> {
  const own = await readJson(archive, 'isi/tahapan.json', schemas.stagesSchema)
  for (const { parent: _, front, ...stage } of own)
    await db.insert(stages).values({
      ...stage,
      officeId: office.id,
      front: front as (typeof stages.$inferInsert)['front'],
    })
  const numbers = await numbersOf(db, office)
  for (const { slug, parent } of own) {
    if (!parent) continue
    const parentId = numbers.get(parent) ?? null
    await db
      .update(stages)
      .set(parentId === null ? { parentRef: parent } : { parentId })
      .where(and(eq(stages.officeId, office.id), eq(stages.slug, slug)))
  }
  return { numbers, unknown: new Set() }
}

async function numbersOf(db: Db, office: Office) {
  const national = sql`(select id from ${offices} where institution_id = ${office.institutionId} and level = 'pusat')`
  const rows = await db
    .select({ id: stages.id, slug: stages.slug, officeId: stages.officeId })
    .from(stages)
    .where(sql`${stages.officeId} = ${office.id} or ${stages.officeId} = ${national}`)
  return new Map(rows.map(row => [`${row.officeId === office.id ? 'sendiri' : 'pusat'}:${row.slug}`, row.id]))
}

/** Writes every medium, with the files it had before. */
export const bringMediaRows = (db: Db, office: Office, archive: Opened) =>
  inGroups(
    readLines(archive, 'isi/media.jsonl', mediumSchema),
    async group => {
      const variantsOf = (list: (typeof group)[number]['variants']) =>
        list.map(({ sha256: _, ...one }) => one)
      await db.insert(media).values(
        group.map(({ uses: _, earlier: _earlier, original: _original, variants, ...medium }) => ({
          ...medium,
          officeId: office.id,
          variants: variantsOf(variants),
          exposedAt: at(medium.exposedAt),
          createdAt: new Date(medium.createdAt),
        })),
      )
      const before = group.flatMap(({ id: mediaId, earlier }) =>
        earlier.map(({ original: _, variants, replacedAt, ...one }) => ({
          ...one,
          mediaId,
          officeId: office.id,
          variants: variantsOf(variants),
          replacedAt: new Date(replacedAt),
        })),
      )
      if (before.length) await db.insert(earlierMedia).values(before)
    },
    50,
  )

/** Writes which entry uses which medium. */
export const bringUses = (db: Db, office: Office, archive: Opened) =>
  inGroups(readLines(archive, 'isi/media.jsonl', mediumSchema), async group => {
    const rows = group.flatMap(({ id: mediaId, uses }) =>
      uses.map(use => ({ ...use, mediaId, officeId: office.id })),
    )
    for (let from = 0; from < rows.length; from += atOnce)
      await db.insert(mediaUses).values(rows.slice(from, from + atOnce))
  })

/** Writes the addresses of this site that lead elsewhere or were withdrawn. */
export const bringTombstones = (db: Db, office: Office, archive: Opened) =>
  inGroups(readLines(archive, 'isi/pengalihan.jsonl', schemas.redirectSchema), group =>
    db
      .insert(tombstones)
      .values(
        group.map(({ buriedAt, ...row }) => ({ ...row, officeId: office.id, buriedAt: new Date(buriedAt) })),
      ),
  )

/** Writes what came from old sites: the runs, their keys, and the old addresses. */
export async function bringImports(db: Db, office: Office, archive: Opened) {
  const officeId = office.id
  await inGroups(readLines(archive, 'isi/impor.jsonl', schemas.runSchema), group =>
    db.insert(importRuns).values(
      group.map(run => ({
        ...run,
        format: run.format as (typeof importRuns.$inferInsert)['format'],
        officeId,
        startedAt: new Date(run.startedAt),
        checkedAt: at(run.checkedAt),
        signedAt: at(run.signedAt),
        finishedAt: at(run.finishedAt),
      })),
    ),
  )
  await inGroups(
    readLines(archive, 'isi/kunci-impor.jsonl', schemas.importedSchema),
    group => db.insert(imported).values(group.map(row => ({ ...row, officeId, ...datesOf(row) }))),
    100,
  )
  let addresses = 0
  await inGroups(readLines(archive, 'isi/alamat-lama.jsonl', schemas.oldAddressSchema), async group => {
    await db.insert(oldAddresses).values(group.map(row => ({ ...row, officeId })))
    addresses += group.length
  })
  return addresses
}
