import type { Anchor, Every } from '../../../lib/duties/schema.ts'
import type { InformationClass } from '../../../lib/entries/information.ts'
import type { Kind } from '../../../lib/entries/schema.ts'
import type { Level } from '../../../lib/offices/schema.ts'
import type { Institution } from './types.ts'

/** A duty outside the stages, as every calendar begins with it. */
export type RoutineDuty = {
  name: string
  help: string
  basis: string
  kind?: Kind
  category?: string
  informationClass?: InformationClass
  words?: string[]
  starter?: string
  levels?: Level[]
  every: Every
  anchor: Anchor
  offsetDays?: number
  dueOn?: string
}

// Where a law names the year but no day, the day is the centre's to set; its help says so.
const common: RoutineDuty[] = [
  {
    name: 'Informasi berkala',
    help: 'Perbarui sedikitnya satu informasi dengan kelas “berkala”: profil, program dan anggaran, atau laporan.',
    basis: 'UU 14/2008 Pasal 9 ayat (3)',
    informationClass: 'berkala',
    every: 'half',
    anchor: 'end',
  },
  {
    name: 'Daftar Informasi Publik (DIP)',
    help: 'Terbitkan DIP tahun ini sebagai dokumen. Undang-undang tidak menyebut hari; pusat menetapkan akhir Januari.',
    basis: 'UU 14/2008 Pasal 11 ayat (1) huruf a; Perki 1/2021',
    kind: 'document',
    category: 'dip',
    every: 'year',
    anchor: 'date',
    dueOn: '2026-01-31',
  },
  {
    name: 'Laporan layanan informasi publik',
    help: 'Terbitkan laporan PPID tentang permohonan yang masuk, dijawab, dan ditolak selama tahun lalu.',
    basis: 'UU 14/2008 Pasal 12; Perki 1/2021',
    kind: 'document',
    words: ['layanan informasi'],
    every: 'year',
    anchor: 'date',
    dueOn: '2026-03-31',
  },
  {
    name: 'Laporan kinerja (LKjIP)',
    help: 'Terbitkan laporan akuntabilitas kinerja (LAKIP/LKjIP) tahun lalu.',
    basis: 'Perpres 29/2014',
    kind: 'document',
    words: ['laporan kinerja', 'lkjip', 'lakip', 'akuntabilitas kinerja'],
    every: 'year',
    anchor: 'date',
    dueOn: '2026-03-31',
  },
  {
    name: 'Pengumuman LHKPN',
    help: 'Umumkan harta kekayaan pejabat yang sudah dilaporkan ke KPK. Batas melapor 31 Maret; hari mengumumkan ditetapkan pusat.',
    basis: 'UU 28/1999 Pasal 5; Peraturan KPK 2/2020',
    words: ['lhkpn', 'harta kekayaan'],
    every: 'year',
    anchor: 'date',
    dueOn: '2026-04-30',
  },
  {
    name: 'Laporan keuangan',
    help: 'Terbitkan laporan keuangan tahun lalu sesudah diperiksa. Hari ditetapkan pusat.',
    basis: 'UU 14/2008 Pasal 9 ayat (2) huruf c',
    kind: 'document',
    words: ['laporan keuangan'],
    every: 'year',
    anchor: 'date',
    dueOn: '2026-07-31',
  },
  {
    name: 'Survei kepuasan masyarakat (SKM)',
    help: 'Umumkan hasil survei tahun ini dan perbaikan yang dilakukan karenanya.',
    basis: 'Permenpan RB 14/2017',
    words: ['survei kepuasan', 'kepuasan masyarakat', 'skm'],
    every: 'year',
    anchor: 'end',
  },
]

// Any story mentions voter data; the recapitulation names its quarter.
const voterWords = ['triwulan', 'pdpb', 'pemilih berkelanjutan']

/** Duties outside the stages, by institution. The first of each is the quarterly voter list. */
export const routineDuties: Record<Institution, RoutineDuty[]> = {
  kpu: [
    {
      name: 'Rekapitulasi data pemilih (PDPB)',
      help: 'Umumkan jumlah pemilih hasil rapat pleno triwulan ini. Sepuluh hari sesudah triwulan berakhir disediakan untuk menulisnya.',
      basis: 'UU 7/2017 Pasal 20 huruf l; PKPU 1/2025',
      kind: 'article',
      words: voterWords,
      starter: 'pdpb',
      levels: ['kabupaten', 'kota'],
      every: 'quarter',
      anchor: 'end',
      offsetDays: 10,
    },
    ...common,
  ],
  bawaslu: [
    {
      name: 'Pengawasan data pemilih (PDPB)',
      help: 'Umumkan hasil pengawasan pemutakhiran data pemilih triwulan ini.',
      basis: 'UU 7/2017 Pasal 93, 97, dan 101',
      kind: 'article',
      words: voterWords,
      starter: 'pengawasan',
      levels: ['provinsi', 'kabupaten', 'kota'],
      every: 'quarter',
      anchor: 'end',
      offsetDays: 10,
    },
    ...common,
  ],
}
