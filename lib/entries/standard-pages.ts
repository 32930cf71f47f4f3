import type { StandardPage } from '../standards/schema.ts'

const profile: StandardPage[] = [
  {
    path: '/profil/sejarah',
    title: 'Sejarah',
    summary: 'Perjalanan lembaga dari masa ke masa.',
    common: true,
  },
  {
    path: '/profil/visi-misi',
    title: 'Visi dan misi',
    summary: 'Yang dituju dan cara mencapainya.',
    common: true,
  },
  {
    path: '/profil/tugas-dan-wewenang',
    title: 'Tugas dan wewenang',
    summary: 'Tugas, wewenang, dan kewajiban menurut undang-undang.',
    common: true,
  },
  {
    path: '/profil/struktur-organisasi',
    title: 'Struktur organisasi',
    summary: 'Siapa memimpin dan siapa mengerjakan apa.',
    common: false,
  },
  {
    path: '/profil/sekretariat',
    title: 'Sekretariat',
    summary: 'Dukungan administratif dan teknis bagi anggota.',
    common: false,
  },
]

const services: StandardPage[] = [
  {
    path: '/layanan/maklumat-pelayanan',
    title: 'Maklumat pelayanan',
    summary: 'Janji kami tentang mutu layanan, dan apa yang terjadi bila kami lalai.',
    common: true,
  },
  {
    path: '/layanan/pengaduan',
    title: 'Pengaduan dan pelaporan pelanggaran (WBS)',
    summary: 'Cara melaporkan layanan yang buruk, gratifikasi, atau penyalahgunaan wewenang.',
    common: true,
  },
  {
    path: '/layanan/survei-kepuasan',
    title: 'Survei kepuasan masyarakat (SKM)',
    summary: 'Nilai layanan kami menurut warga, dan cara ikut menilai.',
    common: true,
  },
]

const supervision: StandardPage[] = [
  {
    path: '/pengawasan/hasil-pengawasan',
    title: 'Hasil pengawasan',
    summary: 'Temuan, saran perbaikan, dan tindak lanjutnya.',
    common: true,
    feed: { documents: 'laporan' },
  },
  {
    path: '/pengawasan/putusan',
    title: 'Putusan',
    summary: 'Putusan pelanggaran administratif dan sengketa proses.',
    common: true,
    feed: { documents: 'putusan' },
  },
  {
    path: '/pengawasan/pojok-pengawasan',
    title: 'Pojok pengawasan',
    summary: 'Tempat bertanya, membaca, dan belajar mengawasi.',
    common: true,
    feed: { tag: 'pojok-pengawasan', title: 'Kabar pojok pengawasan' },
  },
  {
    path: '/pengawasan/pengawasan-partisipatif',
    title: 'Pengawasan partisipatif',
    summary: 'Cara warga ikut mengawasi pemilu di sekitarnya.',
    common: true,
    feed: { tag: 'pengawasan-partisipatif', title: 'Kabar pengawasan partisipatif' },
  },
]

const publicInformation: StandardPage[] = [
  {
    path: '/ppid/profil',
    title: 'Profil PPID',
    summary: 'Siapa pejabat yang melayani informasi, tugas, dan atasannya.',
    common: true,
  },
  {
    path: '/ppid/maklumat',
    title: 'Maklumat layanan informasi',
    summary: 'Janji kami kepada setiap orang yang meminta informasi.',
    common: true,
  },
]

/** The standard pages every institution starts with, in the order of the menu. */
export const startingPages = (institution: string): StandardPage[] => [
  ...profile,
  ...services,
  ...(institution === 'bawaslu' ? supervision : []),
  ...publicInformation,
]
