import { describe, expect, test } from 'vitest'
import { system, visiting } from '../db/doors.ts'
import { stages } from '../db/tables/index.ts'
import { publishEntry, saveEntry, submitEntry } from '../lib/entries/actions.ts'
import { countArticles, listArticles } from '../lib/entries/archive.ts'
import { listPast, listUpcoming } from '../lib/entries/events.ts'
import { stagesIn } from '../lib/entries/listed.ts'
import { directory } from '../lib/offices/directory.ts'
import type { Office, Zone } from '../lib/offices/schema.ts'
import { refresh } from '../lib/offices/watch.ts'
import { bandAt } from '../lib/stages/band.ts'
import { comingSteps, programmesAt, runningSteps } from '../lib/stages/calendar.ts'
import { dutyAt, quarterAt } from '../lib/stages/duty.ts'
import { pollingsOf } from '../lib/stages/polling.ts'
import { listStages, stagesOfKind } from '../lib/stages/queries.ts'
import type { Stage } from '../lib/stages/schema.ts'
import { longSpan, shortSpan } from '../lib/stages/span.ts'
import { articleForm, makeInstitution, makeOffice, makePerson, send } from './world.ts'

const noon = (day: string) => new Date(`${day}T05:00:00Z`)

test('on 23 November the fourth quarter is in its 54th of 92 days', () => {
  const quarter = quarterAt(noon('2026-11-23'), 'Asia/Jakarta')
  expect([quarter.name, quarter.day, quarter.days, quarter.lastDay]).toEqual([
    'Triwulan IV',
    54,
    92,
    '31 Desember',
  ])
  expect(quarter.steps.map(step => step.state)).toEqual(['past', 'past', 'past', 'now'])
})

test('a leap year adds its day to the first quarter', () => {
  expect(quarterAt(noon('2028-03-31'), 'Asia/Jakarta')).toMatchObject({ day: 91, days: 91 })
  expect(quarterAt(noon('2027-03-31'), 'Asia/Jakarta')).toMatchObject({ day: 90, days: 90 })
})

test('a new quarter begins at the midnight of the office', () => {
  const moment = new Date('2026-09-30T15:30:00Z')
  expect(quarterAt(moment, 'Asia/Jakarta').name).toBe('Triwulan III')
  expect(quarterAt(moment, 'Asia/Jayapura')).toMatchObject({ name: 'Triwulan IV', day: 1 })
})

test('who supervises asks for something else than who keeps the list', () => {
  expect(dutyAt(noon('2026-11-23'), 'Asia/Jakarta', false).ask).toContain('Pastikan nama Anda tercatat')
  expect(dutyAt(noon('2026-11-23'), 'Asia/Jakarta', true).eyebrow).toBe('Sekarang kami mengawasi')
})

const stage = (changes: Partial<Stage>): Stage => ({
  id: 1,
  officeId: 1,
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
  ...changes,
})
const programme = stage({ id: 1, slug: 'pemilu', name: 'Pemilu' })
const campaign = stage({
  id: 2,
  parentId: 1,
  slug: 'kampanye',
  name: 'Kampanye',
  startsOn: '2026-11-16',
  endsOn: '2026-11-25',
})
const polling = stage({
  id: 3,
  parentId: 1,
  slug: 'suara',
  name: 'Pemungutan suara',
  startsOn: '2026-11-28',
  endsOn: '2026-11-28',
})
const calendar = (day: string, zone: Zone = 'Asia/Jakarta') =>
  programmesAt([programme, polling, campaign], noon(day), zone)

test('a stage knows which of its days today is, and what comes next', () => {
  const [found] = calendar('2026-11-23')
  expect(found).toMatchObject({ startsOn: '2026-11-16', endsOn: '2026-11-28', state: 'now' })
  expect(found?.steps.map(step => [step.name, step.state, step.day])).toEqual([
    ['Kampanye', 'now', 8],
    ['Pemungutan suara', 'next', 0],
  ])
  expect(comingSteps(calendar('2026-11-23')).map(step => step.slug)).toEqual(['suara'])
})

