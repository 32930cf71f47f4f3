import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { and, eq, inArray } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { system } from '../db/doors.ts'
import {
  auditEvents,
  hosts,
  importRuns,
  letters,
  moves,
  notices,
  oldSites,
  parityReports,
} from '../db/tables/index.ts'
import { dayOf } from '../lib/dates.ts'
import { env } from '../lib/env.ts'
import { workMail } from '../lib/mail/work.ts'
import { planMove, scheduleMove } from '../lib/moves/actions.ts'
import { movesCsv } from '../lib/moves/export.ts'
import { findMoveFiles } from '../lib/moves/files.ts'
import { helpFirst, type MoveFilter, narrowedMoves } from '../lib/moves/list.ts'
import { readMoves } from '../lib/moves/queries.ts'
import { remindOfMoves } from '../lib/moves/remind.ts'
import type { Ending } from '../lib/moves/schema.ts'
import { signpostOf } from '../lib/moves/signpost.ts'
import {
  askOwnSite,
  askSiteBelow,
  chooseEnding,
  lookAtSite,
  noteTakedown,
} from '../lib/moves/site-actions.ts'
import { noteStepBelow, reportStep, retractReport, retractStepBelow } from '../lib/moves/step-actions.ts'
import { checkMoves, scheduleMoves } from '../lib/moves/table/actions.ts'
import { watchOldSites } from '../lib/moves/watch.ts'
import { judgedMoves } from '../lib/moves/way.ts'
import type { Office } from '../lib/offices/schema.ts'
import { refresh } from '../lib/offices/watch.ts'
import {
  acrossAs,
  inOfficeOf,
  makeInstitution,
  makeOffice,
  makePerson,
  send,
  type TestPerson,
  unique,
} from './world.ts'

let national: Office
let province: Office
let centre: TestPerson
let supervisor: TestPerson
const zone = 'Asia/Jakarta'
const day = (away: number) => dayOf(new Date(Date.now() + away * 86_400_000), zone)

// The old sites: what each answers with, by its name.
const pages = new Map<string, { status?: number; location?: string; body?: string }>()
let outside: Server
beforeAll(async () => {
  outside = createServer((request, answer) => {
    const {
      status = 200,
      location,
      body = '',
    } = pages.get(request.headers.host!.split(':')[0]!) ?? { status: 404 }
    if (request.url !== '/') return void answer.writeHead(404).end()
    answer.writeHead(status, { 'content-type': 'text/html', ...(location && { location }) }).end(body)
  }).listen(0, '127.0.0.1')
  Object.assign(env(), { SERUMPUN_REACHABLE: ['*.localhost'] })
  national = (await makeInstitution()).national
  province = await makeOffice(national, { level: 'provinsi', parentId: national.id })
  centre = await makePerson(national, 'systemAdmin')
  supervisor = await makePerson(province, 'supervisor')
})
afterAll(() => void outside.close())

const homeAt = (host: string) => `http://${host}:${(outside.address() as AddressInfo).port}/`

/** An office with its admin and an old address, whose home the test's server answers for. */
async function makeMoving(routable: 'yes' | 'no' = 'no', code?: string) {
  const office = await makeOffice(national, { parentId: province.id, code })
  const host = `lama-${unique()}.localhost`
  await system('test', db => db.insert(hosts).values({ host, officeId: office.id, kind: 'legacy', routable }))
  await refresh()
  const own = await makePerson(office, 'officeAdmin', 'editor')
  return { office, own, host, subject: { slug: office.slug, host } }
}
type Moving = Awaited<ReturnType<typeof makeMoving>>

const end = ({ subject, host }: Moving, ending: Ending, person = supervisor) =>
  send(person, chooseEnding, { ...subject, ending, home: homeAt(host) })
const ask = ({ subject }: Moving) => send(supervisor, askSiteBelow, subject)
const plan = (slug: string, changes: Record<string, string | number> = {}, person = supervisor) =>
  send(person, planMove, { slug, lock: 0, start: 'hosted', way: 'export', format: 'wxr', ...changes })
