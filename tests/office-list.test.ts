import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { system } from '../db/doors.ts'
import { auditEvents, memberships, offices, people } from '../db/tables/index.ts'
import { csvText } from '../lib/csv.ts'
import { directory } from '../lib/offices/directory.ts'
import { checkOffices, importOffices } from '../lib/offices/list/actions.ts'
import type { Problem } from '../lib/offices/list/read.ts'
import type { Office } from '../lib/offices/schema.ts'
import { refresh } from '../lib/offices/watch.ts'
import { toldLast } from './told.ts'
import { makeInstitution, makeOffice, makePerson, send, type TestPerson, unique } from './world.ts'

let national: Office
let province: Office
let admin: TestPerson
beforeAll(async () => {
  national = (await makeInstitution()).national
  province = await makeOffice(national, { level: 'provinsi', parentId: national.id, zone: 'Asia/Makassar' })
  admin = await makePerson(national, 'systemAdmin')
})

const head = 'nama;nama_daerah;nama_pendek;tingkat;provinsi;zona;kode;alamat_situs;nama_admin;surel_admin'
const rowOf = (slug: string, changes: Record<number, string> = {}) =>
  [`Uji Kabupaten ${slug}`, '', slug, 'kabupaten', province.slug, '', '', '', '', '']
    .map((cell, index) => changes[index] ?? cell)
    .join(';')
const tableOf = (...rows: string[]) => [head, ...rows].join('\n')

type Checked = { planned: { name: string; host: string }[]; problems: Problem[]; remarks: Problem[] }
const check = async (table: string, person = admin) => {
  const { state } = await send(person, checkOffices, { table })
  return state?.done as Checked
}
const problemsOf = async (table: string) =>
  (await check(table)).problems.map(({ line, sentence }) => `${line}: ${sentence}`)
const importing = (table: string, person = admin) => send(person, importOffices, { table })
const count = async () =>
  (await system('test', db => db.$count(offices, eq(offices.institutionId, national.institutionId)))) ?? 0

describe('a good table', () => {
  test('is only checked first: nothing is made', async () => {
    const before = await count()
    const { planned, problems } = await check(tableOf(rowOf(`a-${unique()}`), rowOf(`b-${unique()}`)))
    expect([planned.length, problems, await count()]).toEqual([2, [], before])
  })

  test('makes every office, answering at once, in preparation, in the zone of its province', async () => {
    const slug = `kab-${unique()}`
    expect((await importing(tableOf(rowOf(slug)))).redirected).toContain('dibuat=1')
    await refresh()
    expect(directory().officeNamed(`${national.institution}/${slug}`)).toMatchObject({
      state: 'preparing',
      zone: 'Asia/Makassar',
      parentId: province.id,
      shortName: `Kabupaten ${slug}`,
      host: `${slug}.${national.host}`,
    })
  })

  test('may hold a new province and the offices below it', async () => {
    const slug = `prov-${unique()}`
    const below = rowOf(`kab-${unique()}`, { 4: slug })
    await importing(tableOf(below, rowOf(slug, { 3: 'provinsi', 4: '', 5: 'WIT' })))
    await refresh()
    const made = directory().officeNamed(`${national.institution}/${slug}`)!
    expect(made.parentId).toBe(national.id)
    expect(directory().childrenOf(made.id)[0]).toMatchObject({ zone: 'Asia/Jayapura' })
  })

  test.each([
    ['with a mark and semicolons', (text: string) => `\uFEFF${text}`],
    ['with commas', (text: string) => text.replaceAll(';', ',')],
    [
      'with tabs and the line ends of Windows',
      (text: string) => text.replaceAll(';', '\t').replaceAll('\n', '\r\n'),
    ],
  ])('is read %s', async (_, changed) => {
    const { planned, problems } = await check(changed(tableOf(rowOf(`a-${unique()}`))))
    expect([planned.length, problems]).toEqual([1, []])
  })

  test('gives a first admin an account and an invitation by mail', async () => {
    const slug = `kab-${unique()}`
    await importing(tableOf(rowOf(slug, { 8: 'Sri Wahyuni', 9: `SRI-${slug}@uji.test` })))
    const rows = await system('test', db =>
      db
        .select({
          role: memberships.role,
          officeId: memberships.officeId,
          id: people.id,
          hash: people.passwordHash,
        })
        .from(people)
        .innerJoin(memberships, eq(memberships.personId, people.id))
        .where(eq(people.email, `sri-${slug}@uji.test`)),
    )
    expect(rows.map(row => row.role).sort()).toEqual(['editor', 'officeAdmin'])
    expect(rows[0]?.hash).toBeNull()
    expect((await toldLast(rows[0]!.officeId)).to).toEqual([rows[0]!.id])
  })

  test('is in the log of each office and of the centre', async () => {
    const slug = `kab-${unique()}`
    await importing(tableOf(rowOf(slug)))
    await refresh()
    const office = directory().officeNamed(`${national.institution}/${slug}`)!
    const of = (id: number) =>
      system('test', db =>
        db.select({ action: auditEvents.action }).from(auditEvents).where(eq(auditEvents.officeId, id)),
      ).then(rows => rows.map(row => row.action))
    expect(await of(office.id)).toEqual(['office.create'])
    expect(await of(national.id)).toContain('office.import')
  })
})

