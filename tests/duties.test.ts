import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { acrossOffices, inOffice, system, visiting } from '../db/doors.ts'
import { duties, stages } from '../db/tables/index.ts'
import { dayOf } from '../lib/dates.ts'
import { fulfilByHand, reopenDuty } from '../lib/duties/actions.ts'
import { listDutiesBelow, listOfficesBehind } from '../lib/duties/below.ts'
import { countDuties, listOwed } from '../lib/duties/queries.ts'
import { tickDuties } from '../lib/duties/tick.ts'
import { publishEntry, saveEntry, submitEntry, withdrawEntry } from '../lib/entries/actions.ts'
import { articleForm, makeInstitution, makeOffice, makePerson, send, type TestPerson } from './world.ts'

const day = (ahead: number) => dayOf(new Date(Date.now() + ahead * 86_400_000), 'Asia/Jakarta')
const today = day(0)

async function makeBody() {
  const { national } = await makeInstitution()
  const office = await makeOffice(national, { parentId: national.id })
  return {
    national,
    office,
    centre: await makePerson(national, 'contentAdmin'),
    writer: await makePerson(office, 'writer'),
    editor: await makePerson(office, 'editor'),
  }
}
type Body = Awaited<ReturnType<typeof makeBody>>

const spread = (officeId: number, at = today) =>
  system('test', db => db.execute(sql`select app.spread_duties(${officeId}, ${at})`))

async function owe(
  { national }: Body,
  duty: Partial<typeof duties.$inferInsert> = {},
  at?: string,
): Promise<number> {
  const [row] = await system('test', db =>
    db
      .insert(duties)
      .values({
        officeId: national.id,
        name: 'Umumkan posko',
        levels: ['kabupaten', 'kota'],
        anchor: 'date',
        dueOn: day(5),
        kind: 'article',
        words: ['posko'],
        ...duty,
      })
      .returning(),
  )
  await spread(national.id, at)
  return row!.id
}

async function publish({ writer, editor }: Body, changes: Record<string, string | number>) {
  const form = articleForm(changes)
  await send(writer, saveEntry, form)
  await send(writer, submitEntry, { id: form.id, lock: 1 })
  await send(editor, publishEntry, { id: form.id, lock: 2 })
  return form.id
}

const owedBy = ({ office, editor }: Body) =>
  inOffice(editor.actor, db => listOwed(db, office.id, today)).then(rows =>
    rows.map(({ name, period, dueOn, doneAt, entryTitle }) => ({
      name,
      period,
      dueOn,
      done: doneAt !== null,
      entryTitle,
    })),
  )
const countsFor = (body: Body) =>
  acrossOffices(body.centre.actor, db => countDuties(db, new Date())).then(counts =>
    counts.get(body.office.id),
  )

