import { createHash, randomBytes } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { Secret, TOTP } from 'otpauth'
import { acrossOffices, inOffice, system } from '../db/doors.ts'
import { hosts, institutions, memberships, offices, people, sessions, settings } from '../db/tables/index.ts'
import type { FormState } from '../lib/action.ts'
import { directory } from '../lib/offices/directory.ts'
import type { Level, Office } from '../lib/offices/schema.ts'
import { refresh } from '../lib/offices/watch.ts'
import { hashPassword, sealSecret } from '../lib/people/secrets.ts'
import type { Actor, Role } from '../lib/permissions.ts'
import { openSession, sessionCookie, sessionToken } from '../lib/session-store.ts'
import { request } from './setup/next-headers.ts'

export const password = 'kata sandi untuk uji'
const passwordHash = hashPassword(password)
export const unique = () => randomBytes(5).toString('hex')

/** A fresh institution with its national office. */
export async function makeInstitution() {
  const slug = `uji${unique()}`
  const row = await system('test', async db => {
    const [made] = await db
      .insert(institutions)
      .values({ slug, name: 'Uji', fullName: 'Lembaga Uji' })
      .returning()
    return made!
  })
  const national = await makeOffice(
    { institutionId: row.id, institution: slug },
    { level: 'pusat', host: `${slug}.localhost` },
  )
  return { id: row.id, slug, national }
}

type Body = { institutionId: number; institution: string }

/** A fresh office, live unless said, in the directory at once. Without a body it belongs to a fresh institution. */
export async function makeOffice(
  body?: Body,
  options: {
    level?: Level
    parentId?: number
    state?: Office['state']
    host?: string
    zone?: Office['zone']
    /** As the state numbers places; the first digit tells the group of islands. */
    code?: string
  } = {},
): Promise<Office> {
  const { institutionId, institution } = body ?? (await makeInstitution()).national
  const slug = `kantor-${unique()}`
  const id = await system('test', async db => {
    const [office] = await db
      .insert(offices)
      .values({
        institutionId,
        slug,
        parentId: options.parentId ?? null,
        level: options.level ?? 'kabupaten',
        code: options.code ?? slug,
        name: `Uji ${slug}`,
        shortName: slug,
        zone: options.zone ?? 'Asia/Jakarta',
        state: options.state ?? 'live',
      })
      .returning({ id: offices.id })
    await db
      .insert(settings)
      .values({ officeId: office!.id, contact: { address: [], phone: '', email: '', hours: [] } })
    await db.insert(hosts).values({
      officeId: office!.id,
      host: options.host ?? `${slug}.${institution}.localhost`,
      kind: 'canonical',
    })
    return office!.id
  })
  await refresh()
  return directory().officeById(id)!
}

/** A fresh person with these roles in an office, and everything needed to log in. */
export async function makePerson(office: Office, ...roles: Role[]) {
  const email = `${roles[0]?.toLowerCase()}-${unique()}@uji.test`
  const secret = new Secret({ size: 20 }).base32
  const owner = { institutionId: office.institutionId, email }
  const personId = await system('test', async db => {
    const [person] = await db
      .insert(people)
      .values({
        ...owner,
        name: `Orang ${email}`,
        passwordHash: await passwordHash,
        totpSecret: sealSecret(secret, owner),
      })
      .returning({ id: people.id })
    await db
      .insert(memberships)
      .values(roles.map(role => ({ personId: person!.id, officeId: office.id, role })))
    return person!.id
  })
  const actor: Actor = {
    personId,
    name: `Orang ${email}`,
    officeId: office.id,
    institutionId: office.institutionId,
    level: office.level,
    roles,
  }
  const codeNow = (ahead = 0) =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + ahead * 30_000 })
  return { email, secret, personId, actor, codeNow, office }
}
export type TestPerson = Awaited<ReturnType<typeof makePerson>>

/** What became of a session since it was opened. */
export type Aged = Partial<Pick<typeof sessions.$inferInsert, 'provedAt' | 'seenAt' | 'lockedAt'>>

/** Runs `act` as a request of this person to an office's host (their own unless said), with a real session. */
export async function as<T>(
  person: TestPerson,
  act: () => Promise<T>,
  host = person.office.host,
  aged?: Aged,
): Promise<T> {
  const { sid, maxAge } = await openSession({ id: person.personId }, person.office, {
    address: '127.0.0.1',
    agent: 'uji',
  })
  if (aged)
    await system('test', db =>
      db
        .update(sessions)
        .set(aged)
        .where(eq(sessions.idHash, createHash('sha256').update(sid).digest('hex'))),
    )
  return request.run({ host, cookies: { [sessionCookie]: await sessionToken(sid, maxAge) } }, act)
}

type Action = (previous: FormState, form: FormData) => Promise<FormState>

/** Sends a form to an action as this person; resolves to its state, or to where it led. */
export async function send(
  person: TestPerson,
  action: Action,
  fields: Record<string, string | number>,
  host?: string,
  aged?: Aged,
) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, String(value))
  try {
    return { state: await as(person, () => action({}, form), host, aged) }
  } catch (error) {
    const digest = String((error as { digest?: string }).digest ?? '')
    if (digest.startsWith('NEXT_REDIRECT')) return { redirected: digest.split(';')[2] }
    if (digest.startsWith('NEXT_HTTP_ERROR_FALLBACK;404')) return { notFound: true }
    throw error
  }
}

export const inOfficeOf = <T>(person: TestPerson, run: Parameters<typeof inOffice<T>>[1]) =>
  inOffice(person.actor, run)
export const acrossAs = <T>(person: TestPerson, run: Parameters<typeof acrossOffices<T>>[1]) =>
  acrossOffices(person.actor, run)

/** The text fields of an article's form, good enough to save. */
export const articleForm = (changes: Record<string, string | number> = {}) => ({
  id: crypto.randomUUID(),
  lock: 0,
  title: `Rapat pleno ${unique()}`,
  summary: 'Ringkasan singkat.',
  category: 'berita',
  place: 'Kediri',
  writer: 'Putri',
  editor: '',
  photographer: '',
  tags: 'pleno, rapat',
  lead: '',
  document: JSON.stringify({
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Isi berita.' }] }],
  }),
  stay: '1',
  ...changes,
})