test('a stage ends with the last midnight of the office, not of Jakarta', () => {
  const moment = new Date('2026-11-25T15:30:00Z')
  const stateIn = (zone: Zone) => programmesAt([campaign], moment, zone)[0]?.state
  expect([stateIn('Asia/Jakarta'), stateIn('Asia/Jayapura')]).toEqual(['now', 'past'])
})

test('a stage nobody has dated is to come, and never "next"', () => {
  const programmes = programmesAt([stage({})], noon('2026-11-23'), 'Asia/Jakarta')
  expect(programmes[0]?.state).toBe('next')
  expect(comingSteps(programmes)).toEqual([])
})

test('the band shows the running stage, and the duty when none runs', () => {
  const band = bandAt(calendar('2026-11-23'), noon('2026-11-23'), 'Asia/Jakarta', false)
  expect([band.eyebrow, band.title]).toEqual(['Sekarang, Pemilu', 'Kampanye sampai 25 November'])
  expect(band.segments.map(({ note, state }) => [note, state])).toEqual([
    ['16–25\u00a0Nov.', 'now'],
    ['28\u00a0Nov.', 'next'],
  ])
  const between = bandAt(calendar('2026-11-26'), noon('2026-11-26'), 'Asia/Jakarta', false)
  expect(between.eyebrow).toBe('Sekarang, di luar tahapan pemilu')
})

test('an election outranks a duty that runs beside it', () => {
  const duty = stage({
    id: 9,
    slug: 'pdpb',
    name: 'PDPB',
    routine: true,
    startsOn: '2026-11-01',
    endsOn: '2026-11-24',
  })
  const programmes = programmesAt([duty, campaign], noon('2026-11-23'), 'Asia/Jakarta')
  expect(runningSteps(programmes).map(step => step.slug)).toEqual(['kampanye', 'pdpb'])
})

test('a span says no more than it must', () => {
  const span = (startsOn: string, endsOn: string) => shortSpan({ startsOn, endsOn }, 2026)
  expect(span('2026-10-01', '2026-10-15')).toBe('1–15\u00a0Okt.')
  expect(span('2026-10-16', '2026-11-15')).toBe('16\u00a0Okt.–15\u00a0Nov.')
  expect(span('2023-11-28', '2024-02-10')).toBe('28\u00a0Nov. 2023–10\u00a0Feb. 2024')
  expect(longSpan({ startsOn: null, endsOn: null })).toBe('Jadwal belum ditetapkan')
})

