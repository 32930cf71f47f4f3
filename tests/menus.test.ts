import { describe, expect, test } from 'vitest'
import { visiting } from '../db/doors.ts'
import { readFrame } from '../lib/entries/live.ts'
import { arrangeMenu, resetMenu } from '../lib/menus/actions.ts'
import { whatChanges } from '../lib/menus/compare.ts'
import { inOrder, resolveMenu } from '../lib/menus/resolve.ts'
import { type Arrangement, noArrangement } from '../lib/menus/schema.ts'
import { startingMenu } from '../lib/menus/standard.ts'
import { directory } from '../lib/offices/directory.ts'
import { refresh } from '../lib/offices/watch.ts'
import { makeInstitution, makeOffice, makePerson, send } from './world.ts'

const body = await makeInstitution()
const office = await makeOffice(body.national)
const admin = await makePerson(office, 'officeAdmin')
const writer = await makePerson(office, 'writer')
const standard = startingMenu('kpu')

const names = (arrangement: Partial<Arrangement>) =>
  resolveMenu(standard, { ...noArrangement, ...arrangement }, 'kabupaten').map(place => place.name)
const arrange = (arrangement: Partial<Arrangement>, lock = 0, person = admin) =>
  send(person, arrangeMenu, { arrangement: JSON.stringify({ ...noArrangement, ...arrangement }), lock })
const own = (href: string, under = '') => ({ key: 'sendiri-1', name: 'Pindah memilih', href, under })

describe('the menu of an office', () => {
  test('begins as the centre has it', () => {
    expect(names({}).slice(0, 4)).toEqual(['Beranda', 'Profil', 'Berita', 'Pengumuman'])
  })

  test('shows offices below only where there are some', () => {
    expect(names({})).not.toContain('Kantor')
    expect(resolveMenu(standard, noArrangement, 'provinsi').map(place => place.name)).toContain('Kantor')
  })

  test('shows what the centre made mandatory, whatever was hidden before', () => {
    expect(names({ hidden: ['ppid', 'data'] })).toContain('PPID')
    expect(names({ hidden: ['ppid', 'data'] })).not.toContain('Data Pemilu')
  })

  test('puts a place the centre added since behind its neighbour', () => {
    expect(inOrder(['a', 'b', 'new', 'c'], ['c', 'b', 'a'])).toEqual(['c', 'b', 'new', 'a'])
  })

  test('leaves out own places where the centre no longer opens', () => {
    const closed = { ...standard, items: standard.items.map(item => ({ ...item, open: false })) }
    const menu = resolveMenu(closed, { ...noArrangement, added: [own('/a', 'layanan')] }, 'kota')
    expect(JSON.stringify(menu)).not.toContain('Pindah memilih')
  })
})

describe('who runs an office', () => {
  test('adds a place, and visitors find it with the next page', async () => {
    const before = directory().generationOf(office.id)
    expect(await arrange({ added: [own('/layanan/pindah', 'layanan')] })).toHaveProperty('redirected')
    const { arrangement } = await visiting(office.id, db => readFrame(db, office.id))
    expect(JSON.stringify(resolveMenu(standard, arrangement, 'kota'))).toContain('/layanan/pindah')
    await refresh()
    expect(directory().generationOf(office.id)).not.toBe(before)
  })

  test('is told when somebody else changed it meanwhile', async () => {
    const { state } = await arrange({ order: ['berita'] }, 0)
    expect(state?.message).toContain('diubah orang lain')
  })

  test('cannot hide what is mandatory', async () => {
    const { state } = await arrange({ hidden: ['ppid'] }, 1)
    expect(state?.message).toContain('wajib')
  })

  test.each(['javascript:alert(1)', '//jahat.test', 'http://tanpa-s.test', 'data:text/html,x', '/a b', ''])(
    'cannot lead visitors to %s',
    async href => {
      const { state } = await arrange({ added: [own(href, 'layanan')] }, 1)
      expect(state?.errors?.arrangement).toMatch(/alamat/i)
    },
  )

  test('cannot add below a place that is not open, nor too many at the top', async () => {
    expect((await arrange({ added: [own('/a', 'ppid')] }, 1)).state?.message).toContain('tidak membuka')
    const two = [own('/a'), { ...own('/b'), key: 'sendiri-2' }]
    expect((await arrange({ added: two }, 1)).state?.message).toContain('paling banyak')
  })

  test('goes back to what the centre has', async () => {
    expect(await send(admin, resetMenu, { lock: 1 })).toHaveProperty('redirected')
    const { arrangement } = await visiting(office.id, db => readFrame(db, office.id))
    expect(arrangement).toEqual(noArrangement)
  })

  test('may not as a writer', async () => {
    expect((await arrange({}, 2, writer)).state?.message).toContain('Peran Anda')
  })
})

describe('the centre', () => {
  test('reads beforehand what a change alters', () => {
    const [first, ...rest] = standard.items
    const after = { ...standard, items: [...rest, { ...first!, name: 'Depan' }] }
    expect(whatChanges(standard, after)).toEqual([
      '"Beranda" berganti nama menjadi "Depan".',
      'Urutan menu utama berubah.',
    ])
  })
})
