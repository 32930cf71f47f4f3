import { and, eq, like } from 'drizzle-orm'
import { env } from '../../lib/env.ts'
import type { Level, Zone } from '../../lib/offices/schema.ts'
import type { Db } from '../doors.ts'
import { hosts, institutions, offices, settings } from '../tables/index.ts'
import { rowsOf } from './csv.ts'

type OfficeRow = Record<
  'code' | 'level' | 'name' | 'province_code' | 'zone' | `${Body}_${'slug' | 'name'}`,
  string
>
type AliasRow = Record<
  'institution' | 'slug' | 'host' | 'kind' | 'target_prefix' | 'routable' | 'source',
  string
>
type Body = 'kpu' | 'bawaslu'

const bodies: Record<Body, { name: string; fullName: string }> = {
  kpu: { name: 'KPU', fullName: 'Komisi Pemilihan Umum' },
  bawaslu: { name: 'Bawaslu', fullName: 'Badan Pengawas Pemilihan Umum' },
}

/**
 * Makes both institutions and all their offices from the list, live, with their hosts and old names.
 * What is there already stays as it is; returns how many offices were added.
 */
export async function seedOffices(db: Db): Promise<number> {
  let added = 0
  for (const body of Object.keys(bodies) as Body[]) {
    const base = env().SERUMPUN_HOSTS[body]
    if (base) added += await seedInstitution(db, body, base)
  }
  return added
}

async function seedInstitution(db: Db, body: Body, base: string) {
  const institutionId = await institutionNamed(db, body)
  const known = new Set((await officesOf(db, institutionId)).map(office => office.slug))
  const fresh = listOf(body).filter(office => !known.has(office.slug))
  // Parents first: the tree is the national office, provinces, kabupaten and kota.
  for (const level of ['pusat', 'provinsi', 'kabupaten'] as const)
    await addLevel(
      db,
      institutionId,
      fresh.filter(office => rank(office.level) === level),
    )
  await nameHosts(db, institutionId, base)
  await nameAliases(db, institutionId, body)
  return fresh.length
}

const rank = (level: Level) => (level === 'kota' ? 'kabupaten' : level)

async function institutionNamed(db: Db, body: Body) {
  await db
    .insert(institutions)
    .values({ slug: body, ...bodies[body] })
    .onConflictDoNothing()
  const [row] = await db.select({ id: institutions.id }).from(institutions).where(eq(institutions.slug, body))
  return row!.id
}

type Listed = {
  code: string
  level: Level
  slug: string
  name: string
  shortName: string
  zone: Zone
  parentCode: string
}

function listOf(body: Body): Listed[] {
  const national: Listed = {
    code: '0',
    level: 'pusat',
    slug: 'pusat',
    name: `${bodies[body].name} Republik Indonesia`,
    shortName: 'Republik Indonesia',
    zone: 'Asia/Jakarta',
    parentCode: '',
  }
  const rows = rowsOf<keyof OfficeRow>('offices.csv') as OfficeRow[]
  return [
    national,
    ...rows.map(row => ({
      code: row.code,
      level: row.level as Level,
      slug: row[`${body}_slug`],
      name: row[`${body}_name`],
      shortName: shortNameOf(row),
      zone: row.zone as Zone,
      parentCode: row.level === 'provinsi' ? '0' : row.province_code,
    })),
  ]
}

const shortNameOf = (row: OfficeRow) => (row.level === 'provinsi' ? `Provinsi ${row.name}` : row.name)

const officesOf = (db: Db, institutionId: number) =>
  db
    .select({ id: offices.id, code: offices.code, slug: offices.slug, level: offices.level })
    .from(offices)
    .where(eq(offices.institutionId, institutionId))

async function addLevel(db: Db, institutionId: number, listed: Listed[]) {
  if (!listed.length) return
  const parents = new Map((await officesOf(db, institutionId)).map(office => [office.code, office.id]))
  const made = await db
    .insert(offices)
    .values(
      listed.map(({ parentCode, ...office }) => ({
        ...office,
        institutionId,
        parentId: parents.get(parentCode) ?? null,
        state: 'live' as const,
      })),
    )
    .returning({ id: offices.id })
  const empty = { address: [], phone: '', email: '', hours: [] }
  await db.insert(settings).values(made.map(({ id }) => ({ officeId: id, contact: empty })))
}

// Every office answers at <slug>.<base>, the national one at the base itself. A changed base renames them.
async function nameHosts(db: Db, institutionId: number, base: string) {
  const all = await officesOf(db, institutionId)
  const canonical = new Map(
    (await db.select().from(hosts).where(eq(hosts.kind, 'canonical'))).map(row => [row.officeId, row.host]),
  )
  const national = all.find(office => office.level === 'pusat')
  const before = national && canonical.get(national.id)
  const wanted = all.map(office => ({
    officeId: office.id,
    host: office.level === 'pusat' ? base : `${office.slug}.${base}`,
  }))
  const fresh = wanted.filter(row => !canonical.has(row.officeId))
  if (fresh.length) await db.insert(hosts).values(fresh.map(row => ({ ...row, kind: 'canonical' as const })))
  if (!before || before === base) return
  for (const { officeId, host } of wanted)
    await db
      .update(hosts)
      .set({ host })
      .where(and(eq(hosts.officeId, officeId), like(hosts.host, `%${before}`)))
}

async function nameAliases(db: Db, institutionId: number, body: Body) {
  const ids = new Map((await officesOf(db, institutionId)).map(office => [office.slug, office.id]))
  const rows = (rowsOf<keyof AliasRow>('office-aliases.csv') as AliasRow[]).filter(
    row => row.institution === body,
  )
  const known = rows.flatMap(row => {
    const officeId = ids.get(row.slug)
    const routable = row.routable === 'yes' ? ('yes' as const) : ('no' as const)
    return officeId
      ? [
          {
            host: row.host,
            officeId,
            kind: 'legacy' as const,
            prefix: row.target_prefix,
            routable,
            source: row.source,
          },
        ]
      : []
  })
  if (known.length) await db.insert(hosts).values(known).onConflictDoNothing()
}
