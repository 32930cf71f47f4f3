import { mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { and, eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { system } from '../db/doors.ts'
import { statistics } from '../db/tables/index.ts'
import { dayOf } from '../lib/dates.ts'
import { noteNothingFound } from '../lib/front/context.ts'
import { directory } from '../lib/offices/directory.ts'
import type { Office } from '../lib/offices/schema.ts'
import { readNginxLog } from '../lib/statistics/nginx-log.ts'
import { listMost, readDays } from '../lib/statistics/queries.ts'
import { marksOf } from '../lib/statistics/tally.ts'
import { Visits } from '../lib/statistics/visits.ts'
import { open, sendHtml } from './front-door.ts'
import { acrossAs, inOfficeOf, makeInstitution, makeOffice, makePerson } from './world.ts'

const android =
  'Mozilla/5.0 (Linux; Android 10; SM-A107F) AppleWebKit/537.36 Chrome/131.0 Mobile Safari/537.36'
const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/131.0 Safari/537.36'
const robot = 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)'

const visit = { officeId: 1, method: 'GET', status: 200, agent: android, referrer: '', host: 'a.test' }
const marks = (change: Partial<typeof visit> & { url: string; nothing?: boolean }) =>
  marksOf({ ...visit, ...change }).map(mark => mark.join(' '))

const sumsOf = (office: Office) =>
  system('test', async db => {
    const rows = await db.select().from(statistics).where(eq(statistics.officeId, office.id))
    return rows.map(({ what, name, hits }) => `${what} ${name} ${hits}`).sort()
  })

describe('what is counted', () => {
  test('a page is, with the device and where its reader came from', () => {
    const referrer = 'https://www.google.com/search?q=rahasia'
    expect(marks({ url: '/berita/pleno?utm=1', referrer })).toEqual([
      'page /berita/pleno',
      'device ponsel',
      'referrer google.com',
    ])
  })

  test.each([
    ['a picture', { url: '/media/a.jpg' }],
    ['a feed', { url: '/feed.xml' }],
    ['the back office', { url: '/admin/berita' }],
    ['a preview', { url: '/pratinjau/abc' }],
    ['a page that is not there', { url: '/tidak-ada', status: 404 }],
    ['a look at the head only', { url: '/', method: 'HEAD' }],
  ])('%s is not', (_, request) => {
    expect(marks(request)).toEqual([])
  })

  test('a robot is counted apart, and so is who does not say what they are', () => {
    expect(marks({ url: '/', agent: robot })).toEqual(['robot '])
    expect(marks({ url: '/', agent: '' })).toEqual(['robot '])
  })

  test('words looked for are kept without what may be a person’s number or address', () => {
    expect(marks({ url: '/cari?q=Jadwal++Pleno' })).toContain('search jadwal pleno')
    expect(marks({ url: '/cari?q=sl0t', nothing: true })).toContain('nothing sl0t')
    for (const q of ['3506012345678901', 'budi@contoh.id', 'a', 'x'.repeat(61)])
      expect(
        marks({ url: `/cari?q=${encodeURIComponent(q)}` }).filter(mark => /^(search|nothing)/.test(mark)),
      ).toEqual([])
  })
})

/** A front door before a real office's host, that writes down each request as nginx would. */
async function watchedSite() {
  const office = await makeOffice()
  const site = await open(
    (req, res) => {
      if (req.url?.includes('q=kosong')) noteNothingFound()
      const missing = req.url?.includes('/tidak-ada')
      if (missing) return void res.writeHead(404, { 'content-type': 'text/html' }).end()
      sendHtml(res, 'isi')
    },
    { directory },
  )
  const log: string[] = []
  const ask = async (url: string, headers: Record<string, string> = {}, method = 'GET') => {
    const reply = await site.ask(url, {
      host: office.host,
      headers: { 'user-agent': windows, ...headers },
      method,
    })
    const said = [headers.referer ?? '-', headers['user-agent'] ?? windows]
    log.push([new Date().toISOString(), office.host, method, url, reply.status, ...said].join('\t'))
    return reply
  }
  return { office, front: site.front, ask, log }
}

async function walk({ ask }: Awaited<ReturnType<typeof watchedSite>>) {
  const { headers } = await ask('/')
  for (let i = 0; i < 5; i++) await ask('/', { 'user-agent': android })
  await ask('/', { 'if-none-match': String(headers.etag) })
  await ask('/berita/pleno', { referer: 'https://m.facebook.com/' })
  await ask('/berita/pleno', {}, 'HEAD')
  await ask('/tidak-ada')
  await ask('/cari?q=jadwal', { 'user-agent': robot })
  await ask('/cari?q=jadwal')
}

describe('the sums of an office', () => {
  test('agree with the access log, cached answers included', async () => {
    const site = await watchedSite()
    await walk(site)
    await site.front.visits.flush()
    const counted = await sumsOf(site.office)
    expect(counted).toContain('page / 7')

    await system('test', db => db.delete(statistics).where(eq(statistics.officeId, site.office.id)))
    const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'serumpun-log-')), 'access.log')
    writeFileSync(file, `${site.log.join('\n')}\n`)
    const report = await readNginxLog(file)
    expect(report).toEqual({ lines: 12, pages: 9, odd: 0 })
    expect(await sumsOf(site.office)).toEqual(counted)
    expect(await readNginxLog(file)).toEqual({ lines: 0, pages: 0, odd: 0 })
    expect(await sumsOf(site.office)).toEqual(counted)
  })

  test('name the searches that found nothing', async () => {
    const site = await watchedSite()
    await site.ask('/cari?q=kosong')
    await site.front.visits.flush()
    expect(await sumsOf(site.office)).toContain('nothing kosong 1')
  })

  test('are added to what other processes wrote down', async () => {
    const site = await watchedSite()
    for (let i = 0; i < 2; i++) {
      await site.ask('/kontak')
      await site.front.visits.flush()
    }
    expect(await sumsOf(site.office)).toContain('page /kontak 2')
  })
})

