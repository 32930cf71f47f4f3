import { desc, eq } from 'drizzle-orm'
import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { inOffice, system } from '../db/doors.ts'
import { auditEvents, incidents } from '../db/tables/index.ts'
import { endOfficeSessions } from '../lib/emergencies/actions.ts'
import { listEmergencies } from '../lib/emergencies/queries.ts'
import { saveEntry } from '../lib/entries/actions.ts'
import {
  addLine,
  askForBundle,
  closeIncident,
  editIncident,
  noteTold,
  openIncident,
  removeLine,
} from '../lib/incidents/actions.ts'
import { deadlineOf, isRunning, leftWords, reminderDue, untoldOf } from '../lib/incidents/clock.ts'
import {
  findIncident,
  type Incident,
  listIncidents,
  listLines,
  listRunning,
} from '../lib/incidents/queries.ts'
import { remindOfIncidents } from '../lib/incidents/remind.ts'
import { takeBundle } from '../lib/incidents/take.ts'
import { listTraces } from '../lib/incidents/traces.ts'
import type { Office } from '../lib/offices/schema.ts'
import { digestOf } from './digest.ts'
import { toldLast } from './told.ts'
import {
  acrossAs,
  articleForm,
  makeInstitution,
  makeOffice,
  makePerson,
  send,
  type TestPerson,
} from './world.ts'

const hour = 3_600_000
const local = (at: number) => new Date(at + 7 * hour).toISOString().slice(0, 16)
const hoursAgo = (hours: number) => local(Date.now() - hours * hour)

async function makeCountry() {
  const { national } = await makeInstitution()
  const province = await makeOffice(national, { level: 'provinsi', parentId: national.id })
  const office = await makeOffice(national, { parentId: province.id })
  const beside = await makeOffice(national, { parentId: province.id })
  const elsewhere = await makeOffice(national, { level: 'provinsi', parentId: national.id })
  return {
    national,
    province,
    office,
    beside,
    elsewhere,
    centre: await makePerson(national, 'systemAdmin'),
    other: await makePerson(national, 'systemAdmin'),
    supervisor: await makePerson(province, 'supervisor'),
    admin: await makePerson(office, 'officeAdmin'),
  }
}
type Country = Awaited<ReturnType<typeof makeCountry>>
let here: Country
let foreign: Country
beforeAll(async () => {
  here = await makeCountry()
  foreign = await makeCountry()
})

const fields = (more: Record<string, string | number> = {}) => ({
  kind: 'defacement',
  title: 'Beranda diganti gambar asing',
  learnedAt: hoursAgo(1),
  learnedBy: 'Wartawan lewat telepon',
  since: hoursAgo(3),
  description: 'Gambar asing di beranda.',
  ...more,
})
async function open(person: TestPerson, more: Record<string, string | number> = {}) {
  const { redirected = '' } = await send(person, openIncident, fields(more))
  return Number(/insiden\/(\d+)/.exec(redirected)?.[1])
}
const at = (office: Office) => ({ target: `kantor-${office.id}` })
const rowOf = async (id: number) =>
  (await system('test', db => db.select().from(incidents).where(eq(incidents.id, id))))[0]!
const finds = async (person: TestPerson, id: number) =>
  (await acrossAs(person, db => findIncident(db, person.actor, id))) !== undefined
const lastLogged = async (office: Office) =>
  (
    await system('test', db =>
      db.select().from(auditEvents).where(eq(auditEvents.officeId, office.id)).orderBy(desc(auditEvents.id)),
    )
  )[0]
const stale = { provedAt: new Date(0) }

