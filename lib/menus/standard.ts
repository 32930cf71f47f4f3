import type { StandardItem, StandardMenu, StandardPlace } from './schema.ts'

const place = (
  key: string,
  name: string,
  href: string,
  more: Partial<StandardPlace> = {},
): StandardPlace => ({
  key,
  name,
  href,
  fixed: false,
  levels: [],
  ...more,
})
const item = (key: string, name: string, href: string, more: Partial<StandardItem> = {}): StandardItem => ({
  key,
  name,
  href,
  fixed: true,
  levels: [],
  own: '',
  open: false,
  children: [],
  ...more,
})

const profile = item('profil', 'Profil', '/profil', {
  own: 'Profil singkat',
  open: true,
  children: [
    place('sejarah', 'Sejarah', '/profil/sejarah'),
    place('visi-misi', 'Visi dan misi', '/profil/visi-misi'),
    place('tugas', 'Tugas dan wewenang', '/profil/tugas-dan-wewenang', { fixed: true }),
    place('struktur', 'Struktur organisasi', '/profil/struktur-organisasi', { fixed: true }),
    place('anggota', 'Anggota', '/profil/anggota', { fixed: true }),
    place('sekretariat', 'Sekretariat', '/profil/sekretariat'),
  ],
})

const news = item('berita', 'Berita', '/berita', {
  own: 'Semua berita',
  open: true,
  children: [
    place('siaran-pers', 'Siaran pers', '/berita?kategori=siaran-pers'),
    place('artikel', 'Artikel dan opini', '/berita?kategori=artikel'),
    place('sosialisasi', 'Sosialisasi', '/berita?kategori=sosialisasi'),
    place('galeri', 'Galeri foto dan video', '/galeri'),
  ],
})

const services = item('layanan', 'Layanan', '/layanan', {
  own: 'Semua layanan',
  open: true,
  children: [
    // UU 25/2009 article 22: whoever serves the public draws up and shows a service charter.
    place('maklumat', 'Maklumat pelayanan', '/layanan/maklumat-pelayanan', { fixed: true }),
    place('pengaduan', 'Pengaduan', '/layanan/pengaduan', { fixed: true }),
    place('survei', 'Survei kepuasan', '/layanan/survei-kepuasan'),
  ],
})

const supervision = item('pengawasan', 'Pengawasan', '/pengawasan', {
  own: 'Semua pengawasan',
  open: true,
  children: [
    place('hasil-pengawasan', 'Hasil pengawasan', '/pengawasan/hasil-pengawasan'),
    place('putusan', 'Putusan', '/pengawasan/putusan'),
    place('pojok-pengawasan', 'Pojok pengawasan', '/pengawasan/pojok-pengawasan'),
    place('partisipatif', 'Pengawasan partisipatif', '/pengawasan/pengawasan-partisipatif'),
  ],
})

/** What every institution starts with, until its centre changes it. */
export function startingMenu(institution: string): StandardMenu {
  const supervises = institution === 'bawaslu'
  return {
    ownAtTop: 1,
    items: [
      item('beranda', 'Beranda', '/'),
      profile,
      news,
      item('pengumuman', 'Pengumuman', '/pengumuman'),
      item('agenda', 'Agenda', '/agenda'),
      ...(supervises ? [supervision] : []),
      item('tahapan', 'Tahapan', '/tahapan'),
      item('data', supervises ? 'Data' : 'Data Pemilu', '/data', { fixed: false }),
      item('dokumen', 'Dokumen', '/dokumen'),
      item('ppid', 'PPID', '/ppid'),
      services,
      item('kantor', 'Kantor', '/satker', { levels: ['pusat', 'provinsi'] }),
      item('kontak', 'Kontak', '/kontak'),
    ],
  }
}
