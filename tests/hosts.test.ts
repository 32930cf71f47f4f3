import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createServer } from 'node:tls'
import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { acrossOffices, inOffice, system } from '../db/doors.ts'
import { rowsOf } from '../db/seed/csv.ts'
import { auditEvents, hostRecords, hosts, notices } from '../db/tables/index.ts'
import { env } from '../lib/env.ts'
import { addHost, noteHost, withdrawHost } from '../lib/hosts/actions.ts'
import { covers } from '../lib/hosts/look-up.ts'
import { lookalike, newHostProblem, readHost, skeletonOf } from '../lib/hosts/names.ts'
import { listHosts, listHostsOf } from '../lib/hosts/queries.ts'
import { watchHosts } from '../lib/hosts/watch.ts'
import { type Judged, worriesOf } from '../lib/hosts/words.ts'
import { directory } from '../lib/offices/directory.ts'
import type { Office } from '../lib/offices/schema.ts'
import { refresh } from '../lib/offices/watch.ts'
import { seeCertificate } from '../lib/outgoing/certificate.ts'
import { startNameServer } from './name-server.ts'
import { makeInstitution, makeOffice, makePerson, send, type TestPerson, unique } from './world.ts'

let national: Office
let office: Office
let admin: TestPerson
const base = `uji-${unique()}.go.id`
const known = new Map<string, string>()
const silent = new Set<string>()
let names: Awaited<ReturnType<typeof startNameServer>>
beforeAll(async () => {
  names = await startNameServer(known, silent)
  Object.assign(env(), { SERUMPUN_DNS: names.server, SERUMPUN_ADDRESSES: ['192.0.2.10'] })
  const institution = await makeInstitution()
  national = institution.national
  office = await makeOffice(national, { parentId: national.id, host: `kab-kediri.${base}` })
  admin = await makePerson(national, 'systemAdmin')
})
afterAll(() => names.stop())

const add = (host: string, changes: Record<string, string> = {}, person = admin) =>
  send(person, addHost, { slug: office.slug, host, leads: 'legacy', ...changes })
const fresh = () => `lama-${unique()}.go.id`

describe('a name of an office', () => {
  test('leads there at once when it is added, and nowhere when it is withdrawn', async () => {
    const host = fresh()
    await add(`https://${host.toUpperCase()}/beranda`, { leads: 'ppid' })
    await refresh()
    expect(directory().answerOf(host)).toMatchObject({ kind: 'redirects', prefix: '/ppid' })
    await send(admin, withdrawHost, { slug: office.slug, host, reason: 'Sudah dialihkan pemiliknya.' })
    await refresh()
    expect(directory().answerOf(host)).toBeUndefined()
  })

  test('that cannot point here is only known', async () => {
    const host = fresh()
    await add(host, { leads: 'known', owner: 'Humas lama', expiresOn: '2027-03-08' })
    await refresh()
    expect(directory().answerOf(host)).toBeUndefined()
    const rows = await acrossOffices(admin.actor, db => listHostsOf(db, office.id))
    expect(rows.find(row => row.host === host)).toMatchObject({
      routable: 'no',
      owner: 'Humas lama',
      expiresOn: '2027-03-08',
    })
  })

  test('has an owner and an end that are noted', async () => {
    const host = fresh()
    await add(host)
    await send(admin, noteHost, { slug: office.slug, host, owner: 'Sekretariat', expiresOn: '2027-01-31' })
    const rows = await acrossOffices(admin.actor, db => listHostsOf(db, office.id))
    expect(rows.find(row => row.host === host)).toMatchObject({
      owner: 'Sekretariat',
      expiresOn: '2027-01-31',
    })
  })

  test('is in the log when it is added and withdrawn', async () => {
    const host = fresh()
    await add(host)
    await send(admin, withdrawHost, { slug: office.slug, host, reason: 'Pendaftarannya dilepas.' })
    const rows = await system('test', db =>
      db
        .select()
        .from(auditEvents)
        .where(eq(auditEvents.subject, `host:${host}`))
        .orderBy(auditEvents.id),
    )
    expect(rows.map(row => row.action)).toEqual(['host.add', 'host.withdraw'])
  })

  test('that is its own address stays', async () => {
    const { state } = await send(admin, withdrawHost, {
      slug: office.slug,
      host: office.host,
      reason: 'Coba saja.',
    })
    expect(state?.message).toContain('tidak bisa dicabut')
  })

  test('is given and taken by the system leg of the centre alone', async () => {
    for (const role of ['contentAdmin', 'auditor'] as const)
      expect((await add(fresh(), {}, await makePerson(national, role))).state?.message).toContain(
        'Peran Anda',
      )
    const foreign = await makePerson((await makeInstitution()).national, 'systemAdmin')
    expect(await add(fresh(), {}, foreign)).toEqual({ notFound: true })
    const own = await makePerson(office, 'officeAdmin')
    expect((await add(fresh(), {}, own)).state?.message).toContain('Peran Anda')
  })

  test('is neither noted nor withdrawn by another body', async () => {
    const host = fresh()
    await add(host)
    const foreign = await makePerson((await makeInstitution()).national, 'systemAdmin')
    const named = { slug: office.slug, host }
    expect(await send(foreign, noteHost, { ...named, owner: 'Orang lain' })).toEqual({ notFound: true })
    const reason = 'Bukan milik kami.'
    expect(await send(foreign, withdrawHost, { ...named, reason })).toEqual({ notFound: true })
  })

  test('is known beyond its name to its own office and those above only', async () => {
    const host = fresh()
    await add(host, { owner: 'Rahasia' })
    const other = await makePerson(await makeOffice(), 'officeAdmin')
    const seen = await inOffice(other.actor, db => listHostsOf(db, office.id))
    expect(seen.find(row => row.host === host)?.owner).toBe('')
  })
})

