import { and, eq, inArray } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { system } from '../db/doors.ts'
import { auditEvents, letters, moves, notices, oldSites } from '../db/tables/index.ts'
import { workMail } from '../lib/mail/work.ts'
import { scheduleMove } from '../lib/moves/actions.ts'
import { movesCsv } from '../lib/moves/export.ts'
import { helpFirst, type MoveFilter, narrowedMoves } from '../lib/moves/list.ts'
import { readMoves } from '../lib/moves/queries.ts'
import { remindOfMoves } from '../lib/moves/remind.ts'
import { askOwnSite, askSiteBelow, chooseEnding, lookAtSite } from '../lib/moves/site-actions.ts'
import { noteStepBelow, reportStep, retractReport, retractStepBelow } from '../lib/moves/step-actions.ts'
import { checkMoves, scheduleMoves } from '../lib/moves/table/actions.ts'
import type { Office } from '../lib/offices/schema.ts'
import { type Campaign, day, imported, type Moving, makeCampaign, refused, signed } from './campaign.ts'
import { inOfficeOf, makeInstitution, makeOffice, makePerson, send, type TestPerson } from './world.ts'

let campaign: Campaign
let national: Office
let province: Office
let centre: TestPerson
let supervisor: TestPerson
beforeAll(async () => {
  campaign = await makeCampaign()
  ;({ national, province, centre, supervisor } = campaign)
})

const makeMoving: Campaign['makeMoving'] = routable => campaign.makeMoving(routable)
const plan: Campaign['plan'] = (...given) => campaign.plan(...given)
const movesFor: Campaign['movesFor'] = (...given) => campaign.movesFor(...given)
const moveOf: Campaign['moveOf'] = office => campaign.moveOf(office)
const stepsOf = async (office: Office) =>
  (await moveOf(office)).steps.map(({ step, state }) => `${step} ${state}`)

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
    await imported(office, { state: 'done', checkedAt: new Date(), finishedAt: new Date() })
    expect((await moveOf(office)).next).toBe('parity')
    await signed(office)
    expect((await moveOf(office)).next).toBe('end')
    // What came later nobody has signed for.
    await imported(office, { state: 'done', checkedAt: new Date(), finishedAt: new Date() })
    expect((await moveOf(office)).next).toBe('parity')
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
    expect((await send(own, chooseEnding, { ...subject, ending: 'watched' })).state?.message).toContain(
      refused,
    )
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
