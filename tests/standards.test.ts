import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { acrossOffices, inOffice, system, visiting } from '../db/doors.ts'
import { officeMenus } from '../db/tables/index.ts'
import { readFrontPage } from '../lib/entries/front-page.ts'
import { usualSections } from '../lib/entries/kinds/home.ts'
import { directory } from '../lib/offices/directory.ts'
import type { Office } from '../lib/offices/schema.ts'
import { refresh } from '../lib/offices/watch.ts'
import * as partActions from '../lib/standards/actions.ts'
import { effectsOf } from '../lib/standards/effects.ts'
import { readStandard } from '../lib/standards/read.ts'
import * as rollingActions from '../lib/standards/rolling-actions.ts'
import { within } from '../lib/standards/sections.ts'
import { startingStandard } from '../lib/standards/starting.ts'
import { watchServices } from '../lib/standards/watch-services.ts'
import { makeInstitution, makeOffice, makePerson, send, unique } from './world.ts'

const actions = { ...partActions, ...rollingActions }

async function makeBody() {
  const { national } = await makeInstitution()
  const province = await makeOffice(national, { level: 'provinsi', parentId: national.id })
  const neighbour = await makeOffice(national, { level: 'provinsi', parentId: national.id })
  return {
    national,
    province,
    neighbour,
    office: await makeOffice(national, { parentId: province.id }),
    other: await makeOffice(national, { parentId: neighbour.id }),
    centre: await makePerson(national, 'contentAdmin'),
  }
}
type Body = Awaited<ReturnType<typeof makeBody>>

const kept = ({ centre, national }: Body) =>
  acrossOffices(centre.actor, db => readStandard(db, national.institutionId, national.institution))
const reason = 'Menyeragamkan nama menu.'

async function rename(body: Body, name: string) {
  const { draft, lock } = await kept(body)
  const [first, ...rest] = draft.menu.items
  const menu = JSON.stringify({ ...draft.menu, items: [{ ...first, name }, ...rest] })
  return send(body.centre, actions.saveMenu, { lock, menu })
}
const roll = async (body: Body) =>
  send(body.centre, actions.rollOutStandard, { lock: (await kept(body)).lock, reason })
const tryIn = async (body: Body, provinceId: number) =>
  send(body.centre, actions.tryStandard, { lock: (await kept(body)).lock, provinceId, reason })
const undo = async (body: Body) => send(body.centre, actions.undoStandard, { lock: (await kept(body)).lock })

async function firstPlace(...offices: Office[]) {
  await refresh()
  return offices.map(office => directory().standardMenuOf(office).items[0]?.name)
}