const movesFor = async (person: TestPerson, now = new Date()) =>
  judgedMoves(await acrossAs(person, db => readMoves(db)), now)
const moveOf = async ({ id }: Office, now?: Date) =>
  (await movesFor(centre, now)).find(move => move.id === id)!
const siteOf = async ({ office }: Moving) => (await moveOf(office)).sites[0]!
const refused = 'Peran Anda'
const stepsOf = async (office: Office) =>
  (await moveOf(office)).steps.map(({ step, state }) => `${step} ${state}`)

/** What the imports of an office would have left. */
const imported = (office: Office, changes: Partial<typeof importRuns.$inferInsert>) =>
  system('test', db =>
    db
      .insert(importRuns)
      .values({ officeId: office.id, format: 'wxr', name: 'lama.xml', state: 'ready', ...changes }),
  )

const signed = (office: Office) =>
  system('test', db =>
    db.insert(parityReports).values({
      officeId: office.id,
      digest: '',
      numbers: {} as (typeof parityReports.$inferInsert)['numbers'],
      signedByName: 'Ketua',
    }),
  )

describe('a move', () => {
  test('of an office nobody looked at has not begun, and needs no help yet', async () => {
    const { office } = await makeMoving()
    expect(await moveOf(office)).toMatchObject({ phase: 'waiting', next: 'contact', reasons: [] })
  })

  test('goes by the steps its way has', async () => {
    const { office } = await makeMoving()
    const wanted = {
      export: ['contact', 'ask', 'receive', 'dryRun', 'import', 'parity', 'end'],
      crawl: ['contact', 'dryRun', 'import', 'parity', 'end'],
      nothing: ['contact', 'end'],
    }
    for (const [lock, [way, steps]] of Object.entries(wanted).entries()) {
      await plan(office.slug, { way, format: '', lock })
      expect((await moveOf(office)).steps.map(({ step }) => step)).toEqual(steps)
    }
  })

  test('is told of by hand where nothing else can tell, and who said so stands there', async () => {
    const { office, own } = await makeMoving()
    await send(supervisor, noteStepBelow, {
      slug: office.slug,
      step: 'contact',
      doneOn: day(-3),
      note: 'Bu Rini',
    })
    await send(own, reportStep, { step: 'ask', doneOn: day(0), note: '' })
    const { steps, phase, last } = await moveOf(office)
    expect(steps[0]).toMatchObject({
      state: 'done',
      on: day(-3),
      words: `Bu Rini, dicatat ${supervisor.actor.name}`,
    })
    expect([steps[1]!.state, steps[2]!.state, phase, last]).toEqual(['done', 'now', 'underWay', day(0)])
  })

  test('takes a step back that was noted wrongly, by who coaches it and by the office', async () => {
    const { office, own } = await makeMoving()
    for (const [note, retract, person, slug] of [
      [noteStepBelow, retractStepBelow, supervisor, { slug: office.slug }],
      [reportStep, retractReport, own, {}],
    ] as const) {
      await send(person, note, { ...slug, step: 'contact', doneOn: day(0) })
      await send(person, retract, { ...slug, step: 'contact' })
      expect((await moveOf(office)).phase).toBe('waiting')
      expect((await send(person, retract, { ...slug, step: 'contact' })).state?.message).toContain(
        'belum dicatat',
      )
    }
  })

  test('has no step of a day to come, and none that is read from what happened', async () => {
    const { office } = await makeMoving()
    const note = (fields: Record<string, string>) =>
      send(supervisor, noteStepBelow, { slug: office.slug, doneOn: day(0), ...fields })
    expect((await note({ step: 'contact', doneOn: day(2) })).state?.errors?.doneOn).toContain('belum tiba')
    expect((await note({ step: 'contact', doneOn: '2026-02-31' })).state?.errors?.doneOn).toBeDefined()
    expect((await note({ step: 'import' })).state?.errors?.step).toContain('dibaca dari kejadiannya')
  })

  test('reads dry run, import and sign-off from the runs, not those that were rolled back', async () => {
    const { office } = await makeMoving()
    await imported(office, { state: 'rolledBack', checkedAt: new Date(), finishedAt: new Date() })
    expect(await stepsOf(office)).toContain('dryRun next')
    await imported(office, { file: 'x', checkedAt: new Date() })
    // What was not told of, but must have been, is not asked for any more.
    expect((await stepsOf(office)).slice(0, 5)).toEqual([
      'contact done',
      'ask done',
      'receive done',
      'dryRun done',
      'import now',
    ])
    await imported(office, {
      state: 'done',
      checkedAt: new Date(),
      finishedAt: new Date(),
    })
    expect((await moveOf(office)).next).toBe('parity')
    await signed(office)
    expect((await moveOf(office)).next).toBe('end')
  })

  test('is not at its end while nothing was moved, though its old name leads here', async () => {
    const moving = await makeMoving('yes')
    await system('test', db =>
      db
        .insert(oldSites)
        .values({ host: moving.host, officeId: moving.office.id, seen: 'here', since: new Date() }),
    )
    expect((await moveOf(moving.office)).next).toBe('contact')
    await send(supervisor, noteStepBelow, { slug: moving.office.slug, step: 'contact', doneOn: day(0) })
    await plan(moving.office.slug, { way: 'nothing' })
    expect(await moveOf(moving.office)).toMatchObject({ phase: 'finished', next: null })
  })
})

