import { howMany, quote, quoted, speaker, venue, when, where } from './asks.ts'
import type { Starter } from './schema.ts'

export const plenary: Starter = {
  key: 'rapat-pleno',
  name: 'Rapat pleno',
  kind: 'article',
  asks: [
    {
      name: 'hasil',
      label: 'Apa yang diputuskan',
      help: 'Satu kalimat pendek. Contoh: jadwal piket akhir tahun',
      type: 'line',
      blank: 'hasil rapat',
    },
    when,
    venue,
    where,
    {
      name: 'siapa',
      label: 'Siapa yang memimpin',
      help: 'Nama dan jabatan.',
      type: 'line',
      blank: 'nama dan jabatan',
    },
    { name: 'rincian', label: 'Rincian keputusan', help: 'Satu butir sebaris. Boleh kosong.', type: 'lines' },
    quote,
    speaker,
  ],
  title: 'Rapat pleno {kantor} menetapkan {hasil}',
  summary: 'Rapat dipimpin {siapa} dan memutuskan {hasil}.',
  text: [
    '{kantor} menetapkan {hasil} dalam rapat pleno, {kapan}, di {lokasi}.',
    'Rapat dipimpin {siapa}.',
    '## Yang diputuskan',
    '{rincian}',
    quoted,
  ],
  fields: { place: '{tempat}', tags: 'rapat pleno' },
  example: {
    title: 'Rapat pleno menetapkan 1.268.417 pemilih berkelanjutan',
    summary: 'Jumlah pemilih triwulan ketiga naik 2.104 orang. Berita acaranya terbuka untuk umum.',
    text: [
      'KPU Kabupaten Contoh menetapkan 1.268.417 pemilih dalam rapat pleno terbuka, Senin, 5 Oktober 2026 pukul 09.00 WIB, di aula kantor.',
      'Jumlah itu naik 2.104 orang dibanding triwulan sebelumnya. Kenaikan terbesar berasal dari pemilih pemula.',
      '“Setiap angka di berita acara ini bisa ditanyakan kepada kami,” kata Laili Rahmawati, ketua.',
    ],
  },
}

export const meeting: Starter = {
  key: 'rapat',
  name: 'Rapat koordinasi',
  kind: 'article',
  asks: [
    {
      name: 'apa',
      label: 'Tentang apa',
      help: 'Contoh: persiapan logistik',
      type: 'line',
      blank: 'topik rapat',
    },
    when,
    venue,
    where,
    {
      name: 'siapa',
      label: 'Dengan siapa',
      help: 'Contoh: Polres dan Dishub',
      type: 'line',
      blank: 'pihak yang hadir',
    },
    { name: 'hasil', label: 'Apa yang disepakati', type: 'line', blank: 'hasil kesepakatan' },
    { name: 'lanjut', label: 'Langkah berikutnya dan tenggatnya', help: 'Boleh kosong.', type: 'line' },
  ],
  title: '{kantor} dan {siapa} sepakati {hasil}',
  summary: 'Rapat membahas {apa}. Kesepakatannya: {hasil}.',
  text: [
    '{kantor} bersama {siapa} menyepakati {hasil}, {kapan}, di {lokasi}.',
    'Rapat membahas {apa}.',
    'Langkah berikutnya: {lanjut}.',
  ],
  fields: { place: '{tempat}', tags: 'rapat koordinasi' },
  example: {
    title: 'KPU dan Dispendukcapil bertukar data kematian tiap bulan',
    summary:
      'Pertukaran dimulai Desember. Nama yang sudah meninggal dihapus dari daftar pemilih tiap triwulan.',
    text: [
      'KPU Kabupaten Contoh dan Dispendukcapil sepakat bertukar data kematian setiap bulan, Selasa, 10 November 2026 pukul 09.00 WIB, di kantor dinas.',
      'Selama ini data diterima tiap semester sehingga nama yang sudah meninggal masih tercantum.',
      'Langkah berikutnya: uji kirim data pertama pada 4 Desember 2026.',
    ],
  },
}

export const training: Starter = {
  key: 'bimtek',
  name: 'Bimtek atau pelatihan',
  kind: 'article',
  asks: [
    {
      name: 'apa',
      label: 'Yang dilatih',
      help: 'Contoh: pemadanan data di Sidalih',
      type: 'line',
      blank: 'materi',
    },
    when,
    venue,
    where,
    {
      name: 'siapa',
      label: 'Siapa pesertanya',
      help: 'Contoh: operator kecamatan',
      type: 'line',
      blank: 'peserta',
    },
    howMany,
    { name: 'lanjut', label: 'Untuk apa, dan kapan dipakai', help: 'Boleh kosong.', type: 'line' },
    quote,
    speaker,
  ],
  title: '{berapa} {siapa} berlatih {apa}',
  summary: 'Pelatihan diadakan {kantor} supaya peserta siap mengerjakan {apa}.',
  text: [
    '{berapa} {siapa} mengikuti bimbingan teknis {apa}, {kapan}, di {lokasi}.',
    'Hasil latihan dipakai untuk {lanjut}.',
    quoted,
  ],
  fields: { place: '{tempat}', tags: 'bimtek' },
  example: {
    title: '26 operator kecamatan berlatih memadankan data',
    summary: 'Operator mencoba Sidalih versi baru sebelum pemutakhiran triwulan keempat.',
    text: [
      '26 operator kecamatan mengikuti bimbingan teknis pemadanan data, Selasa, 10 November 2026 pukul 08.30 WIB, di aula kantor.',
      'Mereka memadankan data kematian, pindah domisili, dan pemilih pemula. Kesalahan yang paling sering: tanggal lahir tertukar dengan bulan.',
      '“Sekarang satu kecamatan selesai dalam dua jam,” kata Dimas Prakoso, operator Kecamatan Gurah.',
    ],
  },
}
