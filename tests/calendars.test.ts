import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { acrossOffices, inOffice, system, visiting } from '../db/doors.ts'
import { auditEvents, stages } from '../db/tables/index.ts'
import { calmCampaign, campaignIn } from '../lib/checks/calm.ts'
import { noFacts, type Written } from '../lib/checks/schema.ts'
import { dayOf } from '../lib/dates.ts'
import { listOwed } from '../lib/duties/queries.ts'
import { readFrontPage } from '../lib/entries/front-page.ts'
import { usualSections } from '../lib/entries/kinds/home.ts'
import { directory } from '../lib/offices/directory.ts'
import { refresh } from '../lib/offices/watch.ts'
import { findVerdict } from '../lib/spam/queries.ts'
import { clear } from '../lib/spam/schema.ts'
import * as central from '../lib/stages/actions.ts'
import { findCalm } from '../lib/stages/calm.ts'
import { compareCalendars } from '../lib/stages/compare.ts'
import { broughtForward } from '../lib/stages/front.ts'
import { removeOwnStage, saveOwnStage } from '../lib/stages/own-actions.ts'
import { listStages } from '../lib/stages/queries.ts'
import { listCalendarVersions, readCalendar } from '../lib/stages/read.ts'
import { makeInstitution, makeOffice, makePerson, send } from './world.ts'

const day = (ahead: number) => dayOf(new Date(Date.now() + ahead * 86_400_000), 'Asia/Jakarta')

async function makeBody() {
  const { national } = await makeInstitution()
  const office = await makeOffice(national, { parentId: national.id })
  return {
    national,
    office,
    centre: await makePerson(national, 'contentAdmin'),
    editor: await makePerson(office, 'editor'),
  }
}
type Body = Awaited<ReturnType<typeof makeBody>>

const stageForm = (changes: Record<string, string | number> = {}) => ({
  lock: 0,
  id: '',
  parentId: '',
  name: 'Masa kampanye',
  startsOn: day(-1),
  endsOn: day(9),
  ...changes,
})
const dutyForm = (stageId: number | '', changes: Record<string, string | number> = {}) => ({
  lock: 0,
  id: '',
  stageId,
  name: 'Jadwal kampanye',
  matter: 'article',
  words: 'Jadwal Kampanye, rapat umum',
  kabupaten: 'on',
  anchor: 'end',
  offsetDays: '-2',
  dueOn: '',
  ...changes,
})
const kept = ({ centre, national }: Body) => acrossOffices(centre.actor, db => readCalendar(db, national.id))
const seenBy = ({ office }: Body) => visiting(office.id, listStages).then(rows => rows.map(row => row.name))
const publish = async (body: Body, reason = 'Menyesuaikan peraturan baru.') =>
  send(body.centre, central.publishCalendar, { lock: (await kept(body)).lock, reason })

async function withCampaign() {
  const body = await makeBody()
  await send(body.centre, central.saveStage, stageForm())
  const stage = (await kept(body)).calendar.stages[0]!
  await send(body.centre, central.saveDuty, dutyForm(stage.id, { lock: 1 }))
  await publish(body)
  return { ...body, stage }
}

