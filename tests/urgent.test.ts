import { describe, expect, test } from 'vitest'
import { visiting } from '../db/doors.ts'
import { urgentNotices } from '../db/tables/index.ts'
import { listAudit } from '../lib/audit/queries.ts'
import { directory } from '../lib/offices/directory.ts'
import { startDirectory, stopDirectory } from '../lib/offices/watch.ts'
import { endUrgent, issueUrgent } from '../lib/urgent/actions.ts'
import { listUrgent } from '../lib/urgent/queries.ts'
import { until } from './front-door.ts'
import { acrossAs, inOfficeOf, makeInstitution, makeOffice, makePerson, send } from './world.ts'

const { national } = await makeInstitution()
const province = await makeOffice(national, { level: 'provinsi', parentId: national.id })
const office = await makeOffice(national, { parentId: province.id })
const frozen = await makeOffice(national, { parentId: province.id, state: 'frozen' })
const elsewhere = await makeOffice(national, { level: 'provinsi', parentId: national.id })
const stranger = await makeOffice()
const centre = await makePerson(national, 'contentAdmin')
const supervisor = await makePerson(province, 'supervisor')
const editor = await makePerson(office, 'editor')

const notice = (words: string, changes = {}) => ({
  level: 'bad',
  words,
  linkHref: '',
  linkLabel: '',
  hours: 24,
  ...changes,
})
const said = (where = office) =>
  directory()
    .urgentFor(where)
    .filter(({ endsAt }) => endsAt > Date.now())
    .map(({ words }) => words)
const idOf = (words: string) =>
  acrossAs(centre, async db => (await listUrgent(db)).now.find(row => row.words === words)!.id)

describe('an urgent notice', () => {
  test('of the centre stands on every site of its body within a second, frozen ones too, and on no other', async () => {
    await startDirectory()
    const before = directory().urgentKeyOf(office)
    const words = 'Kantor tutup sementara karena banjir.'
    expect(await send(centre, issueUrgent, notice(words))).toHaveProperty('redirected')
    await until(() => said().length > 0, 1000)
    for (const place of [national, province, office, frozen, elsewhere]) expect(said(place)).toEqual([words])
    expect(said(stranger)).toEqual([])
    expect(directory().urgentKeyOf(office)).not.toBe(before)
  })

  test('ends in one step, everywhere', async () => {
    const id = await idOf('Kantor tutup sementara karena banjir.')
    expect(await send(centre, endUrgent, { id })).toHaveProperty('redirected')
    await until(() => said().length === 0, 1000)
    expect([said(), said(frozen)]).toEqual([[], []])
    expect(await send(centre, endUrgent, { id })).toEqual({ notFound: true })
    await stopDirectory()
  })

  test('of a province stands on its own site and below it only; the centre may end it', async () => {
    await startDirectory()
    const words = 'Layanan tatap muka pindah ke balai kota.'
    await send(supervisor, issueUrgent, notice(words, { level: 'info' }))
    await until(() => said().length > 0, 1000)
    expect([said(province), said(), said(elsewhere), said(national)]).toEqual([[words], [words], [], []])
    expect(await send(centre, endUrgent, { id: await idOf(words) })).toHaveProperty('redirected')
    await until(() => said().length === 0, 1000)
    expect(said()).toEqual([])
    await stopDirectory()
  })

  test('is in the log of every office it speaks on', async () => {
    await send(centre, issueUrgent, notice('Gempa: periksa keadaan kantor.', { hours: 3 }))
    const id = await idOf('Gempa: periksa keadaan kantor.')
    for (const person of [centre, editor]) {
      const rows = await inOfficeOf(person, db => listAudit(db, id))
      expect(rows.map(row => row.action)).toEqual(['urgent.issue'])
    }
    await send(centre, endUrgent, { id })
  })

  test.each([
    ['words', { words: 'Pendek' }],
    ['words', { words: 'a'.repeat(301) }],
    ['linkHref', { linkHref: 'javascript:alert(1)', linkLabel: 'Baca' }],
    ['linkHref', { linkHref: '//jahat.test', linkLabel: 'Baca' }],
    ['linkLabel', { linkHref: '/pengumuman' }],
    ['hours', { hours: 9999 }],
  ])('tells what is wrong with its %s', async (field, changes) => {
    const { state } = await send(centre, issueUrgent, notice('Kantor tutup karena banjir.', changes))
    expect(state?.errors?.[field]).toBeTruthy()
    expect(state?.values?.words).toBeTruthy()
  })

  test('may not be issued by an editor, nor ended from another province', async () => {
    expect((await send(editor, issueUrgent, notice('Kantor tutup karena banjir.'))).state?.message).toContain(
      'Peran Anda',
    )
    await send(supervisor, issueUrgent, notice('Banjir di dua kecamatan.'))
    const other = await makePerson(elsewhere, 'supervisor')
    expect(await send(other, endUrgent, { id: await idOf('Banjir di dua kecamatan.') })).toEqual({
      notFound: true,
    })
  })

  test('tells a visitor neither who wrote it nor what was ended', async () => {
    const names = visiting(office.id, db => db.select({ by: urgentNotices.issuedByName }).from(urgentNotices))
    await expect(names).rejects.toThrow()
    const rows = await visiting(office.id, db =>
      db.select({ words: urgentNotices.words }).from(urgentNotices),
    )
    expect(rows.map(row => row.words)).not.toContain('Kantor tutup sementara karena banjir.')
  })
})