describe('a change of the standard', () => {
  test('is drafted first, tried on one province, rolled out, undone', async () => {
    const body = await makeBody()
    const { office, other, province } = body
    await rename(body, 'Depan')
    expect(await firstPlace(office, other)).toEqual(['Beranda', 'Beranda'])
    await tryIn(body, province.id)
    expect(await firstPlace(office, province, other)).toEqual(['Depan', 'Depan', 'Beranda'])
    await roll(body)
    expect(await firstPlace(office, other)).toEqual(['Depan', 'Depan'])
    await undo(body)
    expect(await firstPlace(office, other)).toEqual(['Beranda', 'Beranda'])
    expect((await kept(body)).draft.menu.items[0]?.name).toBe('Depan')
    expect((await undo(body)).state?.message).toContain('Tidak ada perubahan')
  })

  test('changes the pages of offices when it holds, not while it is drafted, nor those of another institution', async () => {
    const [body, strange] = [await makeBody(), await makeBody()]
    const generations = async () => {
      await refresh()
      return [body.office, strange.office].map(office => directory().generationOf(office.id))
    }
    const before = await generations()
    await rename(body, 'Depan')
    await roll(body)
    const after = await generations()
    expect([after[0] !== before[0], after[1] === before[1]]).toEqual([true, true])
    expect(await firstPlace(strange.office)).toEqual(['Beranda'])
  })

  test('ends as a trial and becomes the draft again', async () => {
    const body = await makeBody()
    await rename(body, 'Depan')
    await tryIn(body, body.province.id)
    await send(body.centre, actions.endTrial, { lock: (await kept(body)).lock })
    expect(await firstPlace(body.office)).toEqual(['Beranda'])
    const { waiting, trial } = await kept(body)
    expect([waiting, trial]).toEqual([true, undefined])
  })

  test('stands in the log of every office it changes', async () => {
    const body = await makeBody()
    await rename(body, 'Depan')
    await tryIn(body, body.province.id)
    await roll(body)
    const logOf = async (office: Office) => {
      const { rows } = await system('test', db =>
        db.execute<{ action: string }>(
          sql`select action from audit_events where office_id = ${office.id} order by id`,
        ),
      )
      return rows.map(row => row.action)
    }
    expect(await logOf(body.office)).toEqual(['standard.try', 'standard.rollOut'])
    expect(await logOf(body.other)).toEqual(['standard.rollOut'])
  })

  test('tells the second of two who make it', async () => {
    const body = await makeBody()
    const { lock } = await kept(body)
    await rename(body, 'Depan')
    const menu = JSON.stringify(startingStandard('kpu').menu)
    const { state } = await send(body.centre, actions.saveMenu, { lock, menu })
    expect(state?.message).toContain('diubah orang lain')
  })

  test('is tried in a province of its own institution only', async () => {
    const [body, strange] = [await makeBody(), await makeBody()]
    await rename(body, 'Depan')
    expect((await tryIn(body, strange.province.id)).state?.message).toContain('dari daftar')
    expect((await tryIn(body, body.office.id)).state?.message).toContain('dari daftar')
  })

  test.each(Object.entries(actions))(
    '%s is refused to an office admin and to a province',
    async (_name, action) => {
      const body = await makeBody()
      const fields = {
        lock: 0,
        reason,
        provinceId: body.province.id,
        menu: JSON.stringify(startingStandard('kpu').menu),
      }
      const rows = Object.fromEntries([
        ...startingStandard('kpu').blocks.flatMap(({ block }, at) => [
          [`block.${at}`, block],
          [`leave.${at}`, 'may'],
        ]),
      ])
      const categories = Object.fromEntries(
        startingStandard('kpu').categories.flatMap(({ key, name }, at) => [
          [`key.${at}`, key],
          [`name.${at}`, name],
          [`offered.${at}`, 'on'],
        ]),
      )
      const form = action === actions.saveCategories ? categories : action === actions.saveBlocks ? rows : {}
      for (const person of [
        await makePerson(body.office, 'officeAdmin'),
        await makePerson(body.province, 'contentAdmin'),
      ]) {
        const { state } = await send(person, action as typeof actions.undoStandard, { ...fields, ...form })
        expect(state?.message).toContain('Peran Anda')
      }
    },
  )
})

describe('what a change would alter', () => {
  test('is counted on what offices have now', async () => {
    const body = await makeBody()
    await system('test', db =>
      db.insert(officeMenus).values({
        officeId: body.office.id,
        arrangement: { order: [], hidden: ['data'], added: [] },
      }),
    )
    const before = startingStandard('kpu')
    const items = before.menu.items.map(item => (item.key === 'data' ? { ...item, fixed: true } : item))
    const [page] = before.pages
    const after = {
      ...before,
      menu: { ...before.menu, items },
      pages: before.pages.map(one => (one === page ? { ...one, outline: 'Sejarah singkat.' } : one)),
    }
    await system('test', db =>
      db.execute(
        sql`insert into entries (id, office_id, kind, slug, title) values (gen_random_uuid(), ${body.other.id}, 'page', ${unique()}, 'Sejarah')`,
      ),
    )
    await system('test', db =>
      db.execute(sql`insert into live_entries (entry_id, version_id, office_id, kind, path, slug, title, fields, document, published_at, changed_at)
        select id, id, office_id, kind, ${page!.path}, slug, title, '{}', '{}', now(), now() from entries where office_id = ${body.other.id}`),
    )
    const effects = await acrossOffices(body.centre.actor, db =>
      effectsOf(db, body.national.institutionId, before, after),
    )
    expect(effects.map(({ what, gets, own }) => [what, gets, own])).toEqual([
      ['Menu baru', 5, [body.office.name]],
      ['Menu wajib', 1, [body.office.name]],
      [`Halaman “${page!.title}”`, 4, [body.other.name]],
    ])
  })
})

