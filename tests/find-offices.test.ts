import { beforeAll, expect, test } from 'vitest'
import { system } from '../db/doors.ts'
import { hosts } from '../db/tables/index.ts'
import { directory } from '../lib/offices/directory.ts'
import {
  matchingOffices,
  neighboursOf,
  officesUnder,
  provinceOf,
  similarOffices,
} from '../lib/offices/find.ts'
import type { Office } from '../lib/offices/schema.ts'
import { refresh } from '../lib/offices/watch.ts'
import { makeInstitution, makeOffice } from './world.ts'

const office = (name: string, slug: string) =>
  ({ id: -1, name: `KPU ${name}`, shortName: name, slug }) as Office
const offices = [
  office('Kabupaten Kediri', 'kab-kediri'),
  office('Kota Kediri', 'kota-kediri'),
  office('Kabupaten Penukal Abab Lematang Ilir', 'kab-penukalabablematangilir'),
]
const slugs = (found: Office[]) => found.map(({ slug }) => slug)
const found = (query: string) => slugs(matchingOffices(offices, query))
const similar = (query: string) => slugs(similarOffices(offices, query))

test('a visitor finds an office by any part of its name', () => {
  expect(found('kediri')).toEqual(['kab-kediri', 'kota-kediri'])
  expect(found('kota kediri')).toEqual(['kota-kediri'])
  expect(found('  LEMATANG ')).toEqual(['kab-penukalabablematangilir'])
  expect(found('atlantis')).toEqual([])
  expect(found('%')).toEqual([])
})

test('a visitor who misspells a place is shown what is spelt nearly so', () => {
  expect(similar('kedri')).toEqual(['kab-kediri', 'kota-kediri'])
  expect(similar('KPU Kota Keidri')).toEqual(['kab-kediri', 'kota-kediri'])
  expect(similar('penukal abab lematang ilr')).toEqual(['kab-penukalabablematangilir'])
  expect(similar('surabaya')).toEqual([])
})

let national: Office
let province: Office
let regency: Office
let town: Office

beforeAll(async () => {
  national = (await makeInstitution()).national
  province = await makeOffice(national, { level: 'provinsi', parentId: national.id })
  regency = await makeOffice(national, { parentId: province.id })
  town = await makeOffice(national, { level: 'kota', parentId: province.id })
  await makeOffice(national, { level: 'provinsi', parentId: national.id })
})

test('the neighbours of an office are the others of its province', () => {
  expect(neighboursOf(regency).map(({ id }) => id)).toEqual([town.id])
  expect(provinceOf(regency)?.id).toBe(province.id)
  expect(neighboursOf(province)).toHaveLength(1)
  expect(neighboursOf(national)).toEqual([])
})

test('an office is found by a name it once had, also one that cannot lead here', async () => {
  await system('test', db =>
    db.insert(hosts).values([
      { host: `kpudlama-${town.id}.example`, officeId: town.id, kind: 'legacy' },
      { host: `blog-${town.id}.blogspot.example`, officeId: town.id, kind: 'legacy', routable: 'no' },
    ]),
  )
  await refresh()
  const all = officesUnder(directory().officeById(national.id)!)
  for (const old of [`kpudlama-${town.id}`, `blog-${town.id}.blogspot`])
    expect(matchingOffices(all, old).map(({ id }) => id)).toEqual([town.id])
})
