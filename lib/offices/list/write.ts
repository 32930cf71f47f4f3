import type { Db } from '../../../db/doors.ts'
import { hosts, memberships, offices, people, settings } from '../../../db/tables/index.ts'
import { Refusal } from '../../refusal.ts'
import type { Planned } from './check.ts'
import type { Known } from './known.ts'

export type MadeOffice = {
  id: number
  name: string
  host: string
  admin?: { personId: number; name: string }
}

/**
 * Makes all offices of a checked table in preparation, provinces first, with their hosts, settings and first admins.
 * It runs in one transaction and throws when anything was taken meanwhile: then nothing was done.
 */
export async function makeOffices(db: Db, planned: Planned[], known: Known): Promise<MadeOffice[]> {
  const ids = new Map<number, number>()
  const parentOf = ({ parent }: Planned) => ('id' in parent ? parent.id : ids.get(parent.line)!)
  for (const group of [planned.filter(isProvince), planned.filter(row => !isProvince(row))]) {
    if (!group.length) continue
    const made = await db
      .insert(offices)
      .values(
        group.map(row => ({
          institutionId: known.institutionId,
          parentId: parentOf(row),
          name: row.name,
          shortName: row.shortName,
          slug: row.slug,
          level: row.level,
          zone: row.zone,
          code: row.code,
        })),
      )
      .onConflictDoNothing()
      .returning({ id: offices.id, slug: offices.slug })
    requireAll(made, group)
    const bySlug = new Map(made.map(row => [row.slug, row.id]))
    for (const row of group) ids.set(row.line, bySlug.get(row.slug)!)
  }
  const idOf = (row: Planned) => ids.get(row.line)!
  const named = await db
    .insert(hosts)
    .values(planned.map(row => ({ host: row.host, officeId: idOf(row), kind: 'canonical' as const })))
    .onConflictDoNothing()
    .returning({ host: hosts.host })
  requireAll(named, planned)
  const contact = { address: [], phone: '', email: '', hours: [] }
  await db.insert(settings).values(planned.map(row => ({ officeId: idOf(row), contact })))
  const admins = await makeAdmins(db, planned, known.institutionId, idOf)
  return planned.map(row => ({
    id: idOf(row),
    name: row.name,
    host: row.host,
    ...(row.admin && { admin: { personId: admins.get(row.admin.email)!, name: row.admin.name } }),
  }))
}

// Whoever made one of them a moment ago was first; the whole table is checked again.
function requireAll(made: unknown[], wanted: unknown[]) {
  if (made.length === wanted.length) return
  throw new Refusal('Sebagian nama baru saja dipakai orang lain. Periksa tabelnya lagi.', { status: 409 })
}

const isProvince = ({ level }: Planned) => level === 'provinsi'

// They choose their passphrase themselves when they are invited.
async function makeAdmins(db: Db, planned: Planned[], institutionId: number, idOf: (row: Planned) => number) {
  const wanted = planned.filter(row => row.admin)
  if (!wanted.length) return new Map<string, number>()
  const made = await db
    .insert(people)
    .values(wanted.map(({ admin }) => ({ institutionId, email: admin!.email, name: admin!.name })))
    .onConflictDoNothing()
    .returning({ id: people.id, email: people.email })
  requireAll(made, wanted)
  const ids = new Map(made.map(row => [row.email, row.id]))
  await db.insert(memberships).values(
    wanted.flatMap(row =>
      (['officeAdmin', 'editor'] as const).map(role => ({
        personId: ids.get(row.admin!.email)!,
        officeId: idOf(row),
        role,
      })),
    ),
  )
  return ids
}
