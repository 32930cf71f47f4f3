import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { system } from '../db/doors.ts'
import { importRuns, oldAddresses } from '../db/tables/index.ts'
import { publishEntry, saveEntry, submitEntry } from '../lib/entries/actions.ts'
import { dismissMiss, forgetAddress, settleAddress } from '../lib/old-addresses/actions.ts'
import { addMisses, addOldHits, missBounds } from '../lib/old-addresses/counted.ts'
import { forgetOldAddresses, keepOldAddresses, type OldAddressRow } from '../lib/old-addresses/keep.ts'
import { listMisses, listOldAddresses } from '../lib/old-addresses/queries.ts'
import { suggestFor } from '../lib/old-addresses/suggest.ts'
import { articleForm, inOfficeOf, makeOffice, makePerson, send, unique } from './world.ts'

const office = await makeOffice()
const admin = await makePerson(office, 'officeAdmin')
const editor = await makePerson(office, 'editor')
const writer = await makePerson(office, 'writer')
const neighbour = await makePerson(await makeOffice(), 'editor')

const keep = (...rows: OldAddressRow[]) => inOfficeOf(admin, db => keepOldAddresses(db, office.id, rows))
const found = async (address: string) => {
  const rows = await inOfficeOf(admin, db =>
    db.select().from(oldAddresses).where(eq(oldAddresses.address, address)),
  )
  return rows.map(({ host, outcome, target }) => ({ host, outcome, target }))
}
const makeRun = () =>
  system('test', async db => {
    const [run] = await db
      .insert(importRuns)
      .values({ officeId: office.id, format: 'wxr', name: 'lama.xml' })
      .returning({ id: importRuns.id })
    return run!.id
  })

describe('what an office keeps of its old addresses', () => {
  test('is in one form, each once, and the last settled one counts', async () => {
    const path = `/${unique()}`
    const kept = await keep(
      { address: `http://www.lama.go.id/${path}/`, outcome: 'target', target: '/kontak' },
      { address: path, host: 'LAMA.go.id', outcome: 'target', target: '/profil' },
      { address: path, host: 'lama.go.id', outcome: 'unsettled' },
      { address: 'mailto:kpu@lama.go.id', outcome: 'unsettled' },
    )
    expect(kept).toBe(1)
    expect(await found(path)).toEqual([{ host: 'lama.go.id', outcome: 'target', target: '/profil' }])
  })

  test('is not unsettled by a later reading', async () => {
    const path = `/${unique()}`
    await keep({ address: path, outcome: 'gone', reason: 'Tidak dipakai lagi.' })
    await keep({ address: path, outcome: 'unsettled' })
    expect(await found(path)).toMatchObject([{ outcome: 'gone' }])
  })

  test('is not changed by a run where a person decided', async () => {
    const path = `/${unique()}`
    const runId = await makeRun()
    await keep({ address: path, outcome: 'target', target: '/kontak' })
    await keep({ address: path, outcome: 'gone', runId })
    expect(await found(path)).toMatchObject([{ outcome: 'target', target: '/kontak' }])
  })

  test('stays with the first of two runs that say the same of it', async () => {
    const path = `/${unique()}`
    const [first, second] = [await makeRun(), await makeRun()]
    for (const runId of [first, second])
      await keep({ address: path, outcome: 'gone', reason: 'Sisipan.', runId })
    await inOfficeOf(admin, db => forgetOldAddresses(db, office.id, second))
    expect(await found(path)).toMatchObject([{ outcome: 'gone' }])
  })

  test('goes with the run that brought it', async () => {
    const path = `/${unique()}`
    const runId = await makeRun()
    await keep({ address: path, outcome: 'gone', runId })
    expect(await inOfficeOf(admin, db => forgetOldAddresses(db, office.id, runId))).toBe(1)
    expect(await found(path)).toEqual([])
  })

  test('ten thousand at once take a moment', async () => {
    const head = unique()
    const rows = Array.from({ length: 10_000 }, (_, n) => ({
      address: `/${head}/${n}`,
      outcome: 'unsettled' as const,
    }))
    const begun = Date.now()
    expect(await keep(...rows)).toBe(10_000)
    expect(Date.now() - begun).toBeLessThan(5000)
  })
})

const miss = (address: string, hits = 1, host = 'lama.go.id', officeId = office.id) =>
  system('test', db => addMisses(db, [{ officeId, path: `${host} ${address}`, hits }]))
const missed = async (q: string) =>
  (await inOfficeOf(admin, db => listMisses(db, office.id, 1, q))).rows.map(({ address, hits }) => [
    address,
    hits,
  ])

async function published(title: string) {
  const form = articleForm({ title })
  await send(writer, saveEntry, form)
  await send(writer, submitEntry, { id: form.id, lock: 1 })
  await send(editor, publishEntry, { id: form.id, lock: 2 })
  return { id: form.id, path: `/berita/${title.toLowerCase().replaceAll(' ', '-')}` }
}

