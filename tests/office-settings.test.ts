import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { system } from '../db/doors.ts'
import { auditEvents, offices, settings } from '../db/tables/index.ts'
import { accentOf, contrast, officeAccents } from '../lib/offices/accent.ts'
import { readAccount } from '../lib/offices/accounts.ts'
import { freezeOffice } from '../lib/offices/actions.ts'
import type { Office } from '../lib/offices/schema.ts'
import { editOffice, editSettings } from '../lib/offices/settings/actions.ts'
import type { SettingsForm } from '../lib/offices/settings/fields.ts'
import { type Clash, settingsForm } from '../lib/offices/settings/form.ts'
import { readSettings } from '../lib/offices/settings/queries.ts'
import { makeInstitution, makeOffice, makePerson, send, type TestPerson } from './world.ts'

let national: Office
let province: Office
let system1: TestPerson
beforeAll(async () => {
  national = (await makeInstitution()).national
  province = await makeOffice(national, { level: 'provinsi', parentId: national.id })
  system1 = await makePerson(national, 'systemAdmin')
})

async function makeStaffed() {
  const office = await makeOffice(national, { parentId: province.id })
  return { office, admin: await makePerson(office, 'officeAdmin') }
}
const stored = (office: Office) => system('test', db => readSettings(db, office.id)).then(row => row!)
async function formOf(office: Office, changes: Partial<SettingsForm> = {}) {
  const row = await stored(office)
  const base = settingsForm(row)
  return { ...base, ...changes, lock: row.lock, base: JSON.stringify(base), slug: office.slug }
}

describe('the admin of an office', () => {
  test('sets its address, hours, numbers, accounts, map point, languages and colour', async () => {
    const { office, admin } = await makeStaffed()
    const answer = await send(
      admin,
      editSettings,
      await formOf(office, {
        address: 'Jl. Pamenang 1\nKediri 64182',
        point: '-7.8166, 112.0114',
        hours: 'Senin–Kamis: 08.00–16.00\nJumat: 08.00–16.30',
        phone: '(0354) 555 0142',
        phones: 'PPID: (0354) 555 0143',
        email: 'KAB@kpu.go.id',
        instagram: '@kpukabkediri',
        languages: 'Jawa, Indonesia',
        accent: '#2f5d3a',
      }),
    )
    expect(answer.redirected).toBe('/admin/pengaturan?tersimpan=1')
    expect(await stored(office)).toMatchObject({
      accent: '#2f5d3a',
      lock: 2,
      contact: {
        address: ['Jl. Pamenang 1', 'Kediri 64182'],
        point: { lat: -7.8166, lon: 112.0114 },
        hours: [
          { days: 'Senin–Kamis', time: '08.00–16.00' },
          { days: 'Jumat', time: '08.00–16.30' },
        ],
        phones: [{ label: 'PPID', number: '(0354) 555 0143' }],
        email: 'kab@kpu.go.id',
        accounts: { instagram: 'https://www.instagram.com/kpukabkediri' },
        languages: ['jv'],
      },
    })
  })

  test('sets neither its name nor its zone nor who the second person is', async () => {
    const { office, admin } = await makeStaffed()
    await send(
      admin,
      editSettings,
      await formOf(office, { name: 'KPU Palsu', zone: 'Asia/Jayapura', fourEyes: 'afterwards' }),
    )
    expect(await stored(office)).toMatchObject({ name: office.name, zone: office.zone, fourEyes: 'local' })
  })

  test('is told beside each field what is wrong, and keeps what was typed', async () => {
    const { office, admin } = await makeStaffed()
    const wrong = {
      point: '48.85, 2.35',
      hours: 'kapan saja',
      phone: 'telepon kami',
      email: 'bukan surel',
      instagram: 'https://contoh.id/akun',
      languages: 'Klingon',
      accent: '#ffff00',
    }
    const { state } = await send(admin, editSettings, await formOf(office, wrong))
    expect(Object.keys(state?.errors ?? {}).sort()).toEqual(Object.keys(wrong).sort())
    expect(state?.values).toMatchObject(wrong)
  })

  test('is told when the office is frozen', async () => {
    const { office, admin } = await makeStaffed()
    await send(system1, freezeOffice, { slug: office.slug, reason: 'Sedang diperiksa.' })
    expect((await send(admin, editSettings, await formOf(office))).state?.message).toContain('dibekukan')
  })

  test('sees every change of it in the log', async () => {
    const { office, admin } = await makeStaffed()
    await send(admin, editSettings, await formOf(office, { phone: '021 555' }))
    const [row] = await system('test', db =>
      db.select().from(auditEvents).where(eq(auditEvents.officeId, office.id)),
    )
    expect(row).toMatchObject({ action: 'office.settings', detail: { Telepon: { was: '', now: '021 555' } } })
  })
})