describe('the calendar of an office', () => {
  const add = (officeId: number, slug: string) =>
    system('test', db => db.insert(stages).values({ officeId, slug, name: slug }))
  const seenBy = async (office: Office) =>
    (await visiting(office.id, listStages)).map(({ slug }) => slug).sort()

  test('holds what the centre set and what the office added, nothing of others', async () => {
    const { national } = await makeInstitution()
    const here = await makeOffice(national)
    const there = await makeOffice(national)
    const strange = (await makeInstitution()).national
    for (const [office, slug] of [
      [national, 'pusat'],
      [here, 'sini'],
      [there, 'sana'],
      [strange, 'asing'],
    ] as const)
      await add(office.id, slug)
    expect(await seenBy(here)).toEqual(['pusat', 'sini'])
    expect(await seenBy(national)).toEqual(['pusat'])
  })

  test('changes the pages of every office when the centre changes it, of one when that one does', async () => {
    const { national } = await makeInstitution()
    const [here, there] = [await makeOffice(national), await makeOffice(national)]
    const generations = async () => {
      await refresh()
      return [here, there].map(office => directory().generationOf(office.id))
    }
    const before = await generations()
    await add(here.id, 'sini')
    const after = await generations()
    expect([after[0] !== before[0], after[1] !== before[1]]).toEqual([true, false])
    await add(national.id, 'pusat')
    const last = await generations()
    expect([last[0] !== after[0], last[1] !== after[1]]).toEqual([true, true])
  })

  test('never gives a local stage the address of a national one, whichever comes first', async () => {
    const { national } = await makeInstitution()
    const here = await makeOffice(national)
    await add(national.id, 'kampanye')
    await expect(add(here.id, 'kampanye')).rejects.toThrow()
    await add(here.id, 'suara')
    await add(national.id, 'suara')
    expect(await seenBy(here)).toEqual(['kampanye', 'suara', 'suara-setempat'])
  })

  test('narrows a list to what belongs to a stage', async () => {
    const office = await makeOffice()
    const writer = await makePerson(office, 'writer')
    const editor = await makePerson(office, 'editor')
    const [row] = await system('test', db =>
      db.insert(stages).values({ officeId: office.id, slug: 'uji-petik', name: 'Uji petik' }).returning(),
    )
    for (const stageId of ['', row!.id]) {
      const form = articleForm({ stageId })
      await send(writer, saveEntry, form)
      await send(writer, submitEntry, { id: form.id, lock: 1 })
      await send(editor, publishEntry, { id: form.id, lock: 2 })
    }
    const listed = (stage?: string) =>
      visiting(office.id, async db => (await listArticles(db, office, { stage }, 1)).length)
    expect([await listed(), await listed('uji-petik'), await listed('tidak-ada')]).toEqual([2, 1, 0])
    const counts = await visiting(office.id, db => countArticles(db, office))
    expect(stagesIn(counts)).toEqual([['uji-petik', 'Uji petik']])
  })

  test('narrows the agenda, past and to come, and names the stages it knows', async () => {
    const office = await makeOffice()
    const [writer, editor] = [await makePerson(office, 'writer'), await makePerson(office, 'editor')]
    const [row] = await system('test', db =>
      db.insert(stages).values({ officeId: office.id, slug: 'coklit', name: 'Coklit' }).returning(),
    )
    for (const [day, stageId] of [
      ['2026-11-20', row!.id],
      ['2026-11-25', row!.id],
      ['2026-11-26', ''],
    ] as const) {
      const form = { id: crypto.randomUUID(), lock: '0', kind: 'agenda', title: day, startsAt: day, stageId }
      await send(writer, saveEntry, { ...form, stay: '1' })
      await send(writer, submitEntry, { id: form.id, lock: 1 })
      await send(editor, publishEntry, { id: form.id, lock: 2 })
    }
    const now = noon('2026-11-23')
    await visiting(office.id, async db => {
      expect(await stagesOfKind(db, office.id, 'agenda')).toEqual([['coklit', 'Coklit']])
      const titles = (events: { title: string }[]) => events.map(({ title }) => title)
      expect(titles(await listUpcoming(db, office.id, now, 9, 'coklit'))).toEqual(['2026-11-25'])
      expect(titles(await listPast(db, office.id, now, 1, 'coklit'))).toEqual(['2026-11-20'])
      expect(titles(await listUpcoming(db, office.id, now, 9, 'tidak-ada'))).toEqual([])
    })
  })
})

test('a voter is told when people vote, when they did, and what is not set yet', () => {
  const top = (id: number, name: string, more = {}) =>
    stage({ id, slug: `s${id}`, name, parentId: null, ...more })
  const rows = [
    top(1, 'Pemutakhiran data pemilih', { routine: true, startsOn: '2026-01-01', endsOn: '2026-12-31' }),
    top(2, 'Pemilu 2029'),
    top(3, 'Pemilu 2024', { startsOn: '2022-06-14', endsOn: '2024-03-20' }),
    stage({
      id: 4,
      slug: 's4',
      name: 'Pemungutan suara',
      parentId: 3,
      startsOn: '2024-02-14',
      endsOn: '2024-02-14',
    }),
    top(5, 'Pemilu 2019', { startsOn: '2018-06-14', endsOn: '2019-05-22' }),
  ]
  const told = pollingsOf(programmesAt(rows, noon('2026-11-23'), 'Asia/Jakarta'))
  expect(told.map(({ programme, day }) => [programme.name, day?.startsOn])).toEqual([
    ['Pemilu 2029', undefined],
    ['Pemilu 2024', '2024-02-14'],
  ])
})