describe('a plan', () => {
  test('names who sees to it at the office and above it, and nobody else', async () => {
    const { office, own } = await makeMoving()
    const stranger = await makePerson(await makeOffice(national, { parentId: province.id }), 'officeAdmin')
    const people = { responsible: own.personId, coach: supervisor.personId }
    for (const [field, wrong] of [
      ['responsible', stranger],
      ['coach', own],
    ] as const)
      expect(
        (await plan(office.slug, { ...people, [field]: wrong.personId })).state?.errors?.[field],
      ).toContain('tidak lagi bekerja')
    await plan(office.slug, people)
    expect(await moveOf(office)).toMatchObject({ responsible: own.actor.name, coach: supervisor.actor.name })
  })

  test('that somebody else changed meanwhile is not written over', async () => {
    const { office } = await makeMoving()
    await plan(office.slug, { start: 'outside' })
    const { state } = await plan(office.slug, { start: 'template' })
    expect(state).toMatchObject({
      message: expect.stringContaining('baru saja diubah'),
      values: { start: 'template' },
    })
    expect((await moveOf(office)).start).toBe('outside')
  })

  test('has its days from the centre alone, the end not before the beginning', async () => {
    const { office } = await makeMoving()
    const days = { slug: office.slug, lock: 0, startsOn: day(1), endsOn: day(30) }
    expect((await send(supervisor, scheduleMove, days)).state?.message).toContain(refused)
    expect(
      (await send(centre, scheduleMove, { ...days, endsOn: day(0) })).state?.errors?.endsOn,
    ).toBeDefined()
    await send(centre, scheduleMove, days)
    expect(await moveOf(office)).toMatchObject({ startsOn: day(1), endsOn: day(30) })
  })

  test('and every deed is in the log of the office and of whoever did it', async () => {
    const { office } = await makeMoving()
    await plan(office.slug)
    const rows = await system('test', db =>
      db
        .select({ officeId: auditEvents.officeId })
        .from(auditEvents)
        .where(and(eq(auditEvents.action, 'move.plan'), eq(auditEvents.subject, `move:${office.id}`))),
    )
    expect(rows.map(row => row.officeId).sort()).toEqual([province.id, office.id].sort())
  })
})

