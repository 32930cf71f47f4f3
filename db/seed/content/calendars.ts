import type { Institution } from './types.ts'

/** One programme of the national calendar with its steps; days as "2024-02-14", both inclusive. */
export type SampleProgramme = Omit<SampleStage, 'days'> & { steps: SampleStage[] }
export type SampleStage = {
  slug: string
  name: string
  days?: [from: string, to: string]
  headline?: string
  ask?: string
  description?: string
  action?: [label: string, href: string]
  basis?: string
  routine?: boolean
  calm?: boolean
}

const checkName: [string, string] = ['Cek nama saya', 'https://cekdptonline.kpu.go.id/']
const quarterly = [
  ['I', '2026-01-01', '2026-03-31'],
  ['II', '2026-04-01', '2026-06-30'],
  ['III', '2026-07-01', '2026-09-30'],
  ['IV', '2026-10-01', '2026-12-31'],
] as const

const voterList: SampleProgramme = {
  slug: 'pdpb-2026',
  name: 'Pemutakhiran data pemilih berkelanjutan 2026',
  basis: 'UU 7/2017 Pasal 20 huruf l, PKPU 1/2025',
  routine: true,
  description:
    'Di luar tahapan pemilu, KPU kabupaten/kota memperbarui daftar pemilih paling sedikit setiap tiga bulan dan menetapkannya dalam rapat pleno terbuka.',
  steps: quarterly.map(([numeral, from, to]) => ({
    slug: `pdpb-2026-triwulan-${numeral.toLowerCase()}`,
    name: `Triwulan ${numeral}`,
    days: [from, to],
    routine: true,
    headline: 'Data pemilih diperbarui',
    ask: 'Pindah rumah, baru 17 tahun, atau pensiun dari TNI/Polri? Pastikan nama Anda tercatat.',
    action: checkName,
  })),
}

const election: SampleProgramme = {
  slug: 'pemilu-2024',
  name: 'Pemilu Serentak 2024',
  basis: 'PKPU 3/2022',
  steps: [
    {
      slug: 'pemilu-2024-daftar-pemilih',
      name: 'Penyusunan daftar pemilih',
      days: ['2022-10-14', '2023-06-21'],
    },
    {
      slug: 'pemilu-2024-peserta',
      name: 'Pendaftaran dan verifikasi peserta',
      days: ['2022-07-29', '2022-12-13'],
    },
    {
      slug: 'pemilu-2024-kursi-dapil',
      name: 'Penetapan kursi dan daerah pemilihan',
      days: ['2022-10-14', '2023-02-09'],
    },
    { slug: 'pemilu-2024-pencalonan', name: 'Pencalonan', days: ['2022-12-06', '2023-11-25'] },
    { slug: 'pemilu-2024-kampanye', name: 'Masa kampanye', days: ['2023-11-28', '2024-02-10'] },
    { slug: 'pemilu-2024-masa-tenang', name: 'Masa tenang', days: ['2024-02-11', '2024-02-13'], calm: true },
    { slug: 'pemilu-2024-pemungutan-suara', name: 'Pemungutan suara', days: ['2024-02-14', '2024-02-14'] },
    { slug: 'pemilu-2024-rekapitulasi', name: 'Rekapitulasi hasil', days: ['2024-02-15', '2024-03-20'] },
  ],
}

const localElection: SampleProgramme = {
  slug: 'pemilihan-2024',
  name: 'Pemilihan kepala daerah serentak 2024',
  basis: 'PKPU 2/2024',
  steps: [
    {
      slug: 'pemilihan-2024-daftar-pemilih',
      name: 'Penyusunan daftar pemilih',
      days: ['2024-05-31', '2024-09-23'],
    },
    {
      slug: 'pemilihan-2024-pendaftaran',
      name: 'Pendaftaran pasangan calon',
      days: ['2024-08-27', '2024-08-29'],
    },
    {
      slug: 'pemilihan-2024-penetapan',
      name: 'Penetapan pasangan calon',
      days: ['2024-09-22', '2024-09-22'],
    },
    { slug: 'pemilihan-2024-kampanye', name: 'Masa kampanye', days: ['2024-09-25', '2024-11-23'] },
    { slug: 'pemilihan-2024-pemungutan-suara', name: 'Pemungutan suara', days: ['2024-11-27', '2024-11-27'] },
    { slug: 'pemilihan-2024-rekapitulasi', name: 'Rekapitulasi hasil', days: ['2024-11-28', '2024-12-16'] },
  ],
}

