import { and, eq, sql } from 'drizzle-orm'
import { Secret, TOTP } from 'otpauth'
import { inOffice, system } from '../../db/doors.ts'
import { demoPassword, demoTotpSecret } from '../../db/seed/people.ts'
import { entries, hosts, liveEntries, memberships, offices, people, versions } from '../../db/tables/index.ts'
import { writeAudit } from '../../lib/audit/write.ts'
import type { Office } from '../../lib/offices/schema.ts'
import type { Actor } from '../../lib/permissions.ts'
import { openSession, sessionOfToken, sessionToken } from '../../lib/session-store.ts'
import { findVerdict } from '../../lib/spam/queries.ts'
import { measureGuard } from './guard.ts'
import { type Login, logIn, readersOf } from './logins.ts'
import type { Address, Server } from './server.ts'
import { number, type Row } from './table.ts'

const counts = { logins: 20, rate: 20, seconds: 5, saves: 150 }

/**
 * What security costs: a login with its argon2id, twenty of them a second beside readers, its part of a save, and its
 * part of a cached request, whose whole CPU seconds are `cached`.
 */
export async function measureSecurity(
  server: Pick<Server, 'port' | 'get'>,
  addresses: Address[],
  cached: number,
): Promise<Row[]> {
  const persons = await listPersons()
  const alone = await oneByOne(server.port, persons.slice(0, counts.logins))
  const [without, beside] = await besideReaders(server, addresses, persons)
  const [bare, guarded] = await saves()
  const guard = await measureGuard()
  return [
    row('login with argon2id, 19 MiB, t = 2: median', at(alone, 0.5), '≤ 300 ms'),
    row('login with argon2id, 19 MiB, t = 2: p95', at(alone, 0.95)),
    row('cached page, p95: without logins', at(without, 0.95)),
    {
      ...row(`cached page, p95: beside ${counts.rate} logins/s`, at(beside, 0.95)),
      value: `${number(at(beside, 0.95), 1)} ms, ${number(at(beside, 0.95) / at(without, 0.95), 2)} ×`,
    },
    {
      ...row(
        'security’s part of a save: session, spam gate, audit',
        at(guarded, 0.5) - at(bare, 0.5),
        '≤ 10 ms',
      ),
    },
    {
      name: 'security’s part of a cached request: checks and headers, CPU',
      value: `${number(guard * 1e6, 1)} µs, ${number((guard / cached) * 100, 1)} %`,
      aim: '≤ 5 %',
    },
  ]
}

const row = (name: string, value: number, aim?: string): Row => ({
  name,
  value: `${number(value, 1)} ms`,
  ...(aim && { aim }),
})
const at = (values: number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0

/** Demo people of all offices, with the host each logs in at. */
const listPersons = (): Promise<Omit<Login, 'code' | 'password'>[]> =>
  system('bench', db =>
    db
      .selectDistinct({ email: people.email, host: hosts.host })
      .from(people)
      .innerJoin(memberships, eq(memberships.personId, people.id))
      .innerJoin(hosts, and(eq(hosts.officeId, memberships.officeId), eq(hosts.kind, 'canonical')))
      .where(eq(people.demo, true))
      .orderBy(people.email),
  )

// A step is taken once: each person has the one of now and the one ahead.
const codeOf = (email: string, ahead: number) =>
  new TOTP({ secret: Secret.fromBase32(demoTotpSecret(email)) }).generate({
    timestamp: Date.now() + ahead * 30_000,
  })

async function oneByOne(port: number, persons: Omit<Login, 'code' | 'password'>[]) {
  const all: number[] = []
  for (const person of persons)
    all.push(await logIn(port, { ...person, password: demoPassword, code: codeOf(person.email, 0) }))
  return all
}

/** Milliseconds of readers' requests: first alone, then while people log in, each once. */
async function besideReaders(
  server: Pick<Server, 'port' | 'get'>,
  addresses: Address[],
  persons: Omit<Login, 'code' | 'password'>[],
) {
  const readers = readersOf(server, addresses.slice(0, 50))
  const without = await readers.during(counts.seconds)
  const loggingIn: Promise<unknown>[] = []
  let n = 0
  const ticking = setInterval(() => {
    const person = persons[persons.length - 1 - (n++ % persons.length)]!
    const given = { ...person, password: demoPassword, code: codeOf(person.email, 1) }
    loggingIn.push(logIn(server.port, given).catch(() => 0))
  }, 1000 / counts.rate)
  const beside = await readers.during(counts.seconds)
  clearInterval(ticking)
  await Promise.all(loggingIn)
  readers.end()
  return [without, beside] as const
}

/** Milliseconds of what a save writes, and of the same with all that security asks and notes; in turns. */
async function saves() {
  const { actor, office, version } = await findWriter()
  const { sid, maxAge } = await openSession({ id: actor.personId }, office, {
    address: '127.0.0.1',
    agent: 'bench',
  })
  const token = await sessionToken(sid, maxAge)
  const write = async (guarded: boolean) => {
    const begun = performance.now()
    if (guarded) await sessionOfToken(token, office)
    await inOffice(actor, async db => {
      const [entry] = await db.select().from(entries).where(eq(entries.id, version.entryId)).for('update')
      if (guarded) await findVerdict(db, office.id, { ...version, kind: entry!.kind })
      await db.insert(versions).values({
        ...version,
        id: crypto.randomUUID(),
        number: sql`(select max(number) + 1 from versions where entry_id = ${version.entryId})`,
      })
      await db.update(entries).set({ changedAt: new Date() }).where(eq(entries.id, version.entryId))
      if (guarded) await writeAudit(db, actor, { action: 'entry.write', subject: version.entryId })
    })
    return performance.now() - begun
  }
  const [bare, guarded]: [number[], number[]] = [[], []]
  for (let n = 0; n < counts.saves; n++) {
    bare.push(await write(false))
    guarded.push(await write(true))
  }
  return [bare, guarded] as const
}

/** A writer of the sample content and an article of their office. */
async function findWriter() {
  return system('bench', async db => {
    const [found] = await db
      .select({ office: offices, host: hosts.host, person: people, version: versions })
      .from(liveEntries)
      .innerJoin(versions, eq(versions.id, liveEntries.versionId))
      .innerJoin(offices, eq(offices.id, liveEntries.officeId))
      .innerJoin(hosts, and(eq(hosts.officeId, offices.id), eq(hosts.kind, 'canonical')))
      .innerJoin(memberships, and(eq(memberships.officeId, offices.id), eq(memberships.role, 'writer')))
      .innerJoin(people, eq(people.id, memberships.personId))
      .where(and(eq(liveEntries.kind, 'article'), eq(people.demo, true)))
      .limit(1)
    const { office: own, host, person, version } = found!
    const office = { ...own, host, institution: '' } as unknown as Office
    const actor: Actor = {
      personId: person.id,
      name: person.name,
      officeId: own.id,
      institutionId: own.institutionId,
      level: own.level,
      roles: ['writer'],
    }
    return { actor, office, version }
  })
}
