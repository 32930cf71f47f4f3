import { Validator } from '@seriousme/openapi-schema-validator'
import { beforeAll, expect, test } from 'vitest'
import { GET as one } from '../app/api/v1/[jenis]/[...slug]/route.ts'
import { GET as list } from '../app/api/v1/[jenis]/route.ts'
import { GET as search } from '../app/api/v1/cari/route.ts'
import { GET as all } from '../app/api/v1/entri/route.ts'
import { GET as description } from '../app/api/v1/openapi.json/route.ts'
import { GET as contents } from '../app/api/v1/route.ts'
import { GET as officeRoute } from '../app/api/v1/satker/[slug]/route.ts'
import { GET as officesRoute } from '../app/api/v1/satker/route.ts'
import { saveEntry, withdrawEntry } from '../lib/entries/actions.ts'
import type { Office } from '../lib/offices/schema.ts'
import { refresh } from '../lib/offices/watch.ts'
import { listedEntry, listOf, oneEntry, oneOffice } from '../lib/opendata/schema.ts'
import { publishKind } from './publishing-kinds.ts'
import { articleForm, makeOffice, makePerson, send, type TestPerson } from './world.ts'

let office: Office
let other: Office
let pair: [TestPerson, TestPerson]

beforeAll(async () => {
  office = await makeOffice()
  other = await makeOffice(office, { parentId: undefined })
  pair = [await makePerson(office, 'writer'), await makePerson(office, 'editor')]
  const [writer] = pair
  await publishKind(pair, 'article', 'Rapat pleno terbuka', { category: 'siaran-pers', tags: 'pleno' })
  await publishKind(pair, 'article', 'Coklit selesai')
  await publishKind(pair, 'agenda', 'Kelas pemilu', { startsAt: '2026-11-25T08:00', place: 'Pare' })
  await publishKind(pair, 'document', 'Pedoman', {
    type: 'keputusan',
    year: '2022',
    status: 'dicabut',
    number: '5',
  })
  await publishKind(pair, 'announcement', 'Hasil seleksi', { number: '12/PP', validUntil: '2026-12-04' })
  await publishKind(pair, 'official', 'Siti Rahma', { position: 'Ketua', order: '1', portrait: '' })
  await send(writer, saveEntry, articleForm({ title: 'Naskah rahasia' }))
})

type Route = (request: Request, given: { params: Promise<never> }) => Promise<Response>
async function ask(route: unknown, path: string, params: object = {}, host = office.host) {
  const request = new Request(`http://${host}/api/v1${path}`, { headers: { host } })
  const answer = await (route as Route)(request, { params: Promise.resolve(params) as Promise<never> })
  return { status: answer.status, headers: answer.headers, body: await answer.json() }
}
const titles = (body: { data: { judul: string }[] }) => body.data.map(row => row.judul)

test('open data tells of what is live, of no draft, and of no other office', async () => {
  const { body } = await ask(all, '/entri')
  expect(titles(body)).toHaveLength(6)
  expect(JSON.stringify(body)).not.toContain('rahasia')
  expect(listOf(listedEntry).parse(body)).toEqual(body)
  expect((await ask(all, '/entri', {}, other.host)).body.data).toEqual([])
})

test('it is narrowed by kind, category, tag, year and moment', async () => {
  const found = async (query: string) => titles((await ask(all, `/entri?${query}`)).body)
  expect(await found('jenis=agenda')).toEqual(['Kelas pemilu'])
  expect(await found('kategori=siaran-pers')).toEqual(['Rapat pleno terbuka'])
  expect(await found('tag=pleno')).toContain('Rapat pleno terbuka')
  expect(await found('jenis=dokumen&tahun=2022')).toEqual(['Pedoman'])
  expect(await found('sejak=2099-01-01')).toEqual([])
  expect((await found('sejak=2000-01-01'))[0]).toBe('Rapat pleno terbuka')
})

test('its links lead through all pages, each entry once', async () => {
  const seen: string[] = []
  let next: string | undefined = '/entri?ukuran=10'
  for (let i = 0; next && i < 9; i++) {
    const { body, headers } = await ask(all, next)
    seen.push(...titles(body))
    next = /\/api\/v1([^>]*)>; rel="next"/.exec(headers.get('link')!)?.[1]
  }
  expect(new Set(seen).size).toBe(6)
  expect((await ask(all, '/entri?halaman=2')).status).toBe(404)
})

test('one entry comes with its text and what its kind tells', async () => {
  const { body } = await ask(list, '/pengumuman', { jenis: 'pengumuman' })
  const slug = body.data[0].api.split('/').pop()
  const found = await ask(one, `/pengumuman/${slug}`, { jenis: 'pengumuman', slug: [slug] })
  expect(oneEntry.parse(found.body)).toEqual(found.body)
  expect(found.body.rincian).toMatchObject({ nomor: '12/PP', berlaku_sampai: '2026-12-04' })
})

test('what was withdrawn answers 410 with the reason, what never was 404', async () => {
  const id = await publishKind(pair, 'article', 'Akan ditarik')
  const at = { jenis: 'berita', slug: ['akan-ditarik'] }
  expect((await ask(one, '/berita/akan-ditarik', at)).status).toBe(200)
  await send(pair[1], withdrawEntry, { id, lock: 3, reason: 'Angkanya keliru.' })
  await refresh()
  const gone = await ask(one, '/berita/akan-ditarik', at)
  expect([gone.status, gone.body.detail]).toEqual([410, 'Angkanya keliru.'])
  expect((await ask(one, '/berita/x', { jenis: 'berita', slug: ['x'] })).status).toBe(404)
  expect((await ask(list, '/naskah', { jenis: 'naskah' })).status).toBe(404)
})

test('offices are those of the same institution', async () => {
  const { body } = await ask(officesRoute, '/satker')
  expect(body.data.map((row: { slug: string }) => row.slug)).toEqual(
    expect.arrayContaining([office.slug, other.slug]),
  )
  const stranger = await makeOffice()
  expect((await ask(officeRoute, `/satker/${stranger.slug}`, { slug: stranger.slug })).status).toBe(404)
  const own = await ask(officeRoute, `/satker/${office.slug}`, { slug: office.slug })
  expect(oneOffice.parse(own.body)).toEqual(own.body)
})

test('a search finds what is live, with the address of its open data', async () => {
  const { body } = await ask(search, '/cari?q=pleno')
  expect(body.data[0]).toMatchObject({ judul: 'Rapat pleno terbuka', satker: office.slug })
  expect(body.data[0].api).toMatch(/\/api\/v1\/berita\/rapat-pleno-terbuka/)
})

test('the description is valid OpenAPI 3.1 and names every list of the contents', async () => {
  const { body } = await ask(description, '/openapi.json')
  const result = await new Validator().validate(structuredClone(body))
  expect([result.valid, result.errors]).toEqual([true, undefined])
  expect(body.openapi).toBe('3.1.0')
  const index = await ask(contents, '')
  for (const { jenis } of index.body.daftar) expect(Object.keys(body.paths)).toContain(`/${jenis}`)
})

test('a host that is nobody’s gets nothing', async () => {
  expect((await ask(all, '/entri', {}, 'jahat.example')).status).toBe(404)
})
