import { informationClasses } from '../../../../lib/entries/information.ts'
import type { Kind } from '../../../../lib/entries/schema.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { standardPages } from '../../../../lib/standards/pages.ts'
import { hasOffices } from '../_frame/menu.ts'
import type { Listed } from './map.ts'

// What is there in every office, and the kinds whose entries are listed there.
const places: [string, Kind[]][] = [
  ['/berita', ['article']],
  ['/pengumuman', ['announcement']],
  ['/agenda', ['agenda']],
  ['/data', ['dataset']],
  ['/dokumen', ['document']],
  ['/galeri', ['album']],
  ['/profil', ['page']],
  ['/profil/anggota', ['official']],
]
const others = [
  '/tahapan',
  '/ppid',
  '/ppid/daftar-informasi',
  '/ppid/cara-meminta',
  ...Object.keys(informationClasses).map(of => `/ppid/informasi/${of}`),
  '/layanan',
  '/kontak',
  '/peta-situs',
  '/data-terbuka',
  '/aksesibilitas',
  '/privasi',
]

/** The places that need no entry. A list changed when the last of its entries did; of the others nobody knows. */
export function standingPlaces(office: Office, changes: Map<Kind, Date>): Listed[] {
  const latest = (kinds: Kind[]) => {
    const moments = kinds.flatMap(kind => changes.get(kind)?.getTime() ?? [])
    return moments.length > 0 ? new Date(Math.max(...moments)) : undefined
  }
  return [
    { path: '/', changedAt: latest([...changes.keys()]) },
    ...places.map(([path, kinds]) => ({ path, changedAt: latest(kinds) })),
    ...(hasOffices(office) ? [{ path: '/satker' }] : []),
    ...(supervises(office) ? [{ path: '/pengawasan' }] : []),
    ...others.map(path => ({ path })),
  ]
}

const supervises = (office: Office) =>
  standardPages(office).some(({ path }) => path.startsWith('/pengawasan/'))