describe('opening a record', () => {
  test('the centre does for an office, which reads it, as its province does; nobody beside it', async () => {
    const id = await open(here.centre, at(here.office))
    expect(await rowOf(id)).toMatchObject({ officeId: here.office.id, offices: [here.office.id] })
    const beside = await makePerson(here.beside, 'officeAdmin')
    const elsewhere = await makePerson(here.elsewhere, 'supervisor')
    const seen = [here.centre, here.supervisor, here.admin, beside, elsewhere, foreign.centre]
    expect(await Promise.all(seen.map(person => finds(person, id)))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ])
  })

  test('an office’s admin does for their own office only, also while it is frozen', async () => {
    const office = await makeOffice(here.national, { parentId: here.province.id, state: 'frozen' })
    const admin = await makePerson(office, 'officeAdmin')
    expect(await rowOf(await open(admin))).toMatchObject({ officeId: office.id })
    expect(await send(admin, openIncident, fields(at(here.beside)))).toEqual({ notFound: true })
  })

  test('of several offices is kept by the province above all of them', async () => {
    const id = await open(here.supervisor, { target: 'semua' })
    const { officeId, offices } = await rowOf(id)
    expect([officeId, offices.toSorted()]).toEqual(
      [here.province.id, [here.province.id, here.office.id, here.beside.id].toSorted()].map(one =>
        Array.isArray(one) ? expect.arrayContaining(one) : one,
      ),
    )
    expect(await finds(here.admin, id)).toBe(false)
  })

  test('is not for a writer, an editor or the content leg', async () => {
    for (const who of [
      await makePerson(here.office, 'writer', 'editor'),
      await makePerson(here.national, 'contentAdmin'),
    ])
      expect((await send(who, openIncident, fields())).state?.message).toContain('Peran Anda')
  })

  test('names what is missing or not yet come, and knows no office of another body', async () => {
    const wrong = await send(here.centre, openIncident, fields({ title: ' ', learnedBy: '' }))
    expect(Object.keys(wrong.state?.errors ?? {})).toEqual(['title', 'learnedBy'])
    const later = await send(here.centre, openIncident, fields({ learnedAt: hoursAgo(-2) }))
    expect(later.state?.errors).toHaveProperty('learnedAt')
    expect(await send(here.centre, openIncident, fields(at(foreign.office)))).toEqual({ notFound: true })
  })

  test('from an emergency’s act takes its offices; another body’s act is not there', async () => {
    const target = `kantor-${here.office.id}`
    await send(here.centre, endOfficeSessions, { target, reason: 'Sesi dicuri.', renewal: 'none' })
    const act = (await acrossAs(here.centre, listEmergencies)).past[0]!.id
    expect(await rowOf(await open(here.centre, { act }))).toMatchObject({
      emergencyId: act,
      offices: [here.office.id],
    })
    expect(await send(foreign.centre, openIncident, fields({ act }))).toEqual({ notFound: true })
  })

  test('stands in both logs, and everyone else who looks after it is told', async () => {
    const { national, province, office, centre, other, supervisor, admin } = await makeCountry()
    await open(centre, at(office))
    for (const one of [national, office])
      expect(await lastLogged(one)).toMatchObject({ action: 'incident.open', actorId: centre.personId })
    expect((await lastLogged(province))?.action).toBeUndefined()
    const { to, message } = await toldLast(office.id)
    expect(to.toSorted()).toEqual([other.personId, supervisor.personId, admin.personId].toSorted())
    expect(message).toContain('Beranda diganti')
  })
})

describe('writing it down', () => {
  test('keeps before and after in the log', async () => {
    const id = await open(here.centre, at(here.office))
    const form = fields({ id, lock: 1, persons: '12', contactName: 'Putri', addresses: 'https://a.test/b\n' })
    expect((await send(here.admin, editIncident, form)).redirected).toContain(`/insiden/${id}`)
    expect((await rowOf(id)).facts).toMatchObject({
      persons: 12,
      contact: { name: 'Putri' },
      addresses: ['https://a.test/b'],
    })
    expect((await lastLogged(here.office))?.detail).toMatchObject({ after: { persons: 12 } })
  })

  test('the second of two is told who was first, and keeps what was typed', async () => {
    const id = await open(here.centre, at(here.office))
    await send(here.admin, editIncident, fields({ id, lock: 1, title: 'Judul pertama' }))
    const { state } = await send(here.centre, editIncident, fields({ id, lock: 1, title: 'Judul kedua' }))
    expect(state?.message).toContain(here.admin.actor.name)
    expect(state?.values?.title).toBe('Judul kedua')
    expect((await rowOf(id)).title).toBe('Judul pertama')
  })

  test('another body’s record is not there for any deed', async () => {
    const id = await open(here.centre, at(here.office))
    for (const [action, more] of [
      [editIncident, fields({ lock: 1 })],
      [addLine, { at: hoursAgo(2), words: 'Sesuatu.' }],
      [removeLine, { line: 1 }],
      [noteTold, { lock: 1, whom: 'bssn', toldAt: hoursAgo(0), how: 'Tiket 1' }],
      [closeIncident, { lock: 1, lesson: 'Pelajaran.', untold: 'Bukan insiden.' }],
      [askForBundle, {}],
    ] as const)
      expect(await send(foreign.centre, action, { id, ...more })).toEqual({ notFound: true })
    expect((await rowOf(id)).lock).toBe(1)
  })

  test('the chronology has typed lines and what the log knows of that time, of these offices only', async () => {
    const id = await open(here.centre, { ...at(here.office), since: hoursAgo(1) })
    await send(here.admin, addLine, { id, at: hoursAgo(2), words: 'Wartawan menelepon.' })
    await send(await makePerson(here.beside, 'writer'), saveEntry, articleForm())
    const incident = (await acrossAs(here.centre, db => findIncident(db, here.centre.actor, id)))!
    const [lines, traces] = await acrossAs(here.centre, async db => [
      await listLines(db, id),
      await listTraces(db, incident),
    ])
    expect(lines.map(line => line.words)).toEqual(['Wartawan menelepon.'])
    expect(traces.map(({ action }) => action)).toContain('session.endBelow')
    expect(new Set(traces.map(trace => trace.officeId))).toEqual(new Set([here.office.id]))
    await send(here.centre, removeLine, { id, line: lines[0]!.id })
    expect(await acrossAs(here.centre, db => listLines(db, id))).toEqual([])
  })
})

