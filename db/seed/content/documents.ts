import type { InformationClass } from '../../../lib/entries/information.ts'
import type { FileName } from '../files.ts'
import { dayAt, instantOf, longDay } from './calendar.ts'
import { isoDay, workday } from './moments.ts'
import { documentOf } from './rich.ts'
import { kantorOf, wilayahOf } from './telling.ts'
import type { RichDocument, SampleOffice } from './types.ts'

export type SampleDocument = {
  slug: string
  title: string
  summary: string
  fields: {
    type: string
    number: string
    year: number
    subject: string
    status: 'berlaku' | 'dicabut'
    date: string
    informationClass: InformationClass | ''
  }
  file: FileName
  /** The slug of the document it replaces. */
  replaces?: string
  document: RichDocument
  at: Date
}

type Paper = {
  slug: string
  type: string
  number: string
  /** The day it was signed. */
  signed: [year: number, month: number, date: number]
  title: string
  subject: string
  abstract: string
  file: FileName
  status?: 'dicabut'
  replaces?: string
}

const DAY = 86_400_000

/** Reports and plenary minutes are renewed regularly; rules and decisions are there at any time. */
const classes: Record<string, InformationClass> = {
  laporan: 'berkala',
  'berita-acara': 'berkala',
  dip: 'berkala',
}

const common = (kantor: string, wilayah: string): Paper[] => [
  {
    slug: 'daftar-informasi-publik-2026',
    type: 'dip',
    number: '12',
    signed: [2026, 1, 19],
    title: 'Daftar Informasi Publik tahun 2026',
    subject: 'Keterbukaan informasi',
    abstract: `Menetapkan informasi yang dikuasai ${kantor}, penanggung jawabnya, bentuknya, dan lama penyimpanannya.`,
    file: 'keputusan',
  },
  {
    slug: 'daftar-informasi-dikecualikan-2026',
    type: 'keputusan',
    number: '13',
    signed: [2026, 1, 19],
    title: 'Daftar informasi yang dikecualikan tahun 2026',
    subject: 'Keterbukaan informasi',
    abstract:
      'Judul informasi yang dikecualikan, hasil uji konsekuensi, pasal yang menjadi dasar, dan jangka waktunya.',
    file: 'keputusan',
  },
  {
    slug: 'pedoman-pelayanan-informasi-2026',
    type: 'keputusan',
    number: '41',
    signed: [2026, 3, 9],
    title: 'Pedoman pelayanan informasi publik',
    subject: 'Keterbukaan informasi',
    abstract: `Mengatur cara ${kantor} menerima, mencatat, dan menjawab permohonan informasi, serta tugas setiap petugas.`,
    file: 'keputusan',
    replaces: 'pedoman-pelayanan-informasi-2022',
  },
  {
    slug: 'pedoman-pelayanan-informasi-2022',
    type: 'keputusan',
    number: '27',
    signed: [2022, 6, 13],
    title: 'Pedoman pelayanan informasi publik (2022)',
    subject: 'Keterbukaan informasi',
    abstract: 'Pedoman lama. Tenggat jawaban dan bentuk register sudah diganti oleh pedoman tahun 2026.',
    file: 'keputusan',
    status: 'dicabut',
  },
  {
    slug: 'jam-layanan-selama-ramadan-2026',
    type: 'surat-edaran',
    number: '6',
    signed: [2026, 2, 12],
    title: 'Jam layanan kantor selama Ramadan 2026',
    subject: 'Pelayanan',
    abstract: 'Layanan tatap muka dibuka pukul 08.00 sampai 14.30 selama bulan Ramadan.',
    file: 'pengumuman',
  },
  {
    slug: 'kesepahaman-pertukaran-data-kependudukan',
    type: 'nota-kesepahaman',
    number: '3',
    signed: [2025, 11, 18],
    title: 'Kesepahaman pertukaran data kependudukan',
    subject: 'Data pemilih',
    abstract: `Data warga ${wilayah} yang meninggal dunia, pindah, dan baru berusia 17 tahun dicocokkan setiap bulan.`,
    file: 'nota-kesepahaman',
  },
]

const ofKpu = (kantor: string, wilayah: string): Paper[] => [
  {
    slug: 'penetapan-daftar-pemilih-triwulan-iii-2026',
    type: 'keputusan',
    number: '118',
    signed: [2026, 9, 30],
    title: 'Penetapan daftar pemilih berkelanjutan triwulan III 2026',
    subject: 'Data pemilih',
    abstract: `Menetapkan jumlah pemilih ${wilayah} menurut wilayah dan jenis kelamin pada triwulan III 2026.`,
    file: 'keputusan',
  },
  {
    slug: 'berita-acara-pleno-triwulan-iii-2026',
    type: 'berita-acara',
    number: '52',
    signed: [2026, 9, 30],
    title: 'Berita acara rapat pleno triwulan III 2026',
    subject: 'Data pemilih',
    abstract: `Jalannya rapat pleno terbuka ${kantor}, tanggapan peserta, dan angka yang disepakati.`,
    file: 'berita-acara',
  },
]

const ofBawaslu = (kantor: string, wilayah: string): Paper[] => [
  {
    slug: 'putusan-keterbukaan-data-7-2026',
    type: 'putusan',
    number: '7',
    signed: [2026, 8, 20],
    title: 'Putusan tentang keterbukaan data pengawasan',
    subject: 'Sengketa informasi',
    abstract:
      'Permohonan dikabulkan sebagian: ringkasan hasil pengawasan dibuka, data pribadi tetap dikecualikan.',
    file: 'keputusan',
  },
  {
    slug: 'laporan-hasil-pengawasan-triwulan-iii-2026',
    type: 'laporan',
    number: '19',
    signed: [2026, 10, 8],
    title: 'Laporan hasil pengawasan daftar pemilih triwulan III 2026',
    subject: 'Pengawasan data pemilih',
    abstract: `Temuan uji petik ${kantor} di ${wilayah}, saran perbaikan, dan tindak lanjutnya.`,
    file: 'berita-acara',
  },
]

/** The rules and decisions of an office with much sample content, those that replace others before these. */
export function documentsOf(office: SampleOffice): SampleDocument[] {
  const [kantor, wilayah] = [kantorOf(office), wilayahOf(office)]
  const own = office.institution === 'kpu' ? ofKpu(kantor, wilayah) : ofBawaslu(kantor, wilayah)
  return [...own, ...common(kantor, wilayah)].map(paper => {
    const [year, month, date] = paper.signed
    const day = workday(dayAt(Date.UTC(year, month - 1, date) / DAY))
    return {
      slug: paper.slug,
      title: paper.title,
      summary: paper.abstract,
      fields: {
        type: paper.type,
        number: paper.number,
        year,
        subject: paper.subject,
        status: paper.status ?? 'berlaku',
        date: isoDay(day),
        informationClass: classOf(paper),
      },
      file: paper.file,
      replaces: paper.replaces,
      document: documentOf([`Ditetapkan di ${wilayah} pada ${longDay(day)} oleh ${kantor}.`]),
      at: instantOf(day, office.zone, 15, 10),
    }
  })
}

const classOf = ({ slug, status, type }: Paper) => {
  if (status === 'dicabut') return ''
  return slug.includes('dikecualikan') ? 'dikecualikan' : (classes[type] ?? 'setiap-saat')
}
