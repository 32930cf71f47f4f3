import { type Block, bullets, heading } from '../rich.ts'
import type { Level } from '../types.ts'

export function historyOfBawaslu(kantor: string, wilayah: string, aceh: boolean): Block[] {
  return [
    'Pengawasan pemilu secara kelembagaan dimulai pada 1982 dengan panitia pengawas pelaksanaan pemilu. Lembaga itu lahir dari tuntutan agar pemungutan suara lebih jujur.',
    'Sesudah Reformasi, panitia pengawas bersifat sementara dan dibentuk menjelang pemilu. Undang-Undang Nomor 22 Tahun 2007 membentuk Badan Pengawas Pemilihan Umum sebagai lembaga tetap di tingkat nasional.',
    heading('Dari sementara menjadi tetap'),
    'Melalui Undang-Undang Nomor 15 Tahun 2011, pengawas di tingkat provinsi menjadi tetap. Undang-Undang Nomor 7 Tahun 2017 melanjutkannya hingga kabupaten/kota dan memperkuat wewenang memeriksa serta memutus pelanggaran administratif dan sengketa proses.',
    aceh
      ? `Di Aceh, pengawas pemilihan dikenal dengan nama Panwaslih sesuai kekhususan yang diakui undang-undang. ${kantor} memakai nama itu dalam melayani warga.`
      : `${kantor} menjalankan pengawasan, pencegahan, dan penindakan di ${wilayah} sebagai bagian dari susunan tersebut.`,
    'Halaman ini berisi sejarah secara umum. Dokumen resmi dapat diminta melalui layanan informasi di [kantor](/kontak).',
  ]
}

const SCOPE: Record<'pusat' | 'provinsi' | 'local', string[]> = {
  pusat: [
    'menyusun standar tata laksana pengawasan untuk pengawas di setiap tingkatan;',
    'mencegah dan menindak pelanggaran serta sengketa proses pemilu;',
    'mengawasi persiapan dan pelaksanaan setiap tahapan;',
    'mencegah terjadinya praktik politik uang;',
  ],
  provinsi: [
    'mencegah dan menindak pelanggaran serta sengketa proses di wilayah provinsi;',
    'mengawasi pelaksanaan tahapan di wilayah provinsi;',
    'membina dan mengoordinasikan pengawas kabupaten/kota;',
    'mencegah terjadinya praktik politik uang di wilayah provinsi;',
  ],
  local: [
    'mencegah dan menindak pelanggaran serta sengketa proses di wilayah kabupaten/kota;',
    'mengawasi pelaksanaan tahapan, termasuk pemutakhiran data pemilih;',
    'membina pengawas di kecamatan, desa atau kelurahan, dan TPS;',
    'mencegah terjadinya praktik politik uang di wilayah kabupaten/kota;',
  ],
}

export function dutiesOfBawaslu(kantor: string, level: Level): Block[] {
  return [
    `Tugas, wewenang, dan kewajiban ${kantor} diatur dalam Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum. Ringkasannya sebagai berikut.`,
    heading('Tugas'),
    bullets([
      ...SCOPE[level === 'pusat' || level === 'provinsi' ? level : 'local'],
      'mengawasi netralitas pihak yang dilarang ikut kampanye;',
      'mengawasi pelaksanaan putusan dan keputusan yang berkaitan dengan pemilu.',
    ]),
    heading('Wewenang'),
    bullets([
      'menerima dan menindaklanjuti laporan dugaan pelanggaran;',
      'memeriksa, mengkaji, dan memutus pelanggaran administratif pemilu;',
      'menerima, memeriksa, memediasi atau mengadjudikasi, dan memutus sengketa proses;',
      'merekomendasikan kepada instansi yang berwenang hasil pengawasan terhadap netralitas;',
      'meminta keterangan yang diperlukan kepada pihak terkait.',
    ]),
    heading('Kewajiban'),
    bullets([
      'bersikap adil dalam menjalankan tugas dan wewenang;',
      'membina dan mengawasi pengawas pada tingkatan di bawahnya;',
      'mengawasi pemutakhiran dan pemeliharaan data pemilih secara berkelanjutan;',
      'mengembangkan pengawasan pemilu yang partisipatif;',
      'menyampaikan laporan hasil pengawasan.',
    ]),
    'Laporan dugaan pelanggaran disampaikan langsung kepada petugas, paling lama tujuh hari sejak diketahui atau ditemukan. Situs ini tidak menerima laporan semacam itu; datanglah ke [kantor kami](/kontak).',
  ]
}
