import { howMany, quote, quoted, speaker, venue, when, where } from './asks.ts'
import type { Starter } from './schema.ts'

export const outreach: Starter = {
  key: 'sosialisasi',
  name: 'Sosialisasi',
  kind: 'article',
  asks: [
    { name: 'apa', label: 'Tentang apa', help: 'Contoh: pindah memilih', type: 'line', blank: 'topik' },
    {
      name: 'siapa',
      label: 'Kepada siapa',
      help: 'Contoh: pelajar SMAN 1 Pare',
      type: 'line',
      blank: 'peserta',
    },
    howMany,
    when,
    venue,
    where,
    { name: 'tanya', label: 'Yang paling banyak ditanyakan', help: 'Boleh kosong.', type: 'line' },
    quote,
    speaker,
  ],
  title: '{berapa} {siapa} belajar tentang {apa}',
  summary: '{kantor} menjelaskan {apa} dan menjawab pertanyaan peserta.',
  text: [
    '{berapa} {siapa} mengikuti sosialisasi {apa}, {kapan}, di {lokasi}.',
    'Yang paling banyak ditanyakan: {tanya}.',
    quoted,
  ],
  fields: { place: '{tempat}', category: 'sosialisasi', tags: 'sosialisasi' },
  example: {
    title: '120 pelajar SMAN 1 Pare belajar menghitung suara',
    summary:
      'Pelajar bergantian menjadi petugas, saksi, dan pemilih. Surat suara tidak sah paling banyak ditanyakan.',
    text: [
      '120 pelajar SMAN 1 Pare mempraktikkan pemungutan dan penghitungan suara, Rabu, 18 November 2026 pukul 08.00 WIB, di aula sekolah.',
      'Yang paling banyak ditanyakan: kapan surat suara dinyatakan tidak sah.',
      '“Ternyata melipat surat suara saja ada aturannya,” kata Dinda Ayu, siswi kelas dua belas.',
    ],
  },
}

export const visit: Starter = {
  key: 'kunjungan',
  name: 'Kunjungan atau audiensi',
  kind: 'article',
  asks: [
    {
      name: 'siapa',
      label: 'Siapa yang datang',
      help: 'Contoh: KPU Kota Madiun',
      type: 'line',
      blank: 'pihak yang datang',
    },
    {
      name: 'apa',
      label: 'Untuk apa',
      help: 'Contoh: pengelolaan arsip digital',
      type: 'line',
      blank: 'tujuan kunjungan',
    },
    when,
    venue,
    where,
    {
      name: 'penerima',
      label: 'Siapa yang menerima',
      help: 'Nama dan jabatan.',
      type: 'line',
      blank: 'nama dan jabatan',
    },
    { name: 'hasil', label: 'Apa hasilnya', help: 'Boleh kosong.', type: 'line' },
  ],
  title: '{siapa} kunjungi {kantor}, bahas {apa}',
  summary: 'Tamu diterima {penerima} dan membahas {apa}.',
  text: [
    '{siapa} mengunjungi {kantor}, {kapan}, untuk membahas {apa}.',
    'Tamu diterima {penerima} di {lokasi}.',
    'Hasilnya: {hasil}.',
  ],
  fields: { place: '{tempat}', tags: 'kunjungan' },
  example: {
    title: 'KPU Kota Contoh pelajari pengelolaan arsip digital',
    summary: 'Sembilan pegawai melihat cara 214 boks arsip dipindai dalam empat bulan.',
    text: [
      'Sembilan pegawai KPU Kota Contoh mengunjungi kantor kami, Kamis, 12 November 2026 pukul 10.00 WIB, untuk mempelajari arsip digital.',
      'Tamu diterima Rahmat Hidayat, sekretaris, di ruang arsip.',
      'Hasilnya: daftar alat, biaya, dan urutan kerja yang bisa ditiru.',
    ],
  },
}

export const agreement: Starter = {
  key: 'mou',
  name: 'Penandatanganan kerja sama (MoU)',
  kind: 'article',
  asks: [
    {
      name: 'siapa',
      label: 'Dengan siapa',
      help: 'Contoh: Kejaksaan Negeri',
      type: 'line',
      blank: 'pihak kedua',
    },
    {
      name: 'apa',
      label: 'Kerja sama apa',
      help: 'Contoh: pendampingan hukum',
      type: 'line',
      blank: 'isi kerja sama',
    },
    {
      name: 'lama',
      label: 'Berlaku berapa lama',
      help: 'Contoh: dua tahun',
      type: 'line',
      blank: 'tahun berlakunya',
    },
    when,
    venue,
    where,
    {
      name: 'penanda',
      label: 'Siapa yang menandatangani',
      help: 'Nama dan jabatan kedua pihak.',
      type: 'line',
      blank: 'nama dan jabatan',
    },
    { name: 'manfaat', label: 'Apa gunanya bagi masyarakat', help: 'Boleh kosong.', type: 'line' },
  ],
  title: '{kantor} dan {siapa} sepakati {apa}',
  summary: 'Kerja sama {apa} berlaku {lama}.',
  text: [
    '{kantor} dan {siapa} menandatangani kerja sama {apa}, {kapan}, di {lokasi}.',
    'Naskah ditandatangani {penanda} dan berlaku {lama}.',
    'Bagi masyarakat, kerja sama ini berarti {manfaat}.',
  ],
  fields: { place: '{tempat}', tags: 'kerja sama' },
  example: {
    title: 'KPU dan Kejaksaan sepakati pendampingan hukum dua tahun',
    summary: 'Jaksa pengacara negara mendampingi perkara perdata dan tata usaha negara.',
    text: [
      'KPU Kabupaten Contoh dan Kejaksaan Negeri menandatangani kerja sama pendampingan hukum, Kamis, 5 November 2026 pukul 13.00 WIB, di aula kejaksaan.',
      'Naskah ditandatangani ketua dan kepala kejaksaan, dan berlaku dua tahun.',
      'Bagi masyarakat, kerja sama ini berarti gugatan ditangani terbuka dan tepat waktu.',
    ],
  },
}
