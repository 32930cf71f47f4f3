import type { Ask, Starter } from './schema.ts'

const starts: Ask = { name: 'kapan', label: 'Mulai', type: 'moment' }
const at: Ask = {
  name: 'tempat',
  label: 'Tempat',
  help: 'Contoh: Aula kantor, Jalan Pamenang 1',
  type: 'line',
}
const fields = { startsAt: '{kapan}', place: '{tempat}' }

export const meetingEvent: Starter = {
  key: 'agenda-rapat',
  name: 'Rapat',
  kind: 'agenda',
  asks: [
    {
      name: 'apa',
      label: 'Rapat apa',
      help: 'Contoh: Rapat koordinasi logistik',
      type: 'line',
      blank: 'nama rapat',
    },
    starts,
    at,
    { name: 'siapa', label: 'Siapa yang diundang', type: 'line', blank: 'peserta' },
    { name: 'bahas', label: 'Yang dibahas', help: 'Satu butir sebaris. Boleh kosong.', type: 'lines' },
  ],
  title: '{apa}',
  summary: '',
  text: ['Peserta: {siapa}.', 'Yang dibahas:', '{bahas}'],
  fields,
  example: {
    title: 'Rapat koordinasi logistik se-eks Karesidenan Contoh',
    summary: 'Rabu, 2 Desember 2026 pukul 09.00 WIB, di Hotel Melati.',
    text: [
      'Peserta: tujuh kantor dan kepolisian.',
      'Yang dibahas: jadwal kirim, kondisi gudang, dan pengamanan.',
    ],
  },
}

export const outreachEvent: Starter = {
  key: 'agenda-sosialisasi',
  name: 'Sosialisasi atau bimtek',
  kind: 'agenda',
  asks: [
    {
      name: 'apa',
      label: 'Kegiatan apa',
      help: 'Contoh: Sosialisasi pindah memilih',
      type: 'line',
      blank: 'nama kegiatan',
    },
    starts,
    at,
    { name: 'siapa', label: 'Untuk siapa', type: 'line', blank: 'peserta' },
    { name: 'bawa', label: 'Yang perlu dibawa', help: 'Boleh kosong.', type: 'line' },
  ],
  title: '{apa}',
  summary: '',
  text: ['Terbuka bagi {siapa}.', 'Peserta membawa {bawa}.'],
  fields,
  example: {
    title: 'Sosialisasi pengawasan partisipatif di Ciawi',
    summary: 'Sabtu, 28 November 2026 pukul 13.00 WIB, di Balai Desa Ciawi.',
    text: ['Terbuka bagi warga Ciawi dan sekitarnya. Seratus peserta pertama mendapat konsumsi.'],
  },
}
