import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { system } from '../db/doors.ts'
import { notices } from '../db/tables/index.ts'
import { env } from '../lib/env.ts'
import { leadHost } from '../lib/hosts/lead-action.ts'
import { findMoveFiles } from '../lib/moves/files.ts'
import type { Ending } from '../lib/moves/schema.ts'
import { signpostOf } from '../lib/moves/signpost.ts'
import {
  askOwnSite,
  askSiteBelow,
  chooseEnding,
  lookAtSite,
  noteTakedown,
} from '../lib/moves/site-actions.ts'
import { watchOldSites } from '../lib/moves/watch.ts'
import { directory } from '../lib/offices/directory.ts'
import type { Office } from '../lib/offices/schema.ts'
import { refresh } from '../lib/offices/watch.ts'
import { type Campaign, day, imported, type Moving, makeCampaign } from './campaign.ts'
import { acrossAs, send, type TestPerson } from './world.ts'

let campaign: Campaign
let national: Office
let province: Office
let supervisor: TestPerson

// The old sites: what each answers with, by its name.
const pages = new Map<string, { status?: number; location?: string; body?: string }>()
let outside: Server
beforeAll(async () => {
  outside = createServer((request, answer) => {
    const page = pages.get(request.headers.host!.split(':')[0]!)
    const { status = 200, location, body = '' } = page ?? { status: 404 }
    if (request.url !== '/') return void answer.writeHead(404).end()
    answer.writeHead(status, { 'content-type': 'text/html', ...(location && { location }) }).end(body)
  }).listen(0, '127.0.0.1')
  Object.assign(env(), { SERUMPUN_REACHABLE: ['*.localhost'] })
  campaign = await makeCampaign()
  ;({ national, province, supervisor } = campaign)
})
afterAll(() => void outside.close())

const homeAt = (host: string) => `http://${host}:${(outside.address() as AddressInfo).port}/`
const makeMoving: Campaign['makeMoving'] = routable => campaign.makeMoving(routable)
const moveOf: Campaign['moveOf'] = office => campaign.moveOf(office)
const end = ({ subject, host }: Moving, ending: Ending) =>
  send(supervisor, chooseEnding, { ...subject, ending, home: homeAt(host) })
const ask = ({ subject }: Moving) => send(supervisor, askSiteBelow, subject)
const siteOf = async ({ office }: Moving) => (await moveOf(office)).sites[0]!

