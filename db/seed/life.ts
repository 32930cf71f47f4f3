import { and, eq, inArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { hashPassword, sealSecret } from '../../lib/people/secrets.ts'
import type { Db } from '../doors.ts'
import { helpRequests, institutions, memberships, offices, people } from '../tables/index.ts'
import { fateOf, restedDays } from './content/fates.ts'
import { peopleOf } from './content/names.ts'
import { hashOf, randomOf } from './content/random.ts'
import { RICH_OFFICES } from './content/rich-offices.ts'
import { demoPassword, demoTotpSecret } from './people.ts'

const day = 86_400_000

/**
 * Gives the small offices of the demo an admin and a writer each, who were there lately, and what they say they have
 * done; a few have fallen silent, owe something or ask for help. Once: not where there is anybody already.
 */
export async function seedLife(db: Db, now: Date) {
  const small = (await listOffices(db)).filter(office => !RICH_OFFICES.includes(office.key))
  const found = await db
    .select({ id: memberships.officeId })
    .from(memberships)
    .where(
      inArray(
        memberships.officeId,
        small.map(({ id }) => id),
      ),
    )
    .limit(1)
  if (small.length === 0 || found.length > 0) return
  const admins = await addPeople(db, small, now)
  await fulfil(db, small, admins)
  await ask(db, small, admins, now)
}

async function listOffices(db: Db) {
  const province = alias(offices, 'province')
  const rows = await db
    .select({
      id: offices.id,
      slug: offices.slug,
      institutionId: institutions.id,
      institution: institutions.slug,
      province: sql<string>`replace(coalesce(${province.shortName}, ${offices.shortName}), 'Provinsi ', '')`,
    })
    .from(offices)
    .innerJoin(institutions, eq(institutions.id, offices.institutionId))
    .leftJoin(province, and(eq(province.id, offices.parentId), eq(province.level, 'provinsi')))
    .where(inArray(institutions.slug, ['kpu', 'bawaslu']))
  return rows.map(row => ({ ...row, key: `${row.institution}/${row.slug}` }))
}
type Listed = Awaited<ReturnType<typeof listOffices>>[number]

const staff = [
  ['admin', 'officeAdmin'],
  ['penulis', 'writer'],
] as const

/** The offices' people; returns the admin of each. */
async function addPeople(db: Db, small: Listed[], now: Date): Promise<Map<number, number>> {
  const passwordHash = await hashPassword(demoPassword)
  const all = small
    .filter(({ key }) => fateOf(key) !== 'empty')
    .flatMap(office => {
      const domain = `${office.slug}.${office.institution}.test`
      const names = peopleOf(randomOf(domain), office.province, staff.length)
      return staff.map(([mailbox, role], index) => {
        const email = `${mailbox}@${domain}`
        const since = restedDays(office.key) + (hashOf(email) % 6) + (hashOf(domain) % 97) / 97
        return {
          office,
          role,
          email,
          name: names[index]!.name,
          lastLoginAt: new Date(now.getTime() - since * day),
        }
      })
    })
  const made = await db
    .insert(people)
    .values(
      all.map(({ office: { institutionId }, email, name, lastLoginAt }) => ({
        institutionId,
        email,
        name,
        passwordHash,
        totpSecret: sealSecret(demoTotpSecret(email), { institutionId, email }),
        demo: true,
        lastLoginAt,
      })),
    )
    .returning({ id: people.id, email: people.email })
  const ids = new Map(made.map(({ id, email }) => [email, id]))
  await db
    .insert(memberships)
    .values(all.map(({ office, role, email }) => ({ personId: ids.get(email)!, officeId: office.id, role })))
  const admins = all.filter(({ role }) => role === 'officeAdmin')
  return new Map(admins.map(({ office, email }) => [office.id, ids.get(email)!]))
}

/** What was due is said to be done on the old site; where something is owed, all but the last. */
async function fulfil(db: Db, small: Listed[], admins: Map<number, number>) {
  const rows = small.map(({ id, key }) => ({
    id,
    admin: admins.get(id) ?? null,
    owing: fateOf(key) === 'owing',
  }))
  await db.execute(sql`
    update office_duties mine set done_at = mine.due_on - interval '3 days',
      hand_at = mine.due_on - interval '3 days', hand_by = given.admin,
      hand_reason = 'Sudah terbit di situs lama kantor ini.'
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (id int, admin int, owing boolean)
    where mine.office_id = given.id and mine.done_at is null and mine.due_on < current_date
      and not (given.owing and mine.due_on = (select max(due_on) from office_duties last
        where last.office_id = given.id and last.done_at is null and last.due_on < current_date))`)
}

const questions = [
  'Foto dari kamera kami selalu miring di halaman berita. Bagaimana memutarnya?',
  'Pengumuman sudah dikirim, tetapi penyetuju kami sedang cuti. Siapa yang bisa menyetujui?',
]

async function ask(db: Db, small: Listed[], admins: Map<number, number>, now: Date) {
  const asking = small.filter(({ id, key }) => fateOf(key) === 'asking' && admins.has(id))
  if (asking.length === 0) return
  await db.insert(helpRequests).values(
    asking.map(({ id, key }) => {
      const number = hashOf(key)
      return {
        officeId: id,
        askedBy: admins.get(id)!,
        question: questions[number % questions.length]!,
        askedAt: new Date(now.getTime() - (0.2 + (number % 17) / 10) * day),
      }
    }),
  )
}