const nextElection: SampleProgramme = {
  slug: 'pemilu-2029',
  name: 'Pemilu 2029',
  basis: 'UU 7/2017 Pasal 167 ayat (6)',
  description:
    'Tahapan dimulai paling lambat dua puluh bulan sebelum hari pemungutan suara. Jadwalnya tampil di sini begitu ditetapkan dengan Peraturan KPU.',
  steps: [],
}

const watching: SampleProgramme = {
  slug: 'pengawasan-data-pemilih-2026-iv',
  name: 'Pengawasan data pemilih, triwulan IV 2026',
  basis: 'UU 7/2017 Pasal 93, 97, dan 101',
  routine: true,
  description:
    'Bawaslu mengawasi pemutakhiran data pemilih yang dikerjakan KPU, dari pencegahan sampai rapat pleno.',
  steps: [
    { slug: 'pencegahan', name: 'Pencegahan', days: ['2026-10-01', '2026-10-15'] },
    { slug: 'uji-petik', name: 'Uji petik', days: ['2026-10-16', '2026-11-15'] },
    { slug: 'posko-aduan', name: 'Posko aduan', days: ['2026-11-16', '2026-12-12'] },
    { slug: 'rekomendasi', name: 'Rekomendasi', days: ['2026-12-13', '2026-12-20'] },
    { slug: 'pleno', name: 'Pleno', days: ['2026-12-29', '2026-12-29'] },
  ].map(({ slug, name, days }) => ({
    slug: `pengawasan-2026-iv-${slug}`,
    name,
    days: days as [string, string],
    routine: true,
    headline: slug === 'posko-aduan' ? 'Posko aduan data pemilih dibuka' : '',
    ask: 'Menemukan nama warga yang sudah meninggal, terdaftar dua kali, atau belum tercatat? Beri tahu kami.',
    action: ['Beri tahu pengawas', '/kontak'] as [string, string],
  })),
}

// Past elections are the same for both bodies: one holds them, the other watches over each stage.
const ofBawaslu = (programme: SampleProgramme): SampleProgramme => ({
  ...programme,
  slug: `pengawasan-${programme.slug}`,
  name: `Pengawasan ${programme.name}`,
  steps: programme.steps.map(step => ({ ...step, slug: `pengawasan-${step.slug}` })),
})

/** The national calendars as the rules set them; only the watching steps of this quarter are invented. */
export const calendars: Record<Institution, SampleProgramme[]> = {
  kpu: [voterList, nextElection, localElection, election],
  bawaslu: [watching, ...[nextElection, localElection, election].map(ofBawaslu)],
}

/** What a rich office adds to the national calendar: one step of its own, below the running programme. */
export const localSteps: Record<Institution, SampleStage> = {
  kpu: {
    slug: 'pleno-terbuka-triwulan-iv',
    name: 'Rapat pleno terbuka kantor ini',
    days: ['2026-12-30', '2026-12-30'],
    routine: true,
    ask: 'Rapat terbuka untuk umum. Datang dan dengarkan angkanya ditetapkan.',
  },
  bawaslu: {
    slug: 'posko-keliling',
    name: 'Posko aduan keliling kecamatan',
    days: ['2026-12-01', '2026-12-11'],
    routine: true,
    ask: 'Petugas datang ke kecamatan Anda. Sampaikan aduan tanpa perlu ke kantor.',
  },
}