describe('an address that is asked for in vain', () => {
  test('is listed once for all its hosts, the most wanted first', async () => {
    const path = `/blog/${unique()}`
    await miss(`${path}/a`, 2)
    await miss(`${path}/b`, 3)
    await miss(`${path}/a`, 4, 'kpud.go.id')
    expect(await missed(path)).toEqual([
      [`${path}/a`, 6],
      [`${path}/b`, 3],
    ])
  })

  test('comes with what it may have meant, by its name or by its words', async () => {
    const word = `w${unique()}`
    const { path } = await published(`Sosialisasi pemilih pemula ${word}`)
    const asked = [
      `/blog/read/12_${path.split('/')[2]}`,
      `/2019/05/pemilih-pemula-di-${word}.html`,
      '/node/5',
    ]
    const meant = await suggestFor(office, asked)
    expect(asked.map(address => meant.get(address)?.path)).toEqual([path, path, undefined])
  })

  test('is mended by one click, follows the entry, and is missed no more', async () => {
    const entry = await published(`Rapat ${unique()}`)
    const address = `/blog/read/${unique()}`
    await miss(address)
    await send(editor, settleAddress, { address, to: entry.path })
    const rows = await inOfficeOf(admin, db =>
      db.select().from(oldAddresses).where(eq(oldAddresses.address, address)),
    )
    expect(rows).toMatchObject([{ host: '', outcome: 'entry', entryId: entry.id }])
    expect(await missed(address)).toEqual([])
  })

  test('is passed over, also when it is asked for again', async () => {
    const address = `/blog/${unique()}`
    await miss(address)
    await send(editor, dismissMiss, { address })
    await miss(address)
    expect(await missed(address)).toEqual([])
  })

  test('fills no more than its share, whoever makes it up', async () => {
    const other = await makePerson(await makeOffice(), 'officeAdmin')
    const rows = Array.from({ length: missBounds.aDay + 50 }, (_, n) => ({
      officeId: other.office.id,
      path: ` /dikarang/${n}`,
      hits: 1,
    }))
    for (let times = 0; times < 2; times++) await system('test', db => addMisses(db, rows))
    const { total } = await inOfficeOf(other, db => listMisses(db, other.office.id, 1))
    expect(total).toBe(missBounds.aDay)
  })
})

describe('who says where an old address leads', () => {
  test('is told what is wrong beside the field', async () => {
    const sentences = async (form: Record<string, string>) =>
      (await send(editor, settleAddress, form)).state?.errors ?? {}
    expect(await sentences({ address: '/x', to: 'http://jahat.id' })).toHaveProperty('to')
    expect(await sentences({ address: '/x' })).toHaveProperty('to')
    expect(await sentences({ address: 'mailto:a@b.id', to: '/kontak' })).toHaveProperty('address')
    expect(await sentences({ address: 'https://lama.go.id/', to: '/kontak' })).toHaveProperty('address')
  })

  test('says that nothing is there any more, with the reason that is told', async () => {
    const address = `/?p=${unique()}`
    await send(admin, settleAddress, { address: `https://www.lama.go.id${address}`, reason: 'Tautan judi.' })
    const rows = await inOfficeOf(admin, db =>
      db.select().from(oldAddresses).where(eq(oldAddresses.address, address)),
    )
    expect(rows).toMatchObject([{ host: 'lama.go.id', outcome: 'gone', reason: 'Tautan judi.' }])
  })

  test('takes back what was said by hand, and nothing that a run brought', async () => {
    const [own, brought] = [`/${unique()}`, `/${unique()}`]
    await send(editor, settleAddress, { address: own, to: '/kontak' })
    await keep({ address: brought, outcome: 'gone', runId: await makeRun() })
    await send(editor, forgetAddress, { address: own, host: '' })
    const refused = await send(editor, forgetAddress, { address: brought, host: '' })
    expect(refused.state?.message).toContain('dibawa oleh impor')
    expect([await found(own), (await found(brought)).length]).toEqual([[], 1])
  })

  test('is an editor or the admin of that office, and nobody else', async () => {
    const address = `/${unique()}`
    const form = { address, to: '/kontak' }
    expect((await send(writer, settleAddress, form)).state?.message).toContain('Peran Anda')
    await send(neighbour, settleAddress, form)
    expect(await found(address)).toEqual([])
    await miss(address)
    expect((await send(neighbour, dismissMiss, { address })).notFound).toBe(true)
  })
})

test('how often each old address is used is counted beside it', async () => {
  const path = `/${unique()}`
  await keep({ address: path, outcome: 'target', target: '/kontak' })
  const used = [{ officeId: office.id, path: ` ${path}`, hits: 3 }]
  for (let times = 0; times < 2; times++) await system('test', db => addOldHits(db, used))
  const { rows } = await inOfficeOf(admin, db => listOldAddresses(db, office.id, { q: path, page: 1 }))
  expect(rows).toMatchObject([{ address: path, hits: 6 }])
})
