import { and, eq } from 'drizzle-orm'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { system } from '../db/doors.ts'
import { auditEvents, hosts, imported, importItems, importRuns, oldAddresses } from '../db/tables/index.ts'
import { publishEntry, saveEntry, submitEntry } from '../lib/entries/actions.ts'
import { frontDoor } from '../lib/front/door.ts'
import { Files } from '../lib/front/files.ts'
import { openInside } from '../lib/front/inside.ts'
import { addHost } from '../lib/hosts/actions.ts'
import { directory } from '../lib/offices/directory.ts'
import { refresh } from '../lib/offices/watch.ts'
import { settleAddress } from '../lib/old-addresses/actions.ts'
import { askOldAddresses } from '../lib/old-addresses/ask.ts'
import { findOld, hasOld } from '../lib/old-addresses/find.ts'
import { keepOldAddresses, type OldAddressRow } from '../lib/old-addresses/keep.ts'
import { askAddressesAgain, settleRest, signParity } from '../lib/parity/actions.ts'
import { compareTexts } from '../lib/parity/compare.ts'
import { likeness, wordsOfHtml, wordsOfText } from '../lib/parity/likeness.ts'
import { readParity } from '../lib/parity/report.ts'
import { exportParity, goneReasons, listParity, type ParityList, parityLists } from '../lib/parity/rows.ts'
import { parityPdf } from '../lib/parity/sheet.ts'
import { findSigned, switchProblem } from '../lib/parity/signed.ts'
import { open, sendHtml } from './front-door.ts'
import { articleForm, inOfficeOf, makeInstitution, makeOffice, makePerson, send, unique } from './world.ts'

const { national } = await makeInstitution()
const centre = await makePerson(national, 'systemAdmin')

/** An office whose old site was brought in by its admin: one article as it was, one changed, one draft. */
async function moved() {
  const office = await makeOffice(national, { parentId: national.id })
  const people = {
    writer: await makePerson(office, 'writer'),
    head: await makePerson(office, 'editor'),
    admin: await makePerson(office, 'officeAdmin', 'editor'),
  }
  const runId = await system('test', async db => {
    const [run] = await db
      .insert(importRuns)
      .values({
        officeId: office.id,
        format: 'wxr',
        name: 'lama.xml',
        state: 'done',
        startedBy: people.admin.personId,
      })
      .returning({ id: importRuns.id })
    return run!.id
  })
  return { office, runId, ...people }
}
type Moved = Awaited<ReturnType<typeof moved>>

async function bring({ writer, head, office, runId }: Moved, original: string, live = true) {
  const form = articleForm()
  await send(writer, saveEntry, form)
  if (live) {
    await send(writer, submitEntry, { id: form.id, lock: 1 })
    await send(head, publishEntry, { id: form.id, lock: 2 })
  }
  const published = new Date('2020-01-15T03:00:00Z')
  await system('test', db =>
    db.insert(imported).values({
      officeId: office.id,
      key: unique(),
      runId,
      entryId: form.id,
      digest: '',
      original,
      published,
    }),
  )
  return { id: form.id, path: `/berita/${form.title.toLowerCase().replaceAll(' ', '-')}` }
}

const keep = ({ head, office, runId }: Moved, ...rows: OldAddressRow[]) =>
  inOfficeOf(head, db =>
    keepOldAddresses(
      db,
      office.id,
      rows.map(row => ({ runId, ...row })),
    ),
  )
const report = ({ head, office }: Moved) => inOfficeOf(head, db => readParity(db, office))
const rows = ({ head, office }: Moved, list: ParityList) =>
  inOfficeOf(head, db => listParity(db, office, { list, page: 1 }))
const sign = async (site: Moved, person = site.head) =>
  send(person, signParity, { digest: (await report(site)).digest })

describe('the likeness of two texts', () => {
  test('is of the words that were shown, whatever stood around them', () => {
    const old = wordsOfHtml(
      '<p>KPU <b>K</b>ediri [caption id="1" width="2"]menggelar[/caption] rapat</p><script>x()</script><p>pleno&nbsp;terbuka.</p>',
    )
    expect(old).toEqual(['kpu', 'kediri', 'menggelar', 'rapat', 'pleno', 'terbuka'])
    expect(likeness(old, wordsOfText('Kediri. KPU Kediri menggelar rapat pleno terbuka. Selesai.'))).toBe(1)
  })

  test('falls with what is missing, not with what was added', () => {
    const old = wordsOfText('satu dua tiga empat lima enam tujuh delapan')
    expect(likeness(old, wordsOfText('satu dua tiga empat'))).toBeCloseTo(2 / 6)
    expect(likeness(old, [])).toBe(0)
    expect(likeness([], old)).toBe(1)
  })

  test('is one for a text with itself, and never more or less than what there is', () =>
    fc.assert(
      fc.property(fc.array(fc.lorem()), fc.array(fc.lorem()), (one, other) => {
        expect(likeness(one, one)).toBe(1)
        expect(likeness(one, other)).toBeGreaterThanOrEqual(0)
        expect(likeness(one, other)).toBeLessThanOrEqual(1)
      }),
    ))
})

