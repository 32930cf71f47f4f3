import { beforeAll, expect, test } from 'vitest'
import { system, visiting, visitingBelow } from '../db/doors.ts'
import { entries, liveEntries } from '../db/tables/index.ts'
import { announcementsEverywhere, countAnnouncements } from '../lib/entries/everywhere.ts'
import { isRegion, officesIn } from '../lib/offices/regions.ts'
import type { Office } from '../lib/offices/schema.ts'
import { makeInstitution, makeOffice, unique } from './world.ts'

const now = new Date()
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000)
let national: Office
let province: Office
let office: Office

async function announce(where: Office, title: string, publishedAt: Date, validUntil: Date | null = null) {
  const slug = unique()
  const row = { officeId: where.id, kind: 'announcement' as const, slug, title }
  await system('test', async db => {
    const [entry] = await db
      .insert(entries)
      .values({ ...row, state: 'published' })
      .returning()
    await db.insert(liveEntries).values({
      ...row,
      entryId: entry!.id,
      versionId: entry!.id,
      path: `/pengumuman/${slug}`,
      fields: {},
      document: { type: 'doc', content: [] },
      publishedAt,
      changedAt: publishedAt,
      validUntil,
    })
  })
}

beforeAll(async () => {
  national = (await makeInstitution()).national
  province = await makeOffice(national, { level: 'provinsi', parentId: national.id })
  office = await makeOffice(national, { parentId: province.id })
  await announce(national, 'Dari pusat', inDays(-1), inDays(3))
  await announce(office, 'Dari kabupaten', inDays(-2), inDays(30))
  await announce(office, 'Lama', inDays(-40))
})

test('a portal shows the announcements of all offices below it, a province those of its own', async () => {
  const titles = (where: Office) =>
    visitingBelow(where.id, async db => (await announcementsEverywhere(db, 10)).map(({ title }) => title))
  expect(await titles(national)).toEqual(['Dari pusat', 'Dari kabupaten', 'Lama'])
  expect(await titles(province)).toEqual(['Dari kabupaten', 'Lama'])
  expect(await visiting(national.id, async db => (await announcementsEverywhere(db, 10)).length)).toBe(1)
})

test('a visitor of the national portal narrows the list to a group of islands', async () => {
  const { national } = await makeInstitution()
  const made = (code: string, parent: Office) =>
    makeOffice(national, { level: code.includes('.') ? 'kabupaten' : 'provinsi', parentId: parent.id, code })
  const [sulawesi, papua] = [await made('73', national), await made('91', national)]
  const wajo = await made('73.13', sulawesi)
  await announce(papua, 'Dari Papua', inDays(-1))
  await announce(wajo, 'Dari Wajo', inDays(-2))
  const titles = (region: string) =>
    visitingBelow(national.id, async db => {
      const among = isRegion(region) ? officesIn(national, region).map(({ id }) => id) : undefined
      return (await announcementsEverywhere(db, 10, { among })).map(({ title }) => title)
    })
  expect(await titles('sulawesi')).toEqual(['Dari Wajo'])
  expect(await titles('maluku-papua')).toEqual(['Dari Papua'])
  expect(await titles('kalimantan')).toEqual([])
  expect(isRegion('atlantis')).toBe(false)
})

test('its numbers are counted: what is new and what ends within the week', async () => {
  const counted = await visitingBelow(national.id, db => countAnnouncements(db, inDays(-6), now, inDays(7)))
  expect(counted).toEqual({ fresh: 2, ending: 1 })
})