describe('an old address', () => {
  test('that redirects here is seen to, and its office’s move is over', async () => {
    const moving = await makeMoving('yes')
    pages.set(moving.host, { status: 301, location: homeAt(moving.office.host) })
    pages.set(moving.office.host, { body: '<title>Baru</title>' })
    await end(moving, 'redirect')
    await ask(moving)
    expect(await siteOf(moving)).toMatchObject({ seen: 'here', words: `Dialihkan ke ${moving.office.host}.` })
  })

  test('that still shows the old site is not taken for ours, though its name is known', async () => {
    const moving = await makeMoving('yes')
    pages.set(moving.host, { body: '<title>KPU lama</title><p>Berita tahun 2019.</p>' })
    await end(moving, 'redirect')
    await ask(moving)
    expect(await siteOf(moving)).toMatchObject({ seen: 'still', words: 'Menampilkan “KPU lama”.' })
  })

  test.each(['html', 'text'] as const)('with our signpost (%s) is known by it', async form => {
    const moving = await makeMoving()
    const { name, host } = moving.office
    const post = signpostOf(form, { name, host, url: `https://${host}/` })
    pages.set(moving.host, { body: form === 'html' ? post : `<div class=post><p>${post}</p></div>` })
    await end(moving, 'signpost')
    await send(moving.own, askOwnSite, { host: moving.host })
    expect(await siteOf(moving)).toMatchObject({ seen: 'signpost' })
  })

  test('that leads to another office, or merely links here, is no signpost', async () => {
    const moving = await makeMoving()
    pages.set(moving.host, { body: `<p>Tautan: <a href="https://${moving.office.host}/">situs</a></p>` })
    await end(moving, 'signpost')
    await ask(moving)
    expect((await siteOf(moving)).seen).toBe('still')
    pages.set(moving.host, { body: signpostOf('html', { ...province, url: `https://${province.host}/` }) })
    await ask(moving)
    expect((await siteOf(moving)).seen).toBe('still')
  })

  test('that is gone, or leads elsewhere, is told so', async () => {
    const moving = await makeMoving()
    pages.set(moving.host, { status: 404 })
    await end(moving, 'watched')
    await ask(moving)
    expect((await siteOf(moving)).seen).toBe('gone')
    pages.set('lain.localhost', { body: 'x' })
    pages.set(moving.host, { status: 302, location: homeAt('lain.localhost') })
    await ask(moving)
    expect(await siteOf(moving)).toMatchObject({ seen: 'elsewhere', words: 'Mengalihkan ke lain.localhost.' })
  })

  test('is looked at for the system that made it, which suggests the way', async () => {
    const moving = await makeMoving()
    pages.set(moving.host, {
      body: `<meta name=generator content="WordPress 6.1"><link rel=alternate type="application/rss+xml" href=/feed/>`,
    })
    await end(moving, 'signpost')
    await send(supervisor, lookAtSite, moving.subject)
    const { found, system: made } = await moveOf(moving.office)
    expect(found).toMatchObject({ way: 'export', format: 'wxr', feeds: [`${homeAt(moving.host)}feed/`] })
    expect(made).toBe('WordPress 6.1')
  })

  test('that does not answer is told so, with its sentence', async () => {
    const moving = await makeMoving()
    await send(supervisor, chooseEnding, {
      ...moving.subject,
      ending: 'signpost',
      home: `http://${moving.host}:1/`,
    })
    await send(supervisor, lookAtSite, moving.subject)
    expect((await moveOf(moving.office)).found?.failure).toBe('Situs ini tidak dapat dihubungi.')
  })

  test('has its home on that host, written whole', async () => {
    const moving = await makeMoving()
    for (const home of ['http://lain.example/', 'javascript:alert(1)', 'lama'])
      expect(
        (await send(supervisor, chooseEnding, { ...moving.subject, ending: 'signpost', home })).state?.errors
          ?.home,
      ).toBeDefined()
  })

  test('whose takedown was asked for is at its end, with the answer when it comes', async () => {
    const moving = await makeMoving()
    const { subject } = moving
    const asked = { ...subject, takedownOn: day(-1), takedownTo: 'Blogger' }
    await send(supervisor, noteTakedown, asked)
    expect(await siteOf(moving)).toMatchObject({ ending: 'takedown', takedownOn: day(-1), answeredOn: null })
    const wrong = await send(supervisor, noteTakedown, { ...asked, answer: 'Diturunkan.' })
    expect(wrong.state?.errors?.answeredOn).toBeDefined()
    await send(supervisor, noteTakedown, { ...asked, answer: 'Diturunkan.', answeredOn: day(0) })
    expect(await siteOf(moving)).toMatchObject({ answer: 'Diturunkan.', answeredOn: day(0) })
  })

  test('has a letter about it as PDF and as text, and a signpost; what is not there has none', async () => {
    const { office, host } = await makeMoving()
    const file = (form: string, of = host) =>
      acrossAs(supervisor, db =>
        findMoveFiles(db, supervisor.actor, province, { slug: office.slug, host: of, form }),
      )
    expect(
      Buffer.from((await file('surat'))!.body)
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
    expect((await file('surel'))!.body).toContain(`Alamat: http://${host}`)
    expect((await file('blogger'))!.body).toContain(`href='http://${office.host}`)
    expect([await file('html', 'lain.localhost'), await file('toString')]).toEqual([undefined, undefined])
  })
})

describe('each night', () => {
  const told = async (office: Office) =>
    (
      await system('test', db =>
        db
          .select({ detail: notices.detail })
          .from(notices)
          .where(and(eq(notices.kind, 'oldSites'), eq(notices.officeId, office.id))),
      )
    ).flatMap(({ detail }) => detail.hosts ?? [])

  test('a lost name that turned to gambling is told to the office and the centre, once', async () => {
    const moving = await makeMoving()
    pages.set(moving.host, { body: '<title>Beranda</title><p>Pelatihan petugas.</p>' })
    await end(moving, 'watched')
    await watchOldSites()
    const foul = '<title>Slot gacor maxwin</title><p>Daftar situs slot gacor, RTP live, bonus new member.</p>'
    pages.set(moving.host, { body: foul })
    await watchOldSites()
    await watchOldSites()
    expect((await moveOf(moving.office)).reasons[0]).toMatchObject({ name: 'judi' })
    for (const office of [moving.office, national]) {
      const found = (await told(office)).filter(({ host }) => host === moving.host)
      expect(found).toMatchObject([{ words: expect.stringContaining('judi') }])
    }
  })

  test('an honest page that warns of gambling raises no alarm', async () => {
    const moving = await makeMoving()
    pages.set(moving.host, {
      body: '<title>KPU</title><p>Waspada bahaya judi online: jangan klik tautan slot gacor.</p><p>Polisi menangkap bandar togel.</p>',
    })
    await end(moving, 'watched')
    await watchOldSites()
    expect((await siteOf(moving)).seen).toBe('still')
  })

  test('a signpost that is taken away again is told', async () => {
    const moving = await makeMoving()
    const { name, host } = moving.office
    pages.set(moving.host, { body: signpostOf('html', { name, host, url: `https://${host}/` }) })
    await end(moving, 'signpost')
    await watchOldSites()
    pages.set(moving.host, { body: '<p>Halaman lain</p>' })
    await watchOldSites()
    expect((await told(moving.office))[0]?.words).toContain('tidak lagi menunjuk ke sini')
  })
})

describe('a planned end', () => {
  const schedule = async ({ office, own }: Moving, endsOn: string) => {
    await plan(office.slug, { responsible: own.personId, coach: supervisor.personId })
    await send(centre, scheduleMove, { slug: office.slug, lock: 1, endsOn })
  }
  const lettersFor = (office: Office) =>
    system('test', db =>
      db
        .select({ to: letters.personId, path: letters.path, subject: letters.subject })
        .from(letters)
        .innerJoin(notices, eq(notices.id, letters.noticeId))
        .where(and(eq(notices.kind, 'moveDue'), eq(notices.officeId, office.id)))
        .orderBy(letters.id),
    )

  test('is told a week before and on its day, once each, to both who see to it', async () => {
    const moving = await makeMoving()
    await schedule(moving, day(6))
    await remindOfMoves()
    await remindOfMoves()
    await workMail()
    const first = await lettersFor(moving.office)
    expect(first.map(({ to }) => to).sort()).toEqual([moving.own.personId, supervisor.personId].sort())
    expect(first.find(({ to }) => to === supervisor.personId)?.path).toBe(
      `/admin/perpindahan/${moving.office.slug}`,
    )
    await remindOfMoves(new Date(Date.now() + 6 * 86_400_000))
    await workMail()
    expect((await lettersFor(moving.office)).map(({ subject }) => subject.split(':')[0])).toEqual([
      'Sepekan lagi',
      'Sepekan lagi',
      'Rencana selesai hari ini',
      'Rencana selesai hari ini',
    ])
  })

  test('that is put off is told anew', async () => {
    const moving = await makeMoving()
    await schedule(moving, day(3))
    await remindOfMoves()
    await send(centre, scheduleMove, { slug: moving.office.slug, lock: 2, endsOn: day(5) })
    const [row] = await system('test', db =>
      db.select().from(moves).where(eq(moves.officeId, moving.office.id)),
    )
    expect(row?.reminded).toBeNull()
  })

  test('that is past makes it one of those to be helped first', async () => {
    const [late, stuck] = [await makeMoving(), await makeMoving()]
    await send(centre, scheduleMove, { slug: late.office.slug, lock: 0, endsOn: day(-9) })
    await send(supervisor, noteStepBelow, { slug: stuck.office.slug, step: 'contact', doneOn: day(-20) })
    const order = helpFirst(await movesFor(centre)).map(({ id, reasons }) => [id, reasons[0]!.name])
    const at = ({ office }: Moving, name: string) =>
      order.findIndex(([id, why]) => id === office.id && why === name)
    expect(at(late, 'lewat')).toBeGreaterThanOrEqual(0)
    expect(at(stuck, 'macet')).toBeGreaterThan(at(late, 'lewat'))
  })
})

describe('the board of', () => {
  test('the centre has its institution, a province its own, an office itself', async () => {
    const { office, own } = await makeMoving()
    const elsewhere = await makeOffice(national, { level: 'provinsi', parentId: national.id })
    const foreign = await makeOffice()
    const ids = (rows: { id: number }[]) =>
      [office, elsewhere, foreign].map(({ id }) => rows.some(row => row.id === id))
    expect(ids(await movesFor(centre))).toEqual([true, true, false])
    expect(ids(await movesFor(supervisor))).toEqual([true, false, false])
    expect((await inOfficeOf(own, db => readMoves(db))).map(({ id }) => id)).toEqual([office.id])
  })

  test('leaves what a filter asks, as numbers and as a file', async () => {
    const { office, host } = await makeMoving()
    await plan(office.slug, { start: 'template' })
    const found = async (filter: Partial<MoveFilter>) =>
      narrowedMoves(await movesFor(centre), { page: 1, q: office.slug, ...filter })
    expect((await found({})).length).toBe(1)
    expect((await found({ q: host })).length).toBe(1)
    expect((await found({ start: 'template', phase: 'waiting', province: province.slug })).length).toBe(1)
    expect((await found({ start: 'belum' })).length).toBe(0)
    expect((await found({ cause: 'apapun' })).length).toBe(0)
    const [head, line] = movesCsv(await found({})).split('\r\n')
    expect(head).toContain('penanggung_jawab')
    expect(line).toContain(`${office.slug},Uji ${office.slug}`)
  })
})

describe('who may do what', () => {
  test('an office tells of its own steps and asks its own addresses, and plans nothing', async () => {
    const moving = await makeMoving()
    const { own, office, subject } = moving
    expect((await plan(office.slug, {}, own)).state?.message).toContain(refused)
    expect((await end(moving, 'watched', own)).state?.message).toContain(refused)
    const writer = await makePerson(office, 'writer')
    expect((await send(writer, reportStep, { step: 'ask', doneOn: day(0) })).state?.message).toContain(
      refused,
    )
    expect((await send(writer, askOwnSite, { host: subject.host })).state?.message).toContain(refused)
    const neighbour = await makeMoving()
    expect(await send(own, askOwnSite, { host: neighbour.host })).toEqual({ notFound: true })
  })

  test('another province and another body find nothing', async () => {
    const { office, subject } = await makeMoving()
    const elsewhere = await makeOffice(national, { level: 'provinsi', parentId: national.id })
    const strangers = [
      await makePerson(elsewhere, 'supervisor'),
      await makePerson((await makeInstitution()).national, 'systemAdmin', 'contentAdmin'),
    ]
    for (const stranger of strangers) {
      expect(await plan(office.slug, {}, stranger)).toEqual({ notFound: true })
      for (const action of [askSiteBelow, lookAtSite])
        expect(await send(stranger, action, subject)).toEqual({ notFound: true })
      expect(await send(stranger, chooseEnding, { ...subject, ending: 'watched' })).toEqual({
        notFound: true,
      })
    }
  })
})

describe('a table', () => {
  const head = 'kantor;penanggung_jawab;pendamping;mulai;selesai;keadaan_awal'
  const check = async (lines: string[], person = centre) =>
    (await send(person, checkMoves, { table: [head, ...lines].join('\n') })).state

  test('changes the plans of many offices, or of none', async () => {
    const [one, other] = [await makeMoving(), await makeMoving()]
    const good = [
      `${one.office.slug};${one.own.email};${supervisor.email};1/12/2026;15/01/2027;templat lama`,
      `${other.office.slug};;;;2027-02-01;`,
    ]
    const before = await check(good)
    expect(before?.done).toMatchObject({ problems: [], planned: [{ line: 2 }, { line: 3 }] })
    expect((await moveOf(one.office)).endsOn).toBeNull()
    const { redirected } = await send(centre, scheduleMoves, { table: [head, ...good].join('\n') })
    expect(redirected).toBe('/admin/perpindahan/daftar?diubah=2')
    expect(await moveOf(one.office)).toMatchObject({
      start: 'template',
      startsOn: '2026-12-01',
      endsOn: '2027-01-15',
      responsible: one.own.actor.name,
      coach: supervisor.actor.name,
    })
    const rows = await system('test', db =>
      db
        .select({ action: auditEvents.action })
        .from(auditEvents)
        .where(inArray(auditEvents.subject, [`move:${one.office.id}`, `move:${other.office.id}`])),
    )
    expect(rows.map(({ action }) => action)).toEqual(['move.schedule', 'move.schedule'])
  })

  test.each([
    ['tidak-ada;;;;2027-01-01;', '“tidak-ada” tidak dikenal'],
    ['SLUG;bukan@siapa.test;;;;', 'tidak bekerja di kantor ini'],
    ['SLUG;;bukan@siapa.test;;;', 'tidak bekerja di kantor di atasnya'],
    ['SLUG;;;31/02/2027;;', 'bukan tanggal'],
    ['SLUG;;;2027-02-01;2027-01-01;', 'lebih dahulu daripada mulai'],
    ['SLUG;;;;;bulan', 'tidak dikenal'],
    ['SLUG;=HYPERLINK("x");;;;', 'rumus'],
    ['SLUG;;;;;;lebih;sel', 'padahal kolomnya 6'],
    [';;;;2027-01-01;', 'tulis nama pendek'],
  ])('names the line that is wrong: %s', async (line, sentence) => {
    const { office } = await makeMoving()
    const state = await check([`${office.slug};;;;2027-01-01;`, line.replace('SLUG', province.slug)])
    expect(state?.done?.problems).toMatchObject([{ line: 3, sentence: expect.stringContaining(sentence) }])
  })

  test('without the column that names offices is refused as a whole, and twice the same office too', async () => {
    expect(
      (await send(centre, checkMoves, { table: 'nama;mulai\nx;y' })).state?.done?.problems,
    ).toMatchObject([{ line: 1, sentence: expect.stringContaining('kantor') }])
    const { office } = await makeMoving()
    const state = await check([`${office.slug};;;;2027-01-01;`, `${office.slug};;;;2027-01-02;`])
    expect(state?.done?.problems).toMatchObject([{ line: 3, sentence: expect.stringContaining('baris 2') }])
  })

  test('is the centre’s alone, and knows no office of another body', async () => {
    const { office } = await makeMoving()
    expect((await check([`${office.slug};;;;2027-01-01;`], supervisor))?.message).toContain(refused)
    const foreign = await makePerson((await makeInstitution()).national, 'systemAdmin')
    const state = await check([`${office.slug};;;;2027-01-01;`], foreign)
    expect(state?.done?.problems).toMatchObject([{ line: 2 }])
  })
})