describe('the report of a moved office', () => {
  test('gives every old address one fate, and every number its rows', async () => {
    const site = await moved()
    const here = await bring(site, '<p>x</p>')
    const draft = await bring(site, '<p>x</p>', false)
    await keep(
      site,
      { address: '/?p=1', outcome: 'entry', entryId: here.id },
      { address: '/?p=2', outcome: 'entry', entryId: draft.id },
      { address: '/3', outcome: 'target', target: '/kontak' },
      { address: '/4', outcome: 'gone', reason: 'Tautan judi.' },
      { address: '/5', outcome: 'gone' },
      { address: '/6', outcome: 'unsettled' },
      { address: '/7', outcome: 'entry', entryId: crypto.randomUUID() },
    )
    const { numbers } = await report(site)
    expect(numbers.addresses).toMatchObject({
      all: 7,
      migrated: 1,
      kept: 1,
      redirected: 1,
      gone: 1,
      unaccounted: 3,
    })
    for (const fate of ['migrated', 'kept', 'redirected', 'gone', 'unaccounted'] as const)
      expect([fate, (await rows(site, fate)).total]).toEqual([fate, numbers.addresses[fate]])
    const exported = await inOfficeOf(site.head, db => exportParity(db, site.office.id))
    expect(exported).toHaveLength(7)
  })

  test('compares texts, links and dates with what the old site had', async () => {
    const site = await moved()
    await bring(site, '<p>[caption]</p>')
    const other = await bring(site, '<p>naskah yang sama sekali lain dan panjang sekali isinya</p>')
    await compareTexts(Date.now() + 20_000)
    const { numbers } = await report(site)
    expect(numbers.texts).toEqual({ all: 2, same: 1, partly: 0, other: 1, waiting: 0 })
    expect((await rows(site, 'other')).rows.map(row => row.entryId)).toEqual([other.id])
    expect(numbers.dates).toEqual({ all: 2, different: 2 })
    expect((await rows(site, 'dates')).rows[0]).toMatchObject({ oldDate: '2020-01-15' })
  })

  test('has a list for every name', async () => {
    const site = await moved()
    for (const list of parityLists) expect((await rows(site, list)).total).toBe(0)
  })

  test('is on paper too, with who signed it', async () => {
    const site = await moved()
    await keep(site, { address: '/4', outcome: 'gone', reason: 'Tautan judi.' })
    await sign(site)
    const pdf = await parityPdf({
      office: site.office,
      contact: { address: [], phone: '', email: '', hours: [] },
      report: await report(site),
      reasons: await inOfficeOf(site.head, db => goneReasons(db, site.office.id)),
      signed: await inOfficeOf(site.head, db => findSigned(db, site.office.id)),
      now: new Date(),
    })
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  })
})

describe('the head of an office', () => {
  test('signs what has no address left over, and the signature falls when an address changes', async () => {
    const site = await moved()
    await keep(site, { address: '/1', outcome: 'unsettled' })
    expect((await sign(site)).state?.message).toContain('1 alamat tanpa tujuan')
    await send(site.head, settleAddress, { address: '/1', to: '/kontak' })
    expect((await sign(site)).state?.message).toBeUndefined()
    const problem = () => inOfficeOf(site.head, db => switchProblem(db, site.office.id))
    expect(await problem()).toBeUndefined()
    await keep(site, { address: '/2', outcome: 'target', target: '/kontak' })
    expect(await problem()).toContain('berubah')
  })

  test('does not sign a report that changed while it was read', async () => {
    const site = await moved()
    await keep(site, { address: '/1', outcome: 'target', target: '/kontak' })
    const { digest } = await report(site)
    await keep(site, { address: '/2', outcome: 'target', target: '/kontak' })
    const { state } = await send(site.head, signParity, { digest })
    expect(state?.message).toContain('Muat ulang')
  })

  test('does not sign while texts wait in the quarantine', async () => {
    const site = await moved()
    await keep(site, { address: '/1', outcome: 'target', target: '/kontak' })
    const item = { officeId: site.office.id, runId: site.runId, number: 1, key: unique(), title: 'Slot' }
    await system('test', db => db.insert(importItems).values({ ...item, state: 'quarantined' }))
    expect((await sign(site)).state?.message).toContain('1 tulisan di karantina')
  })

  test('does not sign while an address answers that there is nothing where something should be', async () => {
    const site = await moved()
    await keep(site, { address: '/1', outcome: 'target', target: '/kontak' })
    await system('test', db =>
      db
        .update(oldAddresses)
        .set({ askedAt: new Date(), status: 404 })
        .where(eq(oldAddresses.officeId, site.office.id)),
    )
    expect((await sign(site)).state?.message).toContain('1 alamat lama tidak menjawab')
    expect((await rows(site, 'silent')).total).toBe(1)
  })

  test('is not who ran the import, nor a writer, nor the admin of the neighbour', async () => {
    const site = await moved()
    await keep(site, { address: '/1', outcome: 'target', target: '/kontak' })
    expect((await sign(site, site.admin)).state?.message).toContain('ditandatangani orang lain')
    expect((await sign(site, site.writer)).state?.message).toContain('Peran Anda')
    const other = await moved()
    await send(other.head, signParity, { digest: (await report(site)).digest })
    expect(await inOfficeOf(site.head, db => findSigned(db, site.office.id))).toBeUndefined()
  })
})

