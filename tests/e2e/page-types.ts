import { ask, hostOf } from './raw.ts'

export type Place = { host: string; path: string; status?: number }

const rich = 'kab-kediri.kpu'
/** An office with little: no album, document or data. */
const sparse = 'kab-sampang.kpu'

// Lists whose entries have pages of their own.
const lists = [
  '/berita',
  '/pengumuman',
  '/agenda',
  '/galeri',
  '/dokumen',
  '/data',
  '/profil/anggota',
  '/tahapan',
]
const standing = [
  '/',
  ...lists,
  '/profil',
  '/profil/sejarah',
  '/profil/struktur-organisasi',
  '/layanan',
  '/layanan/maklumat-pelayanan',
  '/kontak',
  '/ppid',
  '/ppid/cara-meminta',
  '/ppid/daftar-informasi',
  '/ppid/informasi/berkala',
  '/cari',
  '/peta-situs',
  '/aksesibilitas',
  '/privasi',
  '/data-terbuka',
]
const states = [
  '/berita?tahun=1999',
  '/agenda?bulan=2026-11',
  '/agenda?urut=lalu',
  '/cari?q=pleno',
  '/cari?q=pendaftran',
  '/cari?q=zzxqy',
]
const portal = ['/', '/satker', '/satker?q=kediri', '/satker/berita', '/satker/pengumuman', '/cari?q=pleno']

/** Every type of public page: of a rich office, a sparse one, a province, a national one, of both bodies. */
export async function pageTypes(): Promise<Place[]> {
  const bawaslu = 'bogorkab.bawaslu'
  const details: string[] = []
  // One after the other: a cold server turns away many at once from one office.
  for (const list of lists) details.push(await firstBelow(rich, list))
  return [
    ...[...standing, ...states, ...details].map(on(rich)),
    { host: rich, path: '/tidak-ada', status: 404 },
    ...['/', ...lists, '/cari?q=pleno', '/kontak'].map(on(sparse)),
    ...portal.map(on('jatim.kpu')),
    ...[...portal, '/satker?provinsi=jatim', '/satker/berita?wilayah=jawa', '/kontak'].map(on('kpu')),
    ...['/', '/satker'].map(on('bawaslu')),
    ...[
      '/',
      '/pengawasan',
      '/tahapan',
      await firstBelow(bawaslu, '/berita'),
      await firstBelow(bawaslu, '/data'),
    ].map(on(bawaslu)),
  ]
}

const on =
  (host: string) =>
  (path: string): Place => ({ host, path })

/** The address of the first entry in a list, such as firstBelow('kab-kediri.kpu', '/berita'). */
export async function firstBelow(host: string, list: string) {
  const { text } = await ask(hostOf(host), list)
  const found = new RegExp(`href="(${list}/[^"?#/]+)"`).exec(text)?.[1]
  if (!found) throw new Error(`${host}${list} leads nowhere`)
  return found
}