describe('a new name is refused', () => {
  const taken = new Map([
    ['kpu.go.id', { officeId: 1, name: 'KPU RI' }],
    ['kab-kediri.kpu.go.id', { officeId: 2, name: 'KPU Kabupaten Kediri' }],
  ])
  const around = { base: 'kpu.go.id', foreign: ['bawaslu.go.id'], taken, officeId: 3 }
  test.each([
    ['kab-kediri.kpu.go.id', 'sudah milik'],
    ['kab-kedlrl.kpu.go.id', 'dikelirukan'],
    ['kab-ked1ri.kpu.go.id', 'dikelirukan'],
    ['kab-kediri.kpu.g0.id', 'dikelirukan'],
    ['xn--kpu-ira.go.id', 'di luar a–z'],
    ['kрu.go.id', 'di luar a–z'],
    ['www.kpu.go.id', 'keperluan lain'],
    ['mail.kpu.go.id', 'keperluan lain'],
    ['bogorkab.bawaslu.go.id', 'lembaga lain'],
    ['10.0.0.1', 'nama lengkapnya'],
    ['localhost', 'nama lengkapnya'],
    ['-salah-.go.id', 'nama lengkapnya'],
    ['', 'nama lengkapnya'],
  ])('%s: %s', (host, words) => {
    expect(newHostProblem(host, around)).toContain(words)
  })

  test.each(['kpud-kediri.go.id', 'www.kpukediri.go.id', 'ppid.kediri.kpu.go.id', 'kab-tuban.kpu.go.id'])(
    '%s is not',
    host => expect(newHostProblem(host, around)).toBeUndefined(),
  )

  test('no two offices of the list look alike', () => {
    const rows = rowsOf('offices.csv') as Record<string, string>[]
    for (const column of ['kpu_slug', 'bawaslu_slug'])
      expect(new Set(rows.map(row => skeletonOf(row[column]!))).size).toBe(rows.length)
    expect(lookalike('kab-blitar.kpu.go.id', around)).toBeUndefined()
  })

  test('it is read from whatever was pasted', () => {
    expect(readHost(' HTTPS://KPUD-Kediri.go.id:443/berita?x=1 ')).toBe('kpud-kediri.go.id')
  })
})