describe('a duty of the calendar', () => {
  test('is owed by offices of its levels, and by nobody of another institution', async () => {
    const [here, there] = [await makeBody(), await makeBody()]
    await owe(here)
    await spread(there.national.id)
    expect(await owedBy(here)).toHaveLength(1)
    expect(await owedBy(there)).toEqual([])
    expect((await acrossOffices(here.centre.actor, db => countDuties(db, new Date()))).size).toBe(1)
  })

  test('is done by publishing what matches, and open again when that is withdrawn', async () => {
    const body = await makeBody()
    await owe(body)
    await publish(body, { title: 'Rapat lain' })
    expect(await countsFor(body)).toMatchObject({ due: 1, overdue: 0 })
    const id = await publish(body, { title: 'Posko aduan dibuka' })
    expect(await owedBy(body)).toMatchObject([{ done: true, entryTitle: 'Posko aduan dibuka' }])
    expect(await countsFor(body)).toBeUndefined()
    await send(body.editor, withdrawEntry, { id, lock: 3, reason: 'Jadwalnya keliru.' })
    expect(await countsFor(body)).toMatchObject({ due: 1, overdue: 0 })
  })

  test('is overdue from the day after its day', async () => {
    const body = await makeBody()
    await owe(body, { dueOn: day(-1), since: day(-30) })
    expect(await owedBy(body)).toEqual([])
    await system('test', db =>
      db.execute(
        sql`update offices set created_at = now() - interval '2 years' where id = ${body.office.id}`,
      ),
    )
    await spread(body.national.id)
    expect(await countsFor(body)).toMatchObject({ due: 0, overdue: 1 })
  })

  test('of a stage follows the days of that stage, and is done by what is linked to it', async () => {
    const body = await makeBody()
    const [stage] = await system('test', db =>
      db
        .insert(stages)
        .values({
          officeId: body.national.id,
          slug: 'coklit',
          name: 'Coklit',
          startsOn: today,
          endsOn: day(9),
        })
        .returning(),
    )
    await owe(body, { stageId: stage!.id, anchor: 'end', offsetDays: -2, dueOn: null, words: [] })
    expect(await owedBy(body)).toMatchObject([{ dueOn: day(7), done: false }])
    await system('test', db =>
      db.execute(sql`update stages set ends_on = ${day(12)} where id = ${stage!.id}`),
    )
    await spread(body.national.id)
    expect(await owedBy(body)).toMatchObject([{ dueOn: day(10) }])
    await publish(body, { title: 'Petugas mendatangi rumah', stageId: stage!.id })
    expect(await owedBy(body)).toMatchObject([{ done: true }])
  })

  test('comes back each quarter, half and year with the name of its period', async () => {
    const body = await makeBody()
    const at = '2026-11-23'
    await system('test', db =>
      db.execute(sql`update offices set created_at = '2025-01-01' where id = ${body.office.id}`),
    )
    const since = '2026-07-01'
    await owe(body, { every: 'quarter', anchor: 'end', offsetDays: 10, dueOn: null, since, name: 'PDPB' }, at)
    await owe(body, { every: 'half', anchor: 'end', dueOn: null, since, name: 'Berkala' }, at)
    await owe(body, { every: 'year', anchor: 'date', dueOn: '2020-03-31', since, name: 'Laporan' }, at)
    const rows = await system('test', db =>
      db.execute<{ line: string }>(sql`
        select d.name || ' ' || period || ' ' || o.due_on || ' ' || o.opens_on as line
        from office_duties o join duties d on d.id = o.duty_id where o.office_id = ${body.office.id} order by d.id, period`),
    )
    expect(rows.rows.map(row => row.line)).toEqual([
      'PDPB 2026-T2 2026-07-10 2026-04-11',
      'PDPB 2026-T3 2026-10-10 2026-07-11',
      'PDPB 2026-T4 2027-01-10 2026-10-11',
      'PDPB 2027-T1 2027-04-10 2027-01-11',
      'Berkala 2026-S2 2026-12-31 2026-07-01',
      'Berkala 2027-S1 2027-06-30 2027-01-01',
      'Laporan 2027 2027-03-31 2027-01-01',
    ])
  })
})

describe('by hand', () => {
  const mark = (person: TestPerson, dutyId: number, changes = {}) =>
    send(person, fulfilByHand, {
      dutyId,
      period: '',
      reason: 'Sudah tayang di situs pusat.',
      link: 'https://kpu.go.id/x',
      ...changes,
    })

  test('a duty is done with a reason, and open again when that is taken back', async () => {
    const body = await makeBody()
    const id = await owe(body)
    expect(await mark(body.editor, id)).toHaveProperty('redirected')
    expect(await countsFor(body)).toBeUndefined()
    await publish(body, { title: 'Posko aduan dibuka' })
    expect(await owedBy(body)).toMatchObject([{ done: true, entryTitle: null }])
    await send(body.editor, reopenDuty, { dutyId: id, period: '' })
    expect(await owedBy(body)).toMatchObject([{ done: true, entryTitle: 'Posko aduan dibuka' }])
  })

  test('nobody says so without a reason, or with a link that leads astray', async () => {
    const body = await makeBody()
    const id = await owe(body)
    const { state } = await mark(body.editor, id, { reason: 'ya', link: 'javascript:alert(1)' })
    expect(state?.errors?.reason).toContain('sedikitnya satu kalimat')
    expect(state?.errors?.link).toContain('https://')
    expect(state?.values?.link).toBe('javascript:alert(1)')
  })

  test('a writer may not, and another institution has no such duty', async () => {
    const [here, there] = [await makeBody(), await makeBody()]
    const id = await owe(here)
    expect((await mark(here.writer, id)).state?.message).toContain('Peran Anda')
    expect(await mark(there.editor, id)).toEqual({ notFound: true })
  })
})