describe('the 72 hours', () => {
  const clock = (hoursBefore: number, more: Partial<Incident> = {}) =>
    ({
      learnedAt: new Date(Date.now() - hoursBefore * hour),
      toldBssnAt: null,
      toldPersonsAt: null,
      closedAt: null,
      reminded: null,
      facts: { persons: null },
      ...more,
    }) as Incident

  test('end three days after it was learned of, and stop for whom was told', () => {
    const begun = clock(1)
    expect(deadlineOf(begun).getTime() - begun.learnedAt.getTime()).toBe(72 * hour)
    expect(untoldOf(begun)).toEqual(['bssn', 'persons'])
    expect(untoldOf({ ...begun, toldBssnAt: new Date() })).toEqual(['persons'])
    expect(isRunning({ ...begun, toldBssnAt: new Date(), facts: { persons: 0 } })).toBe(false)
  })

  test('are told in words', () => {
    expect(leftWords(31 * hour + 20 * 60_000)).toBe('Sisa 31 jam 20 menit')
    expect(leftWords(30 * 60_000)).toBe('Sisa 30 menit')
    expect(leftWords(-51 * hour)).toBe('Lewat 2 hari 3 jam')
  })

  test('remind at 24 and 6 hours and at the end, each once', () => {
    const due = (hoursBefore: number, reminded: number | null = null) =>
      reminderDue(clock(hoursBefore, { reminded }), new Date())
    expect([
      due(47),
      due(48.1),
      due(48.1, 24),
      due(66.1, 24),
      due(66.1, 6),
      due(72.1, 6),
      due(80, 0),
    ]).toEqual([undefined, 24, undefined, 6, undefined, 0, undefined])
  })

  test('the job writes to those who look after it, once, and not of what was told', async () => {
    const { office, centre, other, supervisor, admin } = await makeCountry()
    const id = await open(centre, { ...at(office), learnedAt: hoursAgo(50), since: hoursAgo(60) })
    await remindOfIncidents()
    const { to, message } = await toldLast(office.id)
    expect(to.toSorted()).toEqual(
      [centre, other, supervisor, admin].map(({ personId }) => personId).toSorted(),
    )
    expect(message).toMatch(/Sisa 2[12] jam/)
    expect((await rowOf(id)).reminded).toBe(24)
  })

  test('show on the first page of the office and on the board of those above, until told', async () => {
    const { office, beside, centre, supervisor, admin } = await makeCountry()
    const id = await open(admin)
    const neighbour = await makePerson(beside, 'officeAdmin')
    const writer = await makePerson(office, 'writer')
    const running = async () => [
      (await acrossAs(centre, db => listRunning(db, centre.actor))).length,
      (await acrossAs(supervisor, db => listRunning(db, supervisor.actor))).length,
      (await inOffice(admin.actor, db => listRunning(db, admin.actor))).length,
      (await inOffice(neighbour.actor, db => listRunning(db, neighbour.actor))).length,
      (await inOffice(writer.actor, db => listRunning(db, writer.actor))).length,
    ]
    expect(await running()).toEqual([1, 1, 1, 0, 0])
    await send(supervisor, noteTold, { id, lock: 1, whom: 'both', toldAt: hoursAgo(0), how: 'Tiket 12' })
    expect(await running()).toEqual([0, 0, 0, 0, 0])
  })
})

