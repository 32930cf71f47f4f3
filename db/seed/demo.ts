import { eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { type Db, system } from '../doors.ts'
import {
  entries,
  hosts,
  institutions,
  liveEntries,
  media,
  mediaUses,
  memberships,
  offices,
  people,
  versions,
} from '../tables/index.ts'
import { contactOf } from './content/contact.ts'
import { restedDays } from './content/fates.ts'
import { bareName } from './content/places.ts'
import type { Institution } from './content/types.ts'
import { rowsOf } from './csv.ts'
import { type Files, makeFiles } from './files.ts'
import { countPictures, drawPictures, type Pictures } from './pictures.ts'
import { type SampleTarget, sampleRowsOf } from './sample-office.ts'
import { noRows, type SampleRows } from './sample-rows.ts'

type Options = { today: Date; onProgress: (done: number, total: number) => void }

/** Offices filled in one transaction: one that is cut short is taken up again at the next start. */
const batch = 60

/**
 * Gives every office of the list that has no sample content its news, pages, members, pictures and contact.
 * Opens its own transactions, because drawing the pictures outlasts what one may idle.
 * Returns how many entries were added; 0 when all offices have theirs.
 */
export async function seedDemo({ today, onProgress }: Options): Promise<number> {
  const targets = await system('seed', findEmptyOffices)
  if (!targets.length) return 0
  const total = countPictures() + targets.length
  let done = 0
  const pictures = await drawPictures(() => onProgress(++done, total))
  const files = await makeFiles()
  let added = 0
  for (let from = 0; from < targets.length; from += batch) {
    const some = targets.slice(from, from + batch)
    added += await system('seed', db => fill(db, some, { pictures, files, today }))
    done += some.length
    onProgress(done, total)
  }
  return added
}

async function findEmptyOffices(db: Db): Promise<SampleTarget[]> {
  const province = alias(offices, 'province')
  const writers = db
    .select({ officeId: memberships.officeId, id: sql<number>`min(${people.id})`.as('writer_id') })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(sql`${people.demo} and ${memberships.role} = 'writer'`)
    .groupBy(memberships.officeId)
    .as('writers')
  const rows = await db
    .select({
      office: offices,
      institution: institutions.slug,
      host: hosts.host,
      above: province.shortName,
      writer: writers.id,
    })
    .from(offices)
    .innerJoin(institutions, eq(institutions.id, offices.institutionId))
    .innerJoin(hosts, sql`${hosts.officeId} = ${offices.id} and ${hosts.kind} = 'canonical'`)
    .leftJoin(province, eq(province.id, offices.parentId))
    .leftJoin(writers, eq(writers.officeId, offices.id))
    .where(
      sql`not exists (select from ${entries} where ${entries.officeId} = ${offices.id} and ${entries.sample})`,
    )
    .orderBy(offices.id)
  const listed = listedOffices()
  return rows
    .filter(row => listed.has(`${row.institution}/${row.office.slug}`))
    .map(({ office, institution, host, above, writer }) => ({
      id: office.id,
      writer,
      office: {
        code: office.code,
        institution: institution as Institution,
        level: office.level,
        slug: office.slug,
        name: office.name,
        shortName: office.shortName,
        provinceName: provinceOf(office.level, office.shortName, above),
        zone: office.zone,
        host,
      },
    }))
}

// An office that somebody made in the demo stays as empty as they made it.
function listedOffices() {
  const rows = rowsOf<'kpu_slug' | 'bawaslu_slug'>('offices.csv')
  const slugs = rows.flatMap(row => [`kpu/${row.kpu_slug}`, `bawaslu/${row.bawaslu_slug}`])
  return new Set([...slugs, 'kpu/pusat', 'bawaslu/pusat'])
}

function provinceOf(level: string, shortName: string, above: string | null) {
  if (level === 'pusat') return ''
  return bareName(level === 'provinsi' ? shortName : (above ?? ''))
}

type Matter = { pictures: Pictures; files: Files; today: Date }

async function fill(db: Db, targets: SampleTarget[], { pictures, files, today }: Matter) {
  const rows = noRows()
  for (const target of targets) {
    const rested = restedDays(`${target.office.institution}/${target.office.slug}`)
    const lastTold = new Date(today.getTime() - rested * 86_400_000)
    const own = sampleRowsOf(target, pictures, files, lastTold)
    for (const name of Object.keys(rows) as (keyof SampleRows)[]) rows[name].push(...(own[name] as never[]))
  }
  await inChunks(rows.media, some => db.insert(media).values(some).onConflictDoNothing())
  await inChunks(rows.entries, some => db.insert(entries).values(some))
  await inChunks(rows.versions, some => db.insert(versions).values(some))
  await inChunks(rows.live, some => db.insert(liveEntries).values(some))
  await inChunks(rows.uses, some => db.insert(mediaUses).values(some))
  await fillContacts(db, targets)
  return rows.entries.length
}

// PostgreSQL takes 65,535 parameters a statement; the widest table has about 25 columns.
async function inChunks<Row>(rows: Row[], insert: (some: Row[]) => Promise<unknown>) {
  for (let from = 0; from < rows.length; from += 1000) await insert(rows.slice(from, from + 1000))
}

/** Contacts that nobody has filled in yet. */
async function fillContacts(db: Db, targets: SampleTarget[]) {
  const list = targets.map(({ id, office }) => ({ id, contact: contactOf(office) }))
  await db.execute(sql`
    update settings set contact = given.contact
    from jsonb_to_recordset(${JSON.stringify(list)}::jsonb) as given (id int, contact jsonb)
    where settings.office_id = given.id and coalesce(settings.contact->>'phone', '') = ''
      and jsonb_array_length(coalesce(settings.contact->'address', '[]')) = 0`)
}