describe('the calendar of all', () => {
  test('is drafted unseen, then published with its checklist', async () => {
    const body = await makeBody()
    await send(body.centre, central.saveStage, stageForm())
    expect(await seenBy(body)).toEqual([])
    const [stage] = (await kept(body)).calendar.stages
    await send(body.centre, central.saveDuty, dutyForm(stage!.id, { lock: 1 }))
    expect(await publish(body)).toMatchObject({ redirected: '/admin/tahapan?terbit=2' })
    expect(await seenBy(body)).toEqual(['Masa kampanye'])
    const owed = await inOffice(body.editor.actor, db => listOwed(db, body.office.id, day(0)))
    expect(owed).toMatchObject([
      { name: 'Jadwal kampanye', dueOn: day(7), words: ['jadwal kampanye', 'rapat umum'] },
    ])
  })

  test('changes the pages of every office when it is published, not while it is drafted', async () => {
    const body = await makeBody()
    const generation = async () => {
      await refresh()
      return directory().generationOf(body.office.id)
    }
    const before = await generation()
    await send(body.centre, central.saveStage, stageForm())
    expect(await generation()).toBe(before)
    await publish(body)
    expect(await generation()).not.toBe(before)
  })

  test('keeps who, when and why, and what it changed', async () => {
    const body = await withCampaign()
    const versions = await acrossOffices(body.centre.actor, db => listCalendarVersions(db, body.national.id))
    expect(versions.map(({ number, reason, changes }) => [number, reason, changes.length])).toEqual([
      [2, 'Menyesuaikan peraturan baru.', 2],
      [1, 'Keadaan sebelum kalender mulai dicatat per versi.', 0],
    ])
    const log = await system('test', db =>
      db.select().from(auditEvents).where(eq(auditEvents.action, 'stage.publish')),
    )
    expect(log.some(row => row.officeId === body.national.id)).toBe(true)
  })

  test('goes back to an older version, with the numbers that entries are linked to', async () => {
    const body = await withCampaign()
    await send(body.centre, central.removeStage, { id: body.stage.id, lock: (await kept(body)).lock })
    await publish(body)
    expect(await seenBy(body)).toEqual([])
    await send(body.centre, central.restoreVersion, { number: 2, lock: (await kept(body)).lock })
    await publish(body, 'Pencabutan itu keliru.')
    const [row] = await visiting(body.office.id, listStages)
    expect(row?.id).toBe(body.stage.id)
    expect(await inOffice(body.editor.actor, db => listOwed(db, body.office.id, day(0)))).toHaveLength(1)
  })

  test('tells the second of two who change it', async () => {
    const body = await withCampaign()
    const { lock } = await kept(body)
    await send(body.centre, central.saveStage, stageForm({ lock, name: 'Masa tenang', calm: 'on' }))
    const { state } = await send(body.centre, central.saveStage, stageForm({ lock, name: 'Pemungutan' }))
    expect(state?.message).toContain('diubah orang lain')
    expect(state?.values?.name).toBe('Pemungutan')
  })

  test('refuses days the wrong way round, a button without an address, a reason too short', async () => {
    const body = await makeBody()
    const wrong = stageForm({ startsOn: day(3), endsOn: day(1), actionLabel: 'Cek' })
    const { state } = await send(body.centre, central.saveStage, wrong)
    expect(state?.errors?.endsOn).toContain('mendahului')
    expect(state?.errors?.actionLabel).toContain('Tombol')
    await send(body.centre, central.saveStage, stageForm())
    expect((await publish(body, 'ya')).state?.errors?.reason).toContain('sedikitnya satu kalimat')
  })

  test('puts nothing where there is nothing to publish', async () => {
    const body = await makeBody()
    expect((await publish(body)).state?.message).toContain('Belum ada yang berubah')
  })

  test.each(Object.entries(central))('%s is refused to an office and its editor', async (name, action) => {
    const body = await withCampaign()
    const { lock } = await kept(body)
    const fields = { ...stageForm(), ...dutyForm(''), id: '', stageId: '', lock, number: 2, direction: 'up' }
    const sent = await send(body.editor, action as typeof central.saveStage, {
      ...fields,
      every: 'year',
      reason: 'Alasan yang cukup.',
      ...(['moveStage', 'removeStage', 'removeDuty'].includes(name) && { id: body.stage.id }),
    })
    expect(sent.notFound || sent.state?.message?.includes('Peran Anda')).toBe(true)
    expect(await seenBy(body)).toEqual(['Masa kampanye'])
  })

  test('of one institution is not in reach of another', async () => {
    const [here, there] = [await withCampaign(), await makeBody()]
    const seen = await acrossOffices(there.centre.actor, db => db.select().from(stages))
    expect(seen).toEqual([])
    const sent = await send(there.centre, central.removeStage, { id: here.stage.id, lock: 0 })
    expect(sent).toEqual({ notFound: true })
  })
})