describe('telling and closing', () => {
  test('want a fresh proof, and are for those above the office', async () => {
    const id = await open(here.centre, at(here.office))
    const told = { id, lock: 1, whom: 'bssn', toldAt: hoursAgo(0), how: 'Tiket 12' }
    const closing = { id, lock: 1, lesson: 'Sandi diganti.', untold: 'Bukan insiden.' }
    for (const [action, form] of [
      [noteTold, told],
      [closeIncident, closing],
      [askForBundle, { id }],
    ] as const) {
      expect((await send(here.centre, action, form, undefined, stale)).state).toHaveProperty('proof')
      expect((await send(here.admin, action, form)).state?.message).toContain('Peran Anda')
    }
    expect((await rowOf(id)).lock).toBe(1)
  })

  test('a record is not closed over somebody untold without a reason, and never changed afterwards', async () => {
    const id = await open(here.centre, at(here.office))
    const closing = { id, lock: 1, lesson: 'Sandi diganti.' }
    expect((await send(here.centre, closeIncident, closing)).state?.errors).toHaveProperty('untold')
    await send(here.centre, closeIncident, { ...closing, untold: 'Ternyata latihan.' })
    expect(await rowOf(id)).toMatchObject({ lesson: 'Sandi diganti.', closedByName: here.centre.actor.name })
    const { state } = await send(here.centre, editIncident, fields({ id, lock: 2 }))
    expect(state?.message).toContain('sudah ditutup')
    const { closed } = await acrossAs(here.supervisor, db => listIncidents(db, here.supervisor.actor))
    expect(closed.map(one => one.id)).toContain(id)
  })
})

describe('the bundle of evidence', () => {
  async function taken() {
    const country = await makeCountry()
    const writer = await makePerson(country.office, 'writer')
    const entry = articleForm({ title: '<script>alert(1)</script>' })
    await send(writer, saveEntry, entry)
    await send(
      await makePerson(country.beside, 'writer'),
      saveEntry,
      articleForm({ title: 'Milik tetangga' }),
    )
    const id = await open(country.centre, at(country.office))
    await send(country.centre, editIncident, fields({ id, lock: 1, [`entry.${entry.id}`]: 'on' }))
    const { actor } = country.centre
    const session = { hash: '', provedAt: new Date() }
    const bundle = await takeBundle({ ...actor, session }, country.national, id)
    if (typeof bundle === 'string') throw new Error(bundle)
    const files = unzipSync(bundle.zip)
    const text = (name: string) => new TextDecoder().decode(files[name])
    return { ...country, id, entry, bundle, files, text }
  }

  test('holds the report, the log with its proof, what was live, the versions, and a true manifest', async () => {
    const { files, text, entry, office } = await taken()
    expect(Object.keys(files).toSorted()).toEqual(
      [
        'insiden.html',
        'insiden.json',
        'jangkar-jejak.jsonl',
        'jejak.csv',
        'manifes.json',
        `naskah/${entry.id}/versi-1.json`,
        'pemeriksaan-jejak.json',
        'riwayat-tayang.csv',
      ].toSorted(),
    )
    const manifest: { files: { name: string; sha256: string }[] } = JSON.parse(text('manifes.json'))
    for (const { name, sha256 } of manifest.files)
      expect([name, sha256]).toEqual([name, digestOf(files[name]!)])
    expect(manifest.files).toHaveLength(Object.keys(files).length - 1)
    expect(JSON.parse(text('pemeriksaan-jejak.json'))).toMatchObject({ intact: true })
    expect(text('jejak.csv')).toContain(office.name)
    expect(text('jejak.csv')).not.toContain('Milik tetangga')
    expect(text('insiden.html')).not.toContain('<script>')
    expect(text('insiden.html')).toContain('Kronologi')
  })

  test('is noted in both logs with its digest, and the second admin is told', async () => {
    const { national, office, centre, other, admin, supervisor, bundle } = await taken()
    for (const one of [national, office])
      expect(await lastLogged(one)).toMatchObject({
        action: 'incident.export',
        actorId: centre.personId,
        detail: { sha256: bundle.sha256 },
      })
    const { to, message } = await toldLast(office.id)
    expect(to.toSorted()).toEqual([other, admin, supervisor].map(({ personId }) => personId).toSorted())
    expect(message).toContain('mengunduh berkas bukti')
  })

  test('is not given on an old proof, to the office itself, or to another body', async () => {
    const id = await open(here.centre, at(here.office))
    const fresh = { hash: '', provedAt: new Date() }
    const take = (person: TestPerson, session = fresh) =>
      takeBundle({ ...person.actor, session }, person.office, id)
    expect(await take(here.centre, { hash: '', ...stale })).toBe('stale')
    expect(await take(here.admin)).toBe('missing')
    expect(await take(foreign.centre)).toBe('missing')
    expect(typeof (await take(here.supervisor))).toBe('object')
  })
})