describe('each night', () => {
  const watched = async (host: string) =>
    (await system('test', db => db.select().from(hostRecords).where(eq(hostRecords.host, host))))[0]
  const lettersFor = async () =>
    (
      await system('test', db =>
        db
          .select({ detail: notices.detail })
          .from(notices)
          .where(and(eq(notices.kind, 'hosts'), eq(notices.officeId, national.id)))
          .orderBy(notices.id),
      )
    ).map(row => row.detail.hosts ?? [])

  test('every name is looked at: here, elsewhere, nowhere, or not to be asked', async () => {
    const [here, elsewhere, nowhere, mute] = [fresh(), fresh(), fresh(), fresh()]
    for (const host of [here, elsewhere, nowhere, mute]) await add(host)
    known.set(here, '192.0.2.10').set(elsewhere, '198.51.100.7')
    silent.add(mute)
    await watchHosts()
    const points = []
    for (const host of [here, elsewhere, nowhere, mute]) points.push((await watched(host))?.points)
    expect(points).toEqual(['here', 'elsewhere', 'nowhere', 'unknown'])
    silent.clear()
  }, 60_000)

  test('the centre is told of what changed, once, and when it is well again', async () => {
    const host = fresh()
    await add(host)
    known.set(host, '192.0.2.10')
    await watchHosts()
    const before = (await lettersFor()).length
    known.delete(host)
    await watchHosts()
    expect((await lettersFor()).at(-1)).toEqual([
      expect.objectContaining({ host, words: expect.stringContaining('tidak lagi mengarah') }),
    ])
    await watchHosts()
    expect((await lettersFor()).length).toBe(before + 1)
    known.set(host, '192.0.2.10')
    await watchHosts()
    expect((await lettersFor()).at(-1)?.[0]).toMatchObject({ host, words: 'sudah seperti semestinya lagi' })
  }, 60_000)

  test('the list narrows to what is loose, elsewhere or near its end', async () => {
    const [loose, ending] = [fresh(), fresh()]
    await add(loose)
    const soon = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
    await add(ending, { expiresOn: soon })
    known.set(ending, '192.0.2.10')
    await watchHosts()
    const listed = async (worry: 'dangling' | 'expiring') =>
      (await acrossOffices(admin.actor, db => listHosts(db, admin.actor, { worry, page: 1 }))).rows.map(
        row => row.host,
      )
    expect(await listed('dangling')).toContain(loose)
    expect(await listed('dangling')).not.toContain(ending)
    expect(await listed('expiring')).toContain(ending)
  }, 60_000)

  test('an institution sees no name of another', async () => {
    await add(fresh())
    const foreign = await makePerson((await makeInstitution()).national, 'systemAdmin')
    const { rows } = await acrossOffices(foreign.actor, db => listHosts(db, foreign.actor, { page: 1 }))
    expect(rows.every(row => row.officeId === foreign.office.id)).toBe(true)
  })
})

describe('a host is worrying', () => {
  const now = new Date('2026-11-23T00:00:00Z')
  const well: Judged = {
    kind: 'legacy',
    routable: 'yes',
    points: 'here',
    tls: 'ok',
    tlsEndsAt: new Date('2027-02-01'),
    expiresOn: '2027-11-23',
  }
  test.each([
    ['not at all', {}, []],
    ['when it leads nowhere', { points: 'nowhere' }, ['dangling']],
    ['when it leads elsewhere', { points: 'elsewhere' }, ['elsewhere']],
    ['not when it never could lead here', { points: 'elsewhere', routable: 'no' }, []],
    ['60 days before its end', { expiresOn: '2027-01-20' }, ['expiring']],
    ['three weeks before its certificate ends', { tlsEndsAt: new Date('2026-12-10') }, ['expiring']],
    ['with a certificate for another name', { tls: 'mismatch' }, ['tls']],
  ] as const)('%s', (_, change, worries) => {
    expect(worriesOf({ ...well, ...change }, now)).toEqual(worries)
  })
})

test('a wildcard covers exactly one label', () => {
  expect(covers('*.kpu.go.id', 'jatim.kpu.go.id')).toBe(true)
  expect(covers('*.kpu.go.id', 'ppid.jatim.kpu.go.id')).toBe(false)
  expect(covers('*.kpu.go.id', 'kpu.go.id')).toBe(false)
})

const hasOpenssl = (() => {
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

test.runIf(hasOpenssl)('a certificate is looked at, and never inside our own network', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sertifikat-'))
  const [key, cert] = [path.join(folder, 'key.pem'), path.join(folder, 'cert.pem')]
  execFileSync(
    'openssl',
    [
      ...'req -x509 -newkey rsa:2048 -nodes -days 5 -subj /CN=uji.test'.split(' '),
      '-addext',
      'subjectAltName=DNS:uji.test,DNS:*.uji.test',
      '-keyout',
      key,
      '-out',
      cert,
    ],
    { stdio: 'ignore' },
  )
  const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, socket => socket.end())
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const address = `https://uji.test:${(server.address() as { port: number }).port}`
  const resolve = async () => ['127.0.0.1']
  const seen = await seeCertificate(address, { resolve, reachable: ['uji.test'] })
  expect(seen).toMatchObject({ names: ['uji.test', '*.uji.test'], trusted: false })
  expect(seen.endsAt.getTime()).toBeGreaterThan(Date.now())
  await expect(seeCertificate('https://uji.test', { resolve, reachable: [] })).rejects.toMatchObject({
    reason: 'notPublic',
  })
  server.close()
})

test('what was known of a name goes with it', async () => {
  const host = fresh()
  await add(host, { owner: 'Sekretariat' })
  await send(admin, withdrawHost, { slug: office.slug, host, reason: 'Sudah dilepas.' })
  expect(await system('test', db => db.$count(hosts, eq(hosts.host, host)))).toBe(0)
  expect(await system('test', db => db.$count(hostRecords, eq(hostRecords.host, host)))).toBe(0)
})
