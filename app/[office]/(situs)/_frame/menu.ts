import type { Office } from '../../../../lib/offices/schema.ts'

export type Place = { name: string; href: string }

/** Whether an office has others below it, and so a page that lists them. */
export const hasOffices = (office: Office) => office.level === 'pusat' || office.level === 'provinsi'

/** The places of the menu. Each says where else to look while it is empty. */
export function menuOf(office: Office): Place[] {
  return [
    { name: 'Beranda', href: '/' },
    { name: 'Profil', href: '/profil' },
    { name: 'Berita', href: '/berita' },
    { name: 'Pengumuman', href: '/pengumuman' },
    { name: 'Agenda', href: '/agenda' },
    { name: office.institution === 'kpu' ? 'Data Pemilu' : 'Data', href: '/data' },
    { name: 'Dokumen', href: '/dokumen' },
    { name: 'Galeri', href: '/galeri' },
    ...(hasOffices(office) ? [{ name: 'Kantor', href: '/satker' }] : []),
    { name: 'Kontak', href: '/kontak' },
  ]
}
