import { type Block, bullets, heading } from '../rich.ts'
import type { Level } from '../types.ts'

export function historyOfKpu(kantor: string, wilayah: string, aceh: boolean): Block[] {
  return [
    'Indonesia menyelenggarakan pemilihan umum pertama pada 1955. Pada masa berikutnya, pemilu dikerjakan Lembaga Pemilihan Umum yang dibentuk pada 1970 dan dipimpin Menteri Dalam Negeri.',
    'Setelah Reformasi, Komisi Pemilihan Umum dibentuk pada 1999. Anggotanya waktu itu berasal dari partai politik peserta pemilu dan unsur pemerintah. Sejak 2001 keanggotaannya berubah: KPU diisi orang-orang yang tidak berasal dari partai politik.',
    heading('Nasional, tetap, dan mandiri'),
    'Perubahan Ketiga Undang-Undang Dasar 1945 menyatakan pemilu diselenggarakan oleh suatu komisi pemilihan umum yang bersifat nasional, tetap, dan mandiri. Kedudukan, tugas, dan susunannya kini diatur dalam Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum.',
    aceh
      ? `Di Aceh, penyelenggara pemilu bernama Komisi Independen Pemilihan (KIP). Namanya bersumber dari Undang-Undang Nomor 11 Tahun 2006 tentang Pemerintahan Aceh, dan KIP merupakan bagian dari KPU. ${kantor} bekerja dalam kerangka itu.`
      : `${kantor} adalah bagian dari susunan yang hierarkis itu dan melayani pemilih di ${wilayah}.`,
    'Halaman ini berisi sejarah secara umum. Dokumen resmi dan riwayat keanggotaan dapat diminta melalui layanan informasi di [kantor](/kontak).',
  ]
}

const DUTIES: Record<'pusat' | 'provinsi' | 'local', string[]> = {
  pusat: [
    'merencanakan program, anggaran, dan jadwal;',
    'menyusun peraturan KPU untuk setiap tahapan pemilu;',
    'mengoordinasikan dan memantau semua tahapan;',
    'menerima daftar pemilih dari KPU provinsi serta memutakhirkan data pemilih;',
    'melakukan rekapitulasi penghitungan suara tingkat nasional dan mengumumkannya;',
    'menyosialisasikan penyelenggaraan pemilu dan melaporkan setiap tahapan.',
  ],
  provinsi: [
    'menjabarkan program dan melaksanakan anggaran;',
    'melaksanakan tahapan di provinsi sesuai peraturan perundang-undangan;',
    'mengoordinasikan dan mengendalikan tahapan oleh KPU kabupaten/kota;',
    'menerima daftar pemilih dari kabupaten/kota dan menyampaikannya kepada KPU;',
    'melakukan rekapitulasi di tingkat provinsi berdasarkan hasil kabupaten/kota;',
    'menyosialisasikan penyelenggaraan pemilu, mengevaluasi, dan membuat laporan.',
  ],
  local: [
    'menjabarkan program dan melaksanakan anggaran;',
    'melaksanakan semua tahapan di kabupaten/kota berdasarkan peraturan;',
    'mengoordinasikan dan mengendalikan PPK, PPS, dan KPPS di wilayah kerjanya;',
    'menyampaikan daftar pemilih kepada KPU provinsi dan memutakhirkan data pemilih;',
    'melakukan dan mengumumkan rekapitulasi berdasarkan hasil dari PPK;',
    'menyosialisasikan penyelenggaraan pemilu, mengevaluasi, dan membuat laporan.',
  ],
}

export function dutiesOfKpu(kantor: string, level: Level): Block[] {
  return [
    `Tugas, wewenang, dan kewajiban ${kantor} diatur dalam Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum. Ringkasannya sebagai berikut.`,
    heading('Tugas'),
    bullets(DUTIES[level === 'pusat' || level === 'provinsi' ? level : 'local']),
    heading('Wewenang'),
    bullets([
      'menetapkan jadwal dan keputusan yang menjadi kewenangannya;',
      'menetapkan dan mengumumkan hasil rekapitulasi pada tingkatnya;',
      'menjatuhkan sanksi administratif kepada jajaran yang mengganggu tahapan, berdasarkan putusan atau rekomendasi yang berwenang;',
      'melaksanakan wewenang lain menurut undang-undang.',
    ]),
    heading('Kewajiban'),
    bullets([
      'melaksanakan tahapan secara tepat waktu;',
      'memperlakukan peserta pemilu secara adil dan setara;',
      'menyampaikan semua informasi penyelenggaraan pemilu kepada masyarakat;',
      'mempertanggungjawabkan penggunaan anggaran;',
      'mengelola arsip dan dokumen menurut peraturan;',
      'memutakhirkan data pemilih secara berkelanjutan.',
    ]),
  ]
}