describe('two who change one office at once', () => {
  test('do not undo each other: the second is told both values, and nothing typed is lost', async () => {
    const { office, admin } = await makeStaffed()
    const mine = await formOf(office, { phone: '021 111', email: 'saya@uji.test' })
    await send(system1, editOffice, await formOf(office, { phone: '021 222', shortName: 'Nama dari pusat' }))
    const { state } = await send(admin, editSettings, mine)
    expect(state?.message).toContain(`${system1.actor.name} mengubah`)
    const { clashes, values, lock } = state!.done as { clashes: Clash[]; values: SettingsForm; lock: number }
    expect(clashes).toContainEqual({ field: 'phone', label: 'Telepon', mine: '021 111', theirs: '021 222' })
    expect(values).toMatchObject({ phone: '021 111', email: 'saya@uji.test' })
    expect((await stored(office)).contact.phone).toBe('021 222')
    await send(admin, editSettings, { ...mine, ...values, lock })
    expect(await stored(office)).toMatchObject({
      contact: { phone: '021 111' },
      shortName: 'Nama dari pusat',
    })
  })

  test('keep what only the other one changed', async () => {
    const { office, admin } = await makeStaffed()
    const mine = await formOf(office, { email: 'saya@uji.test' })
    await send(system1, editOffice, await formOf(office, { phone: '021 222' }))
    const { state } = await send(admin, editSettings, mine)
    expect(state?.done?.values).toMatchObject({ phone: '021 222', email: 'saya@uji.test' })
  })
})

describe('the centre', () => {
  test('sets all of it, for any office of its institution', async () => {
    const { office } = await makeStaffed()
    await send(
      system1,
      editOffice,
      await formOf(office, { name: 'KPU Baru', zone: 'Asia/Makassar', fourEyes: 'province' }),
    )
    expect(await stored(office)).toMatchObject({
      name: 'KPU Baru',
      zone: 'Asia/Makassar',
      fourEyes: 'province',
    })
  })

  test('of another institution finds nothing', async () => {
    const { office } = await makeStaffed()
    const foreign = await makePerson((await makeInstitution()).national, 'systemAdmin')
    expect(await send(foreign, editOffice, await formOf(office))).toEqual({ notFound: true })
  })
})

test.each(['writer', 'editor', 'auditor', 'informationOfficer'] as const)('a %s sets nothing', async role => {
  const { office } = await makeStaffed()
  const person = await makePerson(office, role)
  const { state } = await send(person, editSettings, await formOf(office, { phone: '021 555' }))
  expect(state?.message).toContain('Peran Anda')
  expect((await stored(office)).contact.phone).toBe('')
})

test('what the public sees of an office changes its pages', async () => {
  const { office, admin } = await makeStaffed()
  const of = () =>
    system('test', db =>
      db
        .select({ accent: offices.accent, contact: settings.contact })
        .from(offices)
        .innerJoin(settings, eq(settings.officeId, offices.id))
        .where(eq(offices.id, office.id)),
    )
  await send(admin, editSettings, await formOf(office, { address: 'Jl. Baru 2' }))
  expect((await of())[0]?.contact.address).toEqual(['Jl. Baru 2'])
})

test.each(Object.keys(officeAccents))(
  'the colour %s is readable on paper, on its tint and below its text',
  colour => {
    const { light, dark } = accentOf(colour)
    for (const [tokens, paper] of [
      [light, '#fbf9f5'],
      [dark, '#171510'],
    ] as const) {
      expect(contrast(tokens.accent, paper)).toBeGreaterThanOrEqual(7)
      expect(contrast(tokens.onAccent, tokens.accent)).toBeGreaterThanOrEqual(7)
      expect(contrast(tokens.accent, tokens.tint)).toBeGreaterThanOrEqual(7)
    }
  },
)

test.each([
  ['@kpu_kediri', 'https://www.instagram.com/kpu_kediri'],
  ['https://instagram.com/kpu?utm=1', 'https://instagram.com/kpu'],
  ['instagram.com/kpu', 'https://instagram.com/kpu'],
  ['https://instagram.com.jahat.id/kpu', undefined],
  ['javascript:alert(1)', undefined],
])('%s is read as %s', (text, address) => {
  expect(readAccount('instagram', text)).toBe(address)
})
