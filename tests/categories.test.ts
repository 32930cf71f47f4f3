import { describe, expect, test } from 'vitest'
import { acrossOffices } from '../db/doors.ts'
import { saveEntry } from '../lib/entries/actions.ts'
import { refresh } from '../lib/offices/watch.ts'
import { saveCategories } from '../lib/standards/actions.ts'
import { categoryName, groupsIn, offeredCategories } from '../lib/standards/categories.ts'
import { compareStandards } from '../lib/standards/compare.ts'
import { readStandard } from '../lib/standards/read.ts'
import { rollOutStandard } from '../lib/standards/rolling-actions.ts'
import type { StandardCategory } from '../lib/standards/schema.ts'
import { startingStandard } from '../lib/standards/starting.ts'
import { articleForm, makeInstitution, makeOffice, makePerson, send, type TestPerson } from './world.ts'

async function makeBody() {
  const { national } = await makeInstitution()
  const office = await makeOffice(national, { parentId: national.id })
  return {
    national,
    office,
    centre: await makePerson(national, 'contentAdmin'),
    writer: await makePerson(office, 'writer'),
  }
}
type Body = Awaited<ReturnType<typeof makeBody>>

const readKept = ({ centre, national }: Body) =>
  acrossOffices(centre.actor, db => readStandard(db, national.institutionId, national.institution))

async function save(body: Body, categories: Partial<StandardCategory>[]) {
  const rows = categories.flatMap(({ key = '', name = '', offered = true }, at) => [
    [`key.${at}`, key],
    [`name.${at}`, name],
    [`order.${at}`, String(at)],
    ...(offered ? [[`offered.${at}`, 'on']] : []),
  ])
  const { lock } = await readKept(body)
  return send(body.centre, saveCategories, { lock, ...Object.fromEntries(rows) })
}

async function rollOut(body: Body) {
  await send(body.centre, rollOutStandard, {
    lock: (await readKept(body)).lock,
    reason: 'Kategori baru untuk semua.',
  })
  await refresh()
}

const starting = startingStandard('kpu').categories
const write = (writer: TestPerson, category: string) => send(writer, saveEntry, articleForm({ category }))

describe('the categories of news', () => {
  test('get a new one from the centre, which offices choose once it holds', async () => {
    const body = await makeBody()
    await save(body, [...starting, { name: 'Kabar TPS' }])
    expect((await write(body.writer, 'kabar-tps')).state?.errors).toEqual({
      category: 'Pilih kategori dari daftar.',
    })
    await rollOut(body)
    expect(offeredCategories(body.office)).toMatchObject({ 'kabar-tps': 'Kabar TPS' })
    expect((await write(body.writer, 'kabar-tps')).state?.errors).toBeUndefined()
  })

  test('are called by their new name wherever they are named, and kept under their key', async () => {
    const body = await makeBody()
    await save(
      body,
      starting.map(one => (one.key === 'artikel' ? { ...one, name: 'Opini' } : one)),
    )
    await rollOut(body)
    expect(categoryName(body.office, 'artikel')).toBe('Opini')
    expect(groupsIn(body.office, 'article')?.words.artikel).toBe('Opini')
  })

  test('are not thrown away, nor named alike', async () => {
    const body = await makeBody()
    expect((await save(body, starting.slice(1))).state?.message).toContain('tidak lengkap')
    expect((await save(body, [...starting, { name: 'berita' }])).state?.errors).toEqual({
      form: 'Dua kategori bernama sama.',
    })
  })

  test('leave a text where it is when its category is no longer offered', async () => {
    const body = await makeBody()
    const form = articleForm({ category: 'sosialisasi' })
    await send(body.writer, saveEntry, form)
    await save(
      body,
      starting.map(one => ({ ...one, offered: one.key !== 'sosialisasi' })),
    )
    await rollOut(body)
    const again = await send(body.writer, saveEntry, {
      ...form,
      lock: 1,
      title: 'Judul lain untuk naskah ini',
    })
    expect(again.state?.errors).toBeUndefined()
  })

  test('show whoever rolls them out what is new', () => {
    const before = startingStandard('kpu')
    const after = {
      ...before,
      categories: [...starting, { key: 'kabar-tps', name: 'Kabar TPS', offered: true }],
    }
    expect(compareStandards(before, after).map(({ sentence }) => sentence)).toContain(
      'Kategori “Kabar TPS” baru.',
    )
  })
})
