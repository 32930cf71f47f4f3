import { venue, when, where } from './asks.ts'
import type { Starter } from './schema.ts'

export const voterList: Starter = {
  key: 'pdpb',
  name: 'Rekapitulasi PDPB',
  kind: 'article',
  institution: 'kpu',
  asks: [
    {
      name: 'periode',
      label: 'Triwulan berapa',
      help: 'Contoh: triwulan keempat 2026',
      type: 'line',
      blank: 'periode',
    },
    {
      name: 'berapa',
      label: 'Jumlah pemilih',
      help: 'Contoh: 1.268.417',
      type: 'line',
      blank: 'jumlah pemilih',
    },
    { name: 'lelaki', label: 'Pemilih laki-laki', type: 'line', blank: 'jumlah laki-laki' },
    { name: 'perempuan', label: 'Pemilih perempuan', type: 'line', blank: 'jumlah perempuan' },
    {
      name: 'selisih',
      label: 'Naik atau turun berapa',
      help: 'Contoh: naik 2.104',
      type: 'line',
      blank: 'angka perubahan',
    },
    when,
    venue,
    where,
    {
      name: 'sebab',
      label: 'Apa sebabnya',
      help: 'Boleh kosong. Contoh: pemilih pemula di Pare',
      type: 'line',
    },
  ],
  title: 'Pemilih {periode} ditetapkan {berapa} orang',
  summary: '{kantor} menetapkan {berapa} pemilih, {selisih} orang dari triwulan sebelumnya.',
  text: [
    '{kantor} menetapkan {berapa} pemilih berkelanjutan untuk {periode} dalam rapat pleno terbuka, {kapan}, di {lokasi}.',
    'Pemilih laki-laki {lelaki} orang dan perempuan {perempuan} orang. Jumlahnya {selisih} orang dari triwulan sebelumnya.',
    'Perubahan itu terutama karena {sebab}.',
    '## Bila nama Anda belum ada',
    'Laporkan kepada kantor kami pada jam kerja dengan membawa KTP elektronik, atau periksa dahulu di laman Cek DPT.',
  ],
  fields: { place: '{tempat}', tags: 'pdpb, data pemilih' },
  example: {
    title: 'Pemilih triwulan ketiga ditetapkan 1.268.417 orang',
    summary: 'Jumlah pemilih naik 2.104 orang, terutama pemilih pemula di dua kecamatan.',
    text: [
      'KPU Kabupaten Contoh menetapkan 1.268.417 pemilih berkelanjutan untuk triwulan ketiga dalam rapat pleno terbuka, Senin, 5 Oktober 2026 pukul 09.00 WIB, di aula kantor.',
      'Pemilih laki-laki 632.118 orang dan perempuan 636.299 orang. Jumlahnya naik 2.104 orang dari triwulan sebelumnya.',
      'Bila nama Anda belum ada, laporkan kepada kantor kami pada jam kerja dengan membawa KTP elektronik.',
    ],
  },
}
