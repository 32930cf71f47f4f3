import { createHash } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { Secret } from 'otpauth'
import { hashPassword, sealSecret } from '../../lib/people/secrets.ts'
import type { Role } from '../../lib/permissions.ts'
import type { Db } from '../doors.ts'
import { institutions, memberships, offices, people } from '../tables/index.ts'
import { peopleOf } from './content/names.ts'
import { randomOf } from './content/random.ts'
import { RICH_OFFICES } from './content/rich-offices.ts'

/** The one password of all demo people. */
export const demoPassword = 'akar-batang-ruas-daun'

/** A demo person's TOTP secret, the same in every demo: anyone may read it in the README's command. */
export const demoTotpSecret = (email: string) =>
  new Secret({ buffer: new Uint8Array(createHash('sha1').update(`serumpun demo ${email}`).digest()).buffer })
    .base32

const officeRoles: [name: string, role: Role][] = [
  ['penulis', 'writer'],
  ['editor', 'editor'],
  ['admin', 'officeAdmin'],
  ['ppid', 'informationOfficer'],
  ['atasan', 'informationSuperior'],
]
const centreRoles: [name: string, role: Role][] = [
  ['sistem', 'systemAdmin'],
  ['konten', 'contentAdmin'],
]

/** Makes the demo people of the rich offices and of both centres, once. Returns how many were added. */
export async function seedPeople(db: Db): Promise<number> {
  const [known] = await db.select({ id: people.id }).from(people).where(eq(people.demo, true)).limit(1)
  if (known) return 0
  const province = alias(offices, 'province')
  const rows = await db
    .select({
      id: offices.id,
      slug: offices.slug,
      level: offices.level,
      institutionId: institutions.id,
      institution: institutions.slug,
      province: sql<string>`replace(coalesce(${province.shortName}, ${offices.shortName}), 'Provinsi ', '')`,
    })
    .from(offices)
    .innerJoin(institutions, eq(institutions.id, offices.institutionId))
    .leftJoin(province, eq(province.id, offices.parentId))
  const staff = rows.flatMap(staffOf)
  const passwordHash = await hashPassword(demoPassword)
  const made = await db
    .insert(people)
    .values(
      staff.map(({ institutionId, email, name }) => ({
        institutionId,
        email,
        name,
        passwordHash,
        totpSecret: sealSecret(demoTotpSecret(email), { institutionId, email }),
        demo: true,
      })),
    )
    .returning({ id: people.id, email: people.email, institutionId: people.institutionId })
  const ids = new Map(made.map(row => [`${row.institutionId} ${row.email}`, row.id]))
  await db.insert(memberships).values(
    staff.map(({ institutionId, email, officeId, role }) => ({
      personId: ids.get(`${institutionId} ${email}`)!,
      officeId,
      role,
    })),
  )
  return made.length
}

type OfficeRow = {
  id: number
  slug: string
  level: string
  institutionId: number
  institution: string
  province: string
}

function staffOf(office: OfficeRow) {
  if (!RICH_OFFICES.includes(`${office.institution}/${office.slug}`)) return []
  const domain = `${office.slug}.${office.institution}.test`
  const supervisor: typeof officeRoles = office.level === 'provinsi' ? [['pembina', 'supervisor']] : []
  const staff = [...officeRoles, ...supervisor].map(([mailbox, role]) => ({
    email: `${mailbox}@${domain}`,
    role,
  }))
  const centre = centreRoles.map(([mailbox, role]) => ({
    email: `${mailbox}@${office.institution}.test`,
    role,
  }))
  const all = office.level === 'pusat' ? [...staff, ...centre] : staff
  const names = peopleOf(randomOf(domain), office.province, all.length)
  const { id: officeId, institutionId } = office
  return all.map((person, index) => ({ ...person, officeId, institutionId, name: names[index]!.name }))
}