describe('reminders', () => {
  const toldOf = async ({ office }: Body) => {
    const { rows } = await system('test', db =>
      db.execute<{ left: number }>(sql`
        select (detail -> 'duties' -> 0 ->> 'left')::int as left from notices
        where office_id = ${office.id} and kind = 'duties' order by id`),
    )
    return rows.map(row => row.left)
  }
  const after = (days: number) => new Date(Date.now() + days * 86_400_000)

  test('come seven days and one day before, each once', async () => {
    const body = await makeBody()
    await owe(body, { dueOn: day(9) })
    for (const days of [0, 2, 2, 4, 8, 8, 9]) await tickDuties(after(days))
    expect(await toldOf(body)).toEqual([7, 1])
    // Each tick looks at every office that the tests of this run have made.
  }, 120_000)

  test('stay away once it is done', async () => {
    const body = await makeBody()
    await owe(body, { dueOn: day(5) })
    await publish(body, { title: 'Posko aduan dibuka' })
    await tickDuties()
    expect(await toldOf(body)).toEqual([])
  })
})

describe('who looks after offices', () => {
  test('sees how far each duty is, and who is behind', async () => {
    const body = await makeBody()
    const other = await makeOffice(body.national, { parentId: body.national.id })
    const id = await owe(body)
    await publish(body, { title: 'Posko aduan dibuka' })
    const now = new Date()
    const { list, behind } = await acrossOffices(body.centre.actor, async db => ({
      list: await listDutiesBelow(db, now),
      behind: await listOfficesBehind(db, now, { dutyId: id, page: 1 }),
    }))
    expect(list).toMatchObject([{ dutyId: id, total: 2, done: 1, overdue: 0 }])
    expect(behind.rows.map(row => row.slug)).toEqual([other.slug])
  })
})

describe('the database', () => {
  test('lets an office mark its duties and no more', async () => {
    const body = await makeBody()
    const id = await owe(body)
    const change = (text: string) =>
      inOffice(body.editor.actor, db => db.execute(sql.raw(text))).then(
        result => result.rowCount,
        error => String(error.cause?.message),
      )
    expect(await change(`update office_duties set due_on = '2030-01-01'`)).toContain('permission denied')
    expect(await change(`update duties set name = 'x' where id = ${id}`)).toContain('permission denied')
    expect(await change(`select app.spread_duties(${body.national.id}, current_date)`)).toContain('denied')
  })

  test('shows a visitor nothing of it', async () => {
    const body = await makeBody()
    await expect(visiting(body.office.id, db => listOwed(db, body.office.id, today))).rejects.toThrow()
  })

  test('lets an office add a stage of its own, never one of the calendar of all', async () => {
    const body = await makeBody()
    const add = (officeId: number, person = body.editor) =>
      inOffice(person.actor, db =>
        db.insert(stages).values({ officeId, slug: `uji-${officeId}`, name: 'Uji' }),
      ).then(
        () => 'done',
        error => String(error.cause?.message),
      )
    expect(await add(body.office.id)).toBe('done')
    expect(await add(body.national.id)).toContain('row-level security')
    expect(await add(body.national.id, body.centre)).toContain('row-level security')
  })
})
