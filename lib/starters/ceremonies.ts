import { quote, quoted, speaker, venue, when, where } from './asks.ts'
import type { Starter } from './schema.ts'

export const assembly: Starter = {
  key: 'apel',
  name: 'Apel',
  kind: 'article',
  asks: [
    {
      name: 'pesan',
      label: 'Apa yang disampaikan',
      help: 'Contoh: tenggat laporan aset 18 Desember',
      type: 'line',
      blank: 'isi amanat',
    },
    when,
    venue,
    where,
    {
      name: 'siapa',
      label: 'Siapa pembina apel',
      help: 'Nama dan jabatan.',
      type: 'line',
      blank: 'nama dan jabatan',
    },
    { name: 'lanjut', label: 'Siapa mengerjakan apa sesudahnya', help: 'Boleh kosong.', type: 'line' },
  ],
  title: 'Apel {kantor}: {pesan}',
  summary: '{siapa} menyampaikan {pesan}.',
  text: ['{siapa} memimpin apel, {kapan}, di {lokasi}.', 'Amanatnya: {pesan}.', 'Sesudah apel, {lanjut}.'],
  fields: { place: '{tempat}', tags: 'apel' },
  example: {
    title: 'Apel pagi: laporan aset paling lambat 18 Desember',
    summary: 'Setiap subbagian menunjuk satu penanggung jawab. Rekonsiliasi diadakan sehari sesudahnya.',
    text: [
      'Rahmat Hidayat, sekretaris, memimpin apel, Senin, 23 November 2026 pukul 07.30 WIB, di halaman kantor.',
      'Amanatnya: laporan barang milik negara diserahkan paling lambat 18 Desember 2026.',
      'Sesudah apel, setiap subbagian menunjuk satu penanggung jawab.',
    ],
  },
}

export const holiday: Starter = {
  key: 'hari-besar',
  name: 'Peringatan hari besar',
  kind: 'article',
  asks: [
    { name: 'apa', label: 'Hari apa', help: 'Contoh: Hari Pahlawan', type: 'line', blank: 'nama hari besar' },
    {
      name: 'kegiatan',
      label: 'Apa yang dilakukan',
      help: 'Contoh: upacara dan donor darah',
      type: 'line',
      blank: 'kegiatan',
    },
    when,
    venue,
    where,
    { name: 'siapa', label: 'Siapa yang memimpin atau hadir', type: 'line', blank: 'nama dan jabatan' },
    {
      name: 'cerita',
      label: 'Satu hal yang menarik',
      help: 'Boleh kosong. Contoh: veteran berusia 94 tahun bercerita',
      type: 'line',
    },
    quote,
    speaker,
  ],
  title: '{apa}: {kegiatan} di {kantor}',
  summary: '{kantor} memperingati {apa} dengan {kegiatan}.',
  text: [
    '{kantor} memperingati {apa} dengan {kegiatan}, {kapan}, di {lokasi}.',
    'Peringatan dipimpin {siapa}.',
    '{cerita}.',
    quoted,
  ],
  fields: { place: '{tempat}', tags: '' },
  example: {
    title: 'Hari Pahlawan: veteran bercerita tentang Pemilu 1955',
    summary: 'Soekarmin, 94 tahun, mengisahkan antrean pemilih dari subuh sampai magrib.',
    text: [
      'KPU Kabupaten Contoh memperingati Hari Pahlawan dengan upacara dan bincang sejarah, Selasa, 10 November 2026 pukul 08.00 WIB, di aula kantor.',
      'Veteran berusia 94 tahun, Soekarmin, duduk di kursi rotan dan menceritakan Pemilu 1955.',
      '“Antreannya dari subuh sampai magrib, tidak ada yang pulang,” kata Soekarmin.',
    ],
  },
}
