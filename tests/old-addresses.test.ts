import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { system } from '../db/doors.ts'
import { importRuns, oldAddresses } from '../db/tables/index.ts'
import { forgetOldAddresses, keepOldAddresses, type OldAddressRow } from '../lib/old-addresses/keep.ts'
import { inOfficeOf, makeOffice, makePerson, unique } from './world.ts'

const office = await makeOffice()
const admin = await makePerson(office, 'officeAdmin')

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