describe('who reads the sums', () => {
  test('an office reads its own, the province those below it too', async () => {
    const body = await makeInstitution()
    const province = await makeOffice(body.national, { level: 'provinsi', parentId: body.national.id })
    const office = await makeOffice(province, { parentId: province.id })
    const other = await makeOffice(body.national)
    const day = dayOf(new Date(), 'Asia/Jakarta')
    await system('test', db =>
      db.insert(statistics).values([
        { officeId: office.id, day, what: 'page', name: '/', hits: 3 },
        { officeId: other.id, day, what: 'page', name: '/', hits: 500 },
      ]),
    )
    const period = { from: day, to: day }
    const writer = await makePerson(office, 'writer')
    expect(await inOfficeOf(writer, db => readDays(db, period))).toEqual([{ day, hits: 3 }])
    const supervisor = await makePerson(province, 'supervisor')
    expect(await acrossAs(supervisor, db => listMost(db, period, 'page'))).toEqual([{ name: '/', hits: 3 }])
  })

  test('nobody at an office can change them', async () => {
    const office = await makeOffice()
    const admin = await makePerson(office, 'officeAdmin')
    const change = inOfficeOf(admin, db =>
      db
        .update(statistics)
        .set({ hits: 9 })
        .where(and(eq(statistics.officeId, office.id))),
    )
    await expect(change).rejects.toThrow()
  })
})

test('one visitor with letters that no database holds does not keep the others from being counted', async () => {
  const office = await makeOffice()
  const visits = new Visits()
  const from = { ...visit, officeId: office.id }
  visits.count({ ...from, url: '/cari?q=daftar%00pemilih' })
  visits.count({ ...from, url: '/kontak' })
  await visits.flush()
  expect(visits.waiting).toBe(0)
  expect(await sumsOf(office)).toEqual(expect.arrayContaining(['page /kontak 1', 'search daftarpemilih 1']))
})