describe('the parts', () => {
  test('allow, demand and forbid blocks of front pages, own orders too', async () => {
    const blocks = startingStandard('kpu').blocks.map(({ block }) => ({
      block,
      leave:
        block === 'gallery' ? ('no' as const) : block === 'agenda' ? ('must' as const) : ('may' as const),
    }))
    const own = usualSections('kota').filter(({ block }) => ['people', 'gallery'].includes(block))
    expect(within(own, blocks).map(({ block }) => block)).toEqual(['people', 'agenda'])
    const body = await makeBody()
    const form = Object.fromEntries(
      blocks.flatMap(({ block, leave }, at) => [
        [`block.${at}`, block],
        [`leave.${at}`, leave],
        [`order.${at}`, block === 'people' ? '0' : String(at + 1)],
      ]),
    )
    await send(body.centre, actions.saveBlocks, { lock: 0, ...form })
    await roll(body)
    await refresh()
    const page = await visiting(body.office.id, db => readFrontPage(db, body.office, new Date()))
    expect(page.sections.map(({ block }) => block)).toEqual([
      'people',
      'stage',
      'headline',
      'latest',
      'announcements',
      'agenda',
      'shortcuts',
    ])
  })

  test('name a wrong field of a row and keep what was typed', async () => {
    const body = await makeBody()
    const { state } = await send(body.centre, actions.saveServices, {
      lock: 0,
      'name.0': 'Cek DPT',
      'purpose.0': 'Periksa nama Anda',
      'address.0': 'javascript:alert(1)',
      'icon.0': 'voter',
      'fallback.0': 'Datang ke kantor kami.',
      'order.0': '1',
    })
    expect(state?.errors?.['address.0']).toContain('https://')
    expect(state?.values?.['name.0']).toBe('Cek DPT')
  })

  test('keep their drafts from offices and visitors', async () => {
    const body = await makeBody()
    await rename(body, 'Depan')
    const admin = await makePerson(body.office, 'officeAdmin')
    const draft = sql`select draft from standards`
    await expect(inOffice(admin.actor, db => db.execute(draft))).rejects.toThrow()
    await expect(visiting(body.office.id, db => db.execute(draft))).rejects.toThrow()
  })
})

describe('a central service', () => {
  const own = `https://layanan-${unique()}.test/`
  const other = 'https://www.lapor.go.id/'
  const look = async (silent: string[]) => {
    await system('test', db =>
      db.execute(sql`update service_checks set checked_at = now() - interval '10 minutes'`),
    )
    await watchServices(async address => ({ answers: !silent.includes(address), detail: 'uji' }))
    await refresh()
  }

  test('that is silent twice is told with since when, until it answers again', async () => {
    const body = await makeBody()
    await send(body.centre, actions.saveServices, {
      lock: 0,
      ...serviceRow(0, 'LAPOR', other),
      ...serviceRow(1, 'Uji', own),
    })
    await roll(body)
    const before = directory().generationOf(body.office.id)
    await look([own])
    expect(directory().silentSince(own)).toBeUndefined()
    await look([own])
    expect(directory().silentSince(own)).toBeGreaterThan(Date.now() - 60_000)
    expect(directory().generationOf(body.office.id)).not.toBe(before)
    await look([])
    expect(directory().silentSince(own)).toBeUndefined()
  })

  test('is not asked again within minutes, and nothing is noted where our own line is cut', async () => {
    let asked = 0
    await watchServices(async () => ({ answers: true, detail: String(++asked) }))
    const first = asked
    await watchServices(async () => ({ answers: true, detail: String(++asked) }))
    expect(asked).toBe(first)
    const all = await system('test', db =>
      db.execute<{ address: string }>(sql`select address from service_checks`),
    )
    await look(all.rows.map(row => row.address))
    await look(all.rows.map(row => row.address))
    expect(directory().silentSince(other)).toBeUndefined()
  })
})

const serviceRow = (at: number, name: string, address: string) =>
  Object.fromEntries(
    Object.entries({
      name,
      address,
      purpose: 'Sampaikan keluhan',
      icon: 'complaint',
      fallback: 'Datang ke kantor kami.',
      order: at,
    }).map(([field, value]) => [`${field}.${at}`, String(value)]),
  )