test('every old address is asked at the front door, and asked again when somebody wants it', async () => {
  const site = await moved()
  await keep(site, { address: '/blog/a', outcome: 'target', target: '/kontak' })
  await keep(site, { address: '/blog/b', outcome: 'gone', reason: 'Tautan judi.' })
  await refresh()
  const { front } = await open((_req, res) => sendHtml(res, 'isi'), {
    directory,
    oldAddresses: { has: hasOld, find: findOld },
  })
  openInside(frontDoor(front, new Files('/nowhere', false)))
  await askOldAddresses(Date.now() + 20_000)
  expect((await report(site)).numbers.addresses).toMatchObject({ asked: 2, answered: 2 })
  const asked = await inOfficeOf(site.head, db => exportParity(db, site.office.id))
  expect(asked.map(({ address, status }) => [address, status])).toEqual([
    ['/blog/a', 301],
    ['/blog/b', 410],
  ])
  await send(site.head, askAddressesAgain, {})
  expect((await report(site)).numbers.addresses.asked).toBe(0)
  openInside(undefined)
})

test('what has no place left is answered at once, by the words of its address or all of it', async () => {
  const site = await moved()
  const paths = ['/wp-content/uploads/a.jpg', '/wp-content/uploads/b.jpg', '/lain']
  await keep(site, ...paths.map(address => ({ address, outcome: 'unsettled' as const })))
  const left = async () => (await rows(site, 'unaccounted')).rows.map(({ address }) => address)
  await send(site.head, settleRest, { q: 'uploads', reason: 'Berkas ini tidak ada di cadangan.' })
  expect(await left()).toEqual(['/lain'])
  const refused = await send(site.writer, settleRest, { reason: 'Berkas ini tidak ada di cadangan.' })
  expect(refused.state?.message).toContain('Peran Anda')
  await send(site.head, settleRest, { reason: 'Isinya tidak dipakai lagi.' })
  expect(await left()).toEqual([])
})

describe('an old name of an office whose site was brought in', () => {
  const add = (site: Moved, more: Record<string, string> = {}) => {
    const host = `lama-${unique()}.go.id`
    return send(centre, addHost, { slug: site.office.slug, host, leads: 'legacy', ...more }).then(sent => ({
      host,
      ...sent,
    }))
  }
  const isThere = async (host: string) => {
    const found = await system('test', db => db.select().from(hosts).where(eq(hosts.host, host)))
    return found.length > 0
  }

  test('leads here once the report is signed', async () => {
    const site = await moved()
    await keep(site, { address: '/1', outcome: 'target', target: '/kontak' })
    const early = await add(site)
    expect(early.state?.errors?.override).toContain('belum ditandatangani')
    expect(await isThere(early.host)).toBe(false)
    await sign(site)
    expect(await isThere((await add(site)).host)).toBe(true)
  })

  test('needs the signature after a half import too, and none after one that brought nothing', async () => {
    const site = await moved()
    await system('test', db =>
      db.update(importRuns).set({ state: 'cancelled' }).where(eq(importRuns.id, site.runId)),
    )
    const problem = () => inOfficeOf(site.head, db => switchProblem(db, site.office.id))
    expect(await problem()).toBeUndefined()
    await bring(site, '<p>Setengah jalan</p>', false)
    expect(await problem()).toContain('belum ditandatangani')
  })

  test('leads here sooner only for a reason, which the log keeps', async () => {
    const site = await moved()
    const { host } = await add(site, { override: 'Nama lama habis besok.' })
    expect(await isThere(host)).toBe(true)
    const [noted] = await system('test', db =>
      db
        .select()
        .from(auditEvents)
        .where(and(eq(auditEvents.officeId, site.office.id), eq(auditEvents.action, 'host.add'))),
    )
    expect(noted?.detail).toMatchObject({ override: 'Nama lama habis besok.' })
  })

  test('may be known and watched at any time', async () => {
    const { host } = await add(await moved(), { leads: 'known' })
    expect(await isThere(host)).toBe(true)
  })
})
