import { and, eq, inArray } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { hosts, offices, people, settings } from '../../db/tables/index.ts'
import { skeletonOf } from '../hosts/names.ts'
import { invite } from '../people/invite.ts'
import type { Actor } from '../permissions.ts'
import { Refusal } from '../refusal.ts'
import { contactSchema } from './contact.ts'
import { hostProblem } from './hosts.ts'
import type { NewOffice } from './input.ts'
import { findOffice } from './queries.ts'

/** Makes an office in preparation with its host and settings, and invites its first admin by mail. Throws a Refusal that names the fields. */
export async function addOffice(db: Db, actor: Actor, input: NewOffice) {
  const base = await hostOf(db, actor.officeId)
  const host = input.host || `${input.slug}.${base}`
  const parentId = input.level === 'provinsi' ? actor.officeId : await provinceOf(db, actor, input.province)
  const origin = input.origin ? await findOffice(db, actor, input.origin) : undefined
  const errors = await problems(db, actor, input, host, base)
  if (input.origin && !origin) errors.origin = 'Kantor asalnya tidak ada lagi. Pilih yang lain.'
  if (!parentId) errors.province = 'Provinsi ini tidak ada lagi. Pilih dari daftar.'
  if (Object.keys(errors).length) throw fix(errors)
  const office = await insertOffice(db, actor, input, { parentId: parentId!, originId: origin?.id ?? null })
  const email = input.adminEmail
  const named = await db
    .insert(hosts)
    .values({ host, officeId: office.id, kind: 'canonical' })
    .onConflictDoNothing()
    .returning()
  if (!named.length) throw fix({ host: taken.host })
  await db.insert(settings).values({ officeId: office.id, ...(await settingsOf(db, origin?.id)) })
  const invitation = { office, name: input.adminName, email, phone: '', endsOn: null }
  const { personId, isNew } = await invite(db, actor, { ...invitation, roles: ['officeAdmin', 'editor'] })
  if (!isNew) throw fix({ adminEmail: taken.email })
  return { office: { ...office, host }, personId }
}

const taken = {
  slug: 'Nama pendek ini sudah dipakai kantor lain. Pilih yang lain.',
  host: 'Alamat situs ini sudah dipakai kantor lain. Pilih yang lain.',
  email: 'Surel ini sudah dipakai orang lain. Pakai surel yang lain.',
}

const fix = (errors: Record<string, string>) => new Refusal('Ada isian yang perlu diperbaiki.', { errors })

async function hostOf(db: Db, officeId: number) {
  const [row] = await db
    .select({ host: hosts.host })
    .from(hosts)
    .where(and(eq(hosts.officeId, officeId), eq(hosts.kind, 'canonical')))
  if (!row) throw new Error(`office ${officeId} has no host`)
  return row.host
}

async function provinceOf(db: Db, actor: Actor, slug: string) {
  const [row] = await db
    .select({ id: offices.id })
    .from(offices)
    .where(
      and(
        eq(offices.institutionId, actor.institutionId),
        eq(offices.slug, slug),
        eq(offices.level, 'provinsi'),
        inArray(offices.state, ['preparing', 'live', 'frozen']),
      ),
    )
  return row?.id
}

// All that can be told before writing, so that the form is put right in one go.
async function problems(db: Db, actor: Actor, input: NewOffice, host: string, base: string) {
  const errors: Record<string, string> = {}
  const [sameSlug] = await db
    .select({ name: offices.name })
    .from(offices)
    .where(and(eq(offices.institutionId, actor.institutionId), eq(offices.slug, input.slug)))
  if (sameSlug) errors.slug = `Nama pendek ini sudah dipakai ${sameSlug.name}. Pilih yang lain.`
  const [sameHost] = await db
    .select({ name: offices.name, kind: hosts.kind })
    .from(hosts)
    .innerJoin(offices, eq(offices.id, hosts.officeId))
    .where(eq(hosts.host, host))
  const wrong = hostProblem(host, base)
  if (wrong) errors.host = wrong
  else if (sameHost) errors.host = `Alamat situs ini sudah milik ${sameHost.name}. Pilih yang lain.`
  else {
    const alike = await lookalikeOf(db, host)
    if (alike) errors.host = alike
  }
  const [sameEmail] = await db
    .select({ name: people.name })
    .from(people)
    .where(and(eq(people.institutionId, actor.institutionId), eq(people.email, input.adminEmail)))
  if (sameEmail) errors.adminEmail = `Surel ini sudah dipakai ${sameEmail.name}. Pakai surel yang lain.`
  return errors
}

async function lookalikeOf(db: Db, host: string) {
  const all = await db.select({ host: hosts.host }).from(hosts)
  const twin = all.find(other => skeletonOf(other.host) === skeletonOf(host))
  return twin && `Alamat ini mudah dikelirukan dengan ${twin.host}. Pilih yang lain.`
}

// A split office begins with the hours, languages and mode of the one it comes from; address and numbers are its own.
async function settingsOf(db: Db, originId: number | undefined) {
  const contact = contactSchema.parse({})
  if (!originId) return { contact }
  const [of] = await db
    .select({ contact: settings.contact, fourEyes: settings.fourEyes })
    .from(settings)
    .where(eq(settings.officeId, originId))
  const { hours, languages } = contactSchema.parse(of?.contact ?? {})
  return { contact: { ...contact, hours, languages }, fourEyes: of?.fourEyes }
}

async function insertOffice(
  db: Db,
  actor: Actor,
  input: NewOffice,
  kin: { parentId: number; originId: number | null },
) {
  const { name, shortName, slug, level, zone, code } = input
  const [office] = await db
    .insert(offices)
    .values({ institutionId: actor.institutionId, ...kin, name, shortName, slug, level, zone, code })
    .onConflictDoNothing({ target: [offices.institutionId, offices.slug] })
    .returning({ id: offices.id, name: offices.name, slug: offices.slug })
  if (!office) throw fix({ slug: taken.slug })
  return office
}