describe('an old address', () => {
  test('that redirects here is seen to', async () => {
    const moving = await makeMoving('yes')
    pages.set(moving.host, { status: 301, location: homeAt(moving.office.host) })
    pages.set(moving.office.host, { body: '<title>Baru</title>' })
    await end(moving, 'redirect')
    await ask(moving)
    expect(await siteOf(moving)).toMatchObject({ seen: 'here', words: `Dialihkan ke ${moving.office.host}.` })
  })

  test('that still shows the old site is not taken for ours, though its name is known', async () => {
    const moving = await makeMoving('yes')
    pages.set(moving.host, { body: '<title>KPU lama</title><p>Berita tahun 2019.</p>' })
    await end(moving, 'redirect')
    await ask(moving)
    expect(await siteOf(moving)).toMatchObject({ seen: 'still', words: 'Menampilkan “KPU lama”.' })
  })

  test.each(['html', 'text'] as const)('with our signpost (%s) is known by it', async form => {
    const moving = await makeMoving()
    const { name, host } = moving.office
    const post = signpostOf(form, { name, host, url: `https://${host}/` })
    pages.set(moving.host, { body: form === 'html' ? post : `<div class=post><p>${post}</p></div>` })
    await end(moving, 'signpost')
    await send(moving.own, askOwnSite, { host: moving.host })
    expect(await siteOf(moving)).toMatchObject({ seen: 'signpost' })
  })

  test('that leads to another office, or merely links here, is no signpost', async () => {
    const moving = await makeMoving()
    pages.set(moving.host, { body: `<p>Tautan: <a href="https://${moving.office.host}/">situs</a></p>` })
    await end(moving, 'signpost')
    await ask(moving)
    expect((await siteOf(moving)).seen).toBe('still')
    pages.set(moving.host, { body: signpostOf('html', { ...province, url: `https://${province.host}/` }) })
    await ask(moving)
    expect((await siteOf(moving)).seen).toBe('still')
  })

  test('leads here by a button, once the report of the old site is signed as it stands or a reason is given', async () => {
    const moving = await makeMoving()
    const lead = (fields = {}, person = campaign.centre) =>
      send(person, leadHost, { ...moving.subject, ...fields })
    expect((await lead({}, supervisor)).state?.message).toContain('Peran Anda')
    await imported(moving.office, { state: 'done' })
    expect((await lead()).state?.errors?.override).toContain('belum ditandatangani')
    expect(directory().answerOf(moving.host)).toBeUndefined()
    await lead({ override: 'Situs lama sudah mati.' })
    await refresh()
    expect(directory().answerOf(moving.host)).toMatchObject({ kind: 'redirects' })
    expect((await lead()).state?.message).toContain('memang sudah')
  })

  test('that is gone, or leads elsewhere, is told so', async () => {
    const moving = await makeMoving()
    pages.set(moving.host, { status: 404 })
    await end(moving, 'watched')
    await ask(moving)
    expect((await siteOf(moving)).seen).toBe('gone')
    pages.set('lain.localhost', { body: 'x' })
    pages.set(moving.host, { status: 302, location: homeAt('lain.localhost') })
    await ask(moving)
    expect(await siteOf(moving)).toMatchObject({ seen: 'elsewhere', words: 'Mengalihkan ke lain.localhost.' })
  })

  test('is looked at for the system that made it, which suggests the way', async () => {
    const moving = await makeMoving()
    pages.set(moving.host, {
      body: `<meta name=generator content="WordPress 6.1"><link rel=alternate type="application/rss+xml" href=/feed/>`,
    })
    await end(moving, 'signpost')
    await send(supervisor, lookAtSite, moving.subject)
    const { found, system: made } = await moveOf(moving.office)
    expect(found).toMatchObject({ way: 'export', format: 'wxr', feeds: [`${homeAt(moving.host)}feed/`] })
    expect(made).toBe('WordPress 6.1')
  })

  test('that does not answer is told so, with its sentence', async () => {
    const moving = await makeMoving()
    await send(supervisor, chooseEnding, {
      ...moving.subject,
      ending: 'signpost',
      home: `http://${moving.host}:1/`,
    })
    await send(supervisor, lookAtSite, moving.subject)
    expect((await moveOf(moving.office)).found?.failure).toBe('Situs ini tidak dapat dihubungi.')
  })

  test('has its home on that host, written whole', async () => {
    const moving = await makeMoving()
    for (const home of ['http://lain.example/', 'javascript:alert(1)', 'lama'])
      expect(
        (await send(supervisor, chooseEnding, { ...moving.subject, ending: 'signpost', home })).state?.errors
          ?.home,
      ).toBeDefined()
  })

  test('whose takedown was asked for is at its end, with the answer when it comes', async () => {
    const moving = await makeMoving()
    const { subject } = moving
    const asked = { ...subject, takedownOn: day(-1), takedownTo: 'Blogger' }
    await send(supervisor, noteTakedown, asked)
    expect(await siteOf(moving)).toMatchObject({ ending: 'takedown', takedownOn: day(-1), answeredOn: null })
    const wrong = await send(supervisor, noteTakedown, { ...asked, answer: 'Diturunkan.' })
    expect(wrong.state?.errors?.answeredOn).toBeDefined()
    await send(supervisor, noteTakedown, { ...asked, answer: 'Diturunkan.', answeredOn: day(0) })
    expect(await siteOf(moving)).toMatchObject({ answer: 'Diturunkan.', answeredOn: day(0) })
  })

  test('has a letter about it as PDF and as text, and a signpost; what is not there has none', async () => {
    const { office, host } = await makeMoving()
    const file = (form: string, of = host) =>
      acrossAs(supervisor, db =>
        findMoveFiles(db, supervisor.actor, province, { slug: office.slug, host: of, form }),
      )
    expect(
      Buffer.from((await file('surat'))!.body)
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
    expect((await file('surel'))!.body).toContain(`Alamat: http://${host}`)
    expect((await file('blogger'))!.body).toContain(`href='http://${office.host}`)
    expect([await file('html', 'lain.localhost'), await file('toString')]).toEqual([undefined, undefined])
  })
})

describe('each night', () => {
  const told = async (office: Office) =>
    (
      await system('test', db =>
        db
          .select({ detail: notices.detail })
          .from(notices)
          .where(and(eq(notices.kind, 'oldSites'), eq(notices.officeId, office.id))),
      )
    ).flatMap(({ detail }) => detail.hosts ?? [])

  test('a lost name that turned to gambling is told to the office and the centre, once', async () => {
    const moving = await makeMoving()
    pages.set(moving.host, { body: '<title>Beranda</title><p>Pelatihan petugas.</p>' })
    await end(moving, 'watched')
    await watchOldSites()
    const foul = '<title>Slot gacor maxwin</title><p>Daftar situs slot gacor, RTP live, bonus new member.</p>'
    pages.set(moving.host, { body: foul })
    await watchOldSites()
    await watchOldSites()
    expect((await moveOf(moving.office)).reasons[0]).toMatchObject({ name: 'judi' })
    for (const office of [moving.office, national]) {
      const found = (await told(office)).filter(({ host }) => host === moving.host)
      expect(found).toMatchObject([{ words: expect.stringContaining('judi') }])
    }
  })

  test('an honest page that warns of gambling raises no alarm', async () => {
    const moving = await makeMoving()
    pages.set(moving.host, {
      body: '<title>KPU</title><p>Waspada bahaya judi online: jangan klik tautan slot gacor.</p><p>Polisi menangkap bandar togel.</p>',
    })
    await end(moving, 'watched')
    await watchOldSites()
    expect((await siteOf(moving)).seen).toBe('still')
  })

  test('a signpost that is taken away again is told', async () => {
    const moving = await makeMoving()
    const { name, host } = moving.office
    pages.set(moving.host, { body: signpostOf('html', { name, host, url: `https://${host}/` }) })
    await end(moving, 'signpost')
    await watchOldSites()
    pages.set(moving.host, { body: '<p>Halaman lain</p>' })
    await watchOldSites()
    expect((await told(moving.office))[0]?.words).toContain('tidak lagi menunjuk ke sini')
  })
})
