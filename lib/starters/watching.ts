import { quote, quoted, speaker, venue, when, where } from './asks.ts'
import type { Starter } from './schema.ts'

export const watching: Starter = {
  key: 'pengawasan',
  name: 'Hasil pengawasan',
  kind: 'article',
  institution: 'bawaslu',
  asks: [
    {
      name: 'apa',
      label: 'Yang diawasi',
      help: 'Contoh: pencetakan surat suara',
      type: 'line',
      blank: 'kegiatan yang diawasi',
    },
    when,
    venue,
    where,
    {
      name: 'siapa',
      label: 'Siapa yang mengawasi',
      help: 'Contoh: tiga regu pengawas kecamatan',
      type: 'line',
      blank: 'nama atau regu pengawas',
    },
    {
      name: 'hasil',
      label: 'Apa yang ditemukan',
      help: 'Sebutkan angkanya. Bila tidak ada, tulis begitu.',
      type: 'line',
      blank: 'hasil pengawasan',
    },
    { name: 'saran', label: 'Saran perbaikan', help: 'Satu butir sebaris. Boleh kosong.', type: 'lines' },
    { name: 'tindak', label: 'Tanggapan yang diawasi', help: 'Boleh kosong.', type: 'line' },
  ],
  title: '{kantor} awasi {apa}, temukan {hasil}',
  summary: 'Pengawasan dilakukan {siapa}. Hasilnya: {hasil}.',
  text: [
    '{siapa} mengawasi {apa}, {kapan}, di {lokasi}.',
    'Hasilnya: {hasil}.',
    '## Saran perbaikan',
    '{saran}',
    'Tanggapan atas saran itu: {tindak}.',
  ],
  fields: { place: '{tempat}', tags: 'pengawasan' },
  example: {
    title: 'Bawaslu awasi pencetakan, 312 lembar rusak dimusnahkan',
    summary: 'Lembar rusak dimusnahkan hari itu juga di hadapan pengawas dan polisi.',
    text: [
      'Tiga regu pengawas mengikuti pencetakan surat suara, Rabu, 18 November 2026 pukul 06.00 WIB, di Sidoarjo.',
      'Hasilnya: 312 lembar rusak, seluruhnya dimusnahkan hari itu juga dengan berita acara.',
      'Saran perbaikan: lembar uji cetak dihitung terpisah. Percetakan menyanggupi mulai tahap kedua.',
    ],
  },
}

export const reports: Starter = {
  key: 'penanganan-laporan',
  name: 'Penanganan laporan',
  kind: 'article',
  institution: 'bawaslu',
  asks: [
    { name: 'periode', label: 'Selama kapan', help: 'Contoh: Oktober 2026', type: 'line', blank: 'periode' },
    { name: 'masuk', label: 'Berapa laporan masuk', type: 'line', blank: 'jumlah laporan' },
    { name: 'terdaftar', label: 'Berapa yang diregistrasi', type: 'line', blank: 'jumlah yang diregistrasi' },
    { name: 'jenis', label: 'Yang terbanyak tentang apa', type: 'line', blank: 'jenis laporan' },
    where,
    quote,
    speaker,
  ],
  title: '{kantor} terima {masuk} laporan selama {periode}',
  summary: '{terdaftar} laporan diregistrasi. Terbanyak tentang {jenis}.',
  text: [
    '{kantor} menerima {masuk} laporan dugaan pelanggaran selama {periode}. Sebanyak {terdaftar} laporan memenuhi syarat formal dan materiel.',
    'Laporan terbanyak tentang {jenis}.',
    quoted,
    'Laporan disampaikan melalui SigapLapor paling lambat tujuh hari sejak peristiwa diketahui.',
  ],
  fields: { place: '{tempat}', tags: 'penanganan pelanggaran' },
  example: {
    title: 'Bawaslu terima 14 laporan selama Oktober',
    summary: 'Sembilan laporan diregistrasi. Terbanyak tentang alat peraga di jalur hijau.',
    text: [
      'Bawaslu Kabupaten Contoh menerima 14 laporan dugaan pelanggaran selama Oktober 2026. Sebanyak 9 laporan memenuhi syarat formal dan materiel.',
      'Laporan terbanyak tentang alat peraga di jalur hijau.',
      'Laporan disampaikan melalui SigapLapor paling lambat tujuh hari sejak peristiwa diketahui.',
    ],
  },
}