describe('what an office adds', () => {
  const add = (body: Body, changes = {}) =>
    send(body.editor, saveOwnStage, stageForm({ name: 'Posko keliling', ...changes }))
  const own = ({ editor, office }: Body) => inOffice(editor.actor, db => readCalendar(db, office.id))

  test('shows on its own site at once, as a version', async () => {
    const body = await withCampaign()
    const other = await makeOffice(body.national, { parentId: body.national.id })
    expect(await add(body, { parentId: body.stage.id })).toHaveProperty('redirected')
    expect(await seenBy(body)).toEqual(['Masa kampanye', 'Posko keliling'])
    expect(await seenBy({ ...body, office: other })).toEqual(['Masa kampanye'])
    const versions = await inOffice(body.editor.actor, db => listCalendarVersions(db, body.office.id))
    expect(versions[0]?.reason).toBe('Menambahkan “Posko keliling”.')
  })

  test('goes when the office takes it off, and outlives the programme it was of', async () => {
    const body = await withCampaign()
    await add(body, { parentId: body.stage.id })
    await send(body.centre, central.removeStage, { id: body.stage.id, lock: (await kept(body)).lock })
    await publish(body)
    expect(await seenBy(body)).toEqual(['Posko keliling'])
    const { calendar, lock } = await own(body)
    await send(body.editor, removeOwnStage, { id: calendar.stages[0]!.id, lock })
    expect(await seenBy(body)).toEqual([])
  })

  test('is not for writers, nor for another office', async () => {
    const body = await makeBody()
    const writer = await makePerson(body.office, 'writer')
    expect((await send(writer, saveOwnStage, stageForm())).state?.message).toContain('Peran Anda')
    await add(body)
    const neighbour = await makePerson(await makeOffice(body.national), 'editor')
    const { calendar } = await own(body)
    expect(await send(neighbour, removeOwnStage, { id: calendar.stages[0]!.id, lock: 0 })).toEqual({
      notFound: true,
    })
  })

  test('is nothing for the national office: there it would be the calendar of all', async () => {
    const body = await makeBody()
    expect((await send(body.centre, saveOwnStage, stageForm())).state?.message).toContain('Peran Anda')
  })
})

describe('the stage in force', () => {
  test('brings its blocks to the front of every office, and hides or adds none', async () => {
    const body = await makeBody()
    await send(body.centre, central.saveStage, stageForm({ front1: 'announcements', front2: 'agenda' }))
    await publish(body)
    const page = await visiting(body.office.id, db => readFrontPage(db, body.office, new Date()))
    expect(page.sections.map(({ block }) => block).slice(0, 4)).toEqual([
      'announcements',
      'agenda',
      'stage',
      'headline',
    ])
    expect(page.turn).not.toBeNull()
    const own = usualSections('kota').filter(({ block }) => block !== 'agenda')
    expect(broughtForward(own, ['agenda', 'gallery'])[0]?.block).toBe('gallery')
  })

  test('is told by what changed, in sentences', () => {
    const stage = { ...emptyStage, name: 'Kampanye', startsOn: '2028-01-02', endsOn: '2028-02-03' }
    expect(
      compareCalendars(
        { stages: [stage], duties: [] },
        { stages: [{ ...stage, endsOn: '2028-02-05', ask: 'Ikuti debatnya.' }], duties: [] },
      ),
    ).toEqual([
      '“Kampanye” kini 2 Januari sampai 5 Februari 2028, sebelumnya 2 Januari sampai 3 Februari 2028.',
      '“Kampanye”: yang diminta dari warga berubah.',
    ])
  })
})

const emptyStage = {
  id: 1,
  parentId: null,
  slug: 'satu',
  name: 'Satu',
  headline: '',
  ask: '',
  description: '',
  actionLabel: '',
  actionHref: '',
  basis: '',
  routine: false,
  startsOn: null,
  endsOn: null,
  calm: false,
  front: [],
}

describe('in a calm period', () => {
  const text = (words: string): Written => ({
    kind: 'article',
    title: 'Kabar hari ini',
    summary: '',
    fields: {},
    document: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] },
  })
  const call = text('Besok coblos nomor 2 dan menangkan paslon pilihan rakyat.')

  test('a call to vote for somebody is told to its writer, outside of one it is not', () => {
    expect(
      calmCampaign.find(call, { ...noFacts('2026-11-23T10:00'), calm: 'Masa tenang' })[0]?.sentence,
    ).toContain('terbaca seperti kampanye')
    expect(calmCampaign.find(call, noFacts('2026-11-23T10:00'))).toEqual([])
  })

  test.each([
    'Petugas menertibkan alat peraga bergambar calon nomor urut 2.',
    'Ajakan “coblos nomor 1” dilarang di masa tenang.',
    'Pemilih memilih calon di bilik suara, lalu mencelupkan jari.',
    'Logistik untuk 120 TPS dikirim besok pagi.',
  ])('%s is no campaign', words => {
    expect(campaignIn(text(words))).toEqual([])
  })

  test('it waits for a second person, and no longer when the period is over', async () => {
    const body = await makeBody()
    const verdict = () => inOffice(body.editor.actor, db => findVerdict(db, body.office.id, call))
    expect(await verdict()).toEqual(clear)
    await send(body.centre, central.saveStage, stageForm({ name: 'Masa tenang', calm: 'on' }))
    await publish(body)
    expect((await verdict()).held).toBe(true)
    const later = new Date(Date.now() + 20 * 86_400_000)
    expect(await inOffice(body.editor.actor, db => findCalm(db, body.office.id, later))).toBe('')
  })
})