describe('a table with faults', () => {
  test('names every row, and makes nothing', async () => {
    const before = await count()
    const good = `kab-${unique()}`
    const table = tableOf(
      rowOf(good),
      rowOf(good),
      rowOf(`x-${unique()}`, { 4: 'Atlantis' }),
      rowOf('Bukan Slug'),
      rowOf(`x-${unique()}`, { 3: 'distrik' }),
      rowOf(`x-${unique()}`, { 5: 'GMT' }),
      rowOf(`x-${unique()}`, { 0: '' }),
      rowOf(`x-${unique()}`, { 8: 'Sri', 9: 'bukan surel' }),
    )
    const lines = (await check(table)).problems.map(({ line }) => line)
    expect([...new Set(lines)]).toEqual([3, 4, 5, 6, 7, 8, 9])
    const { state } = await importing(table)
    expect(state?.message).toContain('Belum ada kantor yang dibuat')
    expect(await count()).toBe(before)
  })

  test('says whose a slug, a host or an address is', async () => {
    const slug = `kab-${unique()}`
    const [line, sentence] = (await problemsOf(tableOf(rowOf(province.slug))))[0]!.split(': ', 2)
    expect([line, sentence]).toEqual(['2', 'nama_pendek'])
    expect(await problemsOf(tableOf(rowOf(slug, { 7: province.host })))).toEqual([
      `2: alamat_situs: ${province.host} sudah milik ${province.name}.`,
    ])
    const known = await makePerson(province, 'writer')
    expect((await problemsOf(tableOf(rowOf(slug, { 8: 'Sri', 9: known.email }))))[0]).toContain(
      'sudah dipakai',
    )
  })

  test('tells nothing of another institution than that a host is taken', async () => {
    const foreign = await makeOffice(undefined, { host: `milik-${unique()}.${national.host}` })
    const [problem] = await problemsOf(tableOf(rowOf(`kab-${unique()}`, { 7: foreign.host })))
    expect(problem).toContain('sudah milik kantor lain')
  })

  test.each(['=HYPERLINK("x")', '+62', '-1', '@SUM(A1)'])('refuses the formula %s', async cell => {
    const table = tableOf(
      rowOf(`kab-${unique()}`, { 1: cell.replaceAll('"', '""') }).replace(
        cell.replaceAll('"', '""'),
        `"${cell.replaceAll('"', '""')}"`,
      ),
    )
    const problems = await problemsOf(table)
    if (/^[+-]\d/.test(cell)) expect(problems).toEqual([])
    else expect(problems[0]).toMatch(/^2: Sel nama_daerah dimulai dengan/)
  })

  test('names letters that were lost, missing columns, rows of another length and open quotes', async () => {
    const garbled = Buffer.from(tableOf(rowOf(`kab-${unique()}`, { 1: 'Kabupaten Sal\u00e9' })), 'latin1')
    expect((await problemsOf(garbled.toString('utf8')))[0]).toMatch(/^2: Ada huruf yang rusak/)
    expect(await problemsOf('nama;nama_pendek\nUji;uji')).toEqual([
      '1: Kolom ini tidak ada: tingkat, provinsi. Nama kolom ditulis di baris pertama.',
      '2: Tidak diperiksa: tabel tanpa tingkat, provinsi.',
    ])
    expect((await problemsOf(tableOf(`${rowOf(`kab-${unique()}`)};lebih`)))[0]).toMatch(/^2: .*berisi 11 sel/)
    expect((await problemsOf(`${tableOf(rowOf(`kab-${unique()}`))}\n"tidak ditutup`))[0]).toContain('kutip')
  })

  test.each(['', head, '\u0000\u0001'])('that is empty or no table is refused in words', async table => {
    const { state } = await send(admin, checkOffices, { table })
    expect(state?.errors?.table ?? (state?.done as Checked | undefined)?.problems[0]?.sentence).toBeTruthy()
  })

  test('is judged anew when it is imported: what was taken meanwhile is named', async () => {
    const table = tableOf(rowOf(`kab-${unique()}`))
    expect((await check(table)).problems).toEqual([])
    await importing(table)
    const { state } = await importing(table)
    expect((state?.done as Checked | undefined)?.problems[0]).toMatchObject({ line: 2, column: 'slug' })
  })
})

test.each(['contentAdmin', 'auditor', 'officeAdmin'] as const)('a %s imports no offices', async role => {
  const person = await makePerson(national, role)
  expect((await importing(tableOf(rowOf(`kab-${unique()}`)), person)).state?.message).toContain('Peran Anda')
})

test('514 offices are checked within 5 seconds and made within 30', async () => {
  const rows = Array.from({ length: 514 }, (_, index) =>
    rowOf(`kab-${unique()}`, { 8: `Admin ${index}`, 9: `a${index}-${unique()}@uji.test` }),
  )
  const table = tableOf(...rows)
  const began = performance.now()
  expect((await check(table)).planned).toHaveLength(514)
  const checked = performance.now()
  expect((await importing(table)).redirected).toContain('dibuat=514')
  const made = performance.now()
  expect([checked - began < 5000, made - checked < 30_000]).toEqual([true, true])
}, 60_000)

test('no cell of an export is a formula; numbers stay numbers', () => {
  const cells = ['=1+1', '+cmd', '-2+3', '@SUM', '\tx', '\rx', '-5', '+1,5', 'biasa']
  const text = csvText({ fields: ['a'], data: cells.map(cell => [cell]) })
  const written = text.slice(1).split('\r\n').slice(1).filter(Boolean)
  expect(written.filter(cell => /^"?[=+\-@\t\r]/.test(cell))).toEqual(['-5', '"+1,5"'])
})
