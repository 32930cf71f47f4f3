import { dayAt, instantOf } from './calendar.ts'
import { workday } from './moments.ts'
import { randomOf } from './random.ts'
import { documentOf } from './rich.ts'
import { kantorOf, newsroomOf, wilayahOf } from './telling.ts'
import type { RichDocument, SampleOffice } from './types.ts'

type Format = 'teks' | 'bilangan' | 'desimal' | 'persen'

export type SampleDataset = {
  slug: string
  title: string
  summary: string
  fields: {
    table: { columns: { name: string; format: Format }[]; rows: string[][] }
    source: string
    stage: string
    status: 'resmi' | 'sementara'
    unit: string
    chart: { type: 'batang' | 'garis'; label: number; values: number[] }
  }
  document: RichDocument
  at: Date
}

const DAY = 86_400_000
const quarters = ['I', 'II', 'III', 'IV']

/** Two tables of an office with much sample content: one by place, one by quarter. */
export function datasetsOf(
  office: SampleOffice,
): (SampleDataset & { fields: { informationClass: string } })[] {
  const organises = office.institution === 'kpu'
  const at = (month: number, date: number) =>
    instantOf(workday(dayAt(Date.UTC(2026, month - 1, date) / DAY)), office.zone, 13, 5)
  return [
    { ...(organises ? votersByPlace(office) : findingsByPlace(office)), at: at(10, 2) },
    { ...(organises ? votersByQuarter(office) : advicesByQuarter(office)), at: at(10, 5) },
  ].map(({ fields, ...dataset }) => ({ ...dataset, fields: { ...fields, informationClass: 'berkala' } }))
}

type Undated = Omit<SampleDataset, 'at'>

function votersByPlace(office: SampleOffice): Undated {
  const { area } = newsroomOf(office)
  const random = randomOf(`voters ${office.institution}/${office.slug}`)
  const shares = area.places.map(() => 0.6 + random.next())
  const sum = shares.reduce((all, share) => all + share, 0)
  const rows = area.places.map(({ name }, at) => {
    const all = Math.round((area.voters * shares[at]!) / sum)
    const men = Math.round(all * (0.49 + random.next() * 0.02))
    return [name, String(men), String(all - men), String(all), ((all / area.voters) * 100).toFixed(2)]
  })
  return {
    slug: 'pemilih-menurut-wilayah-triwulan-iii-2026',
    title: `Pemilih menurut ${area.unit}, triwulan III 2026`,
    summary: `Daftar pemilih berkelanjutan ${wilayahOf(office)} menurut ${area.unit} dan jenis kelamin.`,
    fields: {
      table: {
        columns: [
          { name: capital(area.unit), format: 'teks' },
          { name: 'Laki-laki', format: 'bilangan' },
          { name: 'Perempuan', format: 'bilangan' },
          { name: 'Jumlah', format: 'bilangan' },
          { name: 'Bagian', format: 'persen' },
        ],
        rows,
      },
      source: `${kantorOf(office)}, rapat pleno triwulan III 2026`,
      stage: 'Pemutakhiran data pemilih berkelanjutan',
      status: 'resmi',
      unit: 'pemilih',
      chart: { type: 'batang', label: 0, values: [3] },
    },
    document: documentOf([
      'Angka ditetapkan dalam rapat pleno terbuka. Kolom terakhir adalah bagian dari seluruh pemilih dalam tabel ini.',
    ]),
  }
}

function votersByQuarter(office: SampleOffice): Undated {
  const { area } = newsroomOf(office)
  const random = randomOf(`quarters ${office.institution}/${office.slug}`)
  let all = Math.round(area.voters * 0.972)
  const rows = periods().map(period => {
    const fresh = Math.round(area.voters * (0.004 + random.next() * 0.003))
    const gone = Math.round(area.voters * (0.001 + random.next() * 0.002))
    all += fresh - gone
    return [period, String(fresh), String(gone), String(all)]
  })
  return {
    slug: 'perkembangan-daftar-pemilih-2024-2026',
    title: 'Perkembangan daftar pemilih 2024–2026',
    summary: 'Pemilih baru, yang tidak lagi memenuhi syarat, dan jumlahnya setiap triwulan.',
    fields: {
      table: {
        columns: [
          { name: 'Triwulan', format: 'teks' },
          { name: 'Pemilih baru', format: 'bilangan' },
          { name: 'Tidak memenuhi syarat', format: 'bilangan' },
          { name: 'Jumlah pemilih', format: 'bilangan' },
        ],
        rows,
      },
      source: `${kantorOf(office)}, berita acara tiap triwulan`,
      stage: 'Pemutakhiran data pemilih berkelanjutan',
      status: 'sementara',
      unit: 'pemilih',
      chart: { type: 'garis', label: 0, values: [1, 2] },
    },
    document: documentOf(['Angka triwulan berjalan bersifat sementara sampai ditetapkan dalam rapat pleno.']),
  }
}

function findingsByPlace(office: SampleOffice): Undated {
  const { area } = newsroomOf(office)
  const random = randomOf(`findings ${office.institution}/${office.slug}`)
  const rows = area.places.map(({ name }) => {
    const tested = random.between(120, 480)
    const wrong = random.between(4, 46)
    return [name, String(tested), String(wrong), ((wrong / tested) * 100).toFixed(1)]
  })
  return {
    slug: 'hasil-uji-petik-triwulan-iii-2026',
    title: `Hasil uji petik data pemilih menurut ${area.unit}, triwulan III 2026`,
    summary: `Berapa nama yang diperiksa pengawas di ${wilayahOf(office)}, dan berapa yang perlu dibetulkan.`,
    fields: {
      table: {
        columns: [
          { name: capital(area.unit), format: 'teks' },
          { name: 'Nama diperiksa', format: 'bilangan' },
          { name: 'Perlu dibetulkan', format: 'bilangan' },
          { name: 'Bagian', format: 'persen' },
        ],
        rows,
      },
      source: `${kantorOf(office)}, laporan hasil pengawasan triwulan III 2026`,
      stage: 'Pengawasan pemutakhiran data pemilih',
      status: 'resmi',
      unit: 'nama',
      chart: { type: 'batang', label: 0, values: [1, 2] },
    },
    document: documentOf(['Nama dipilih secara acak. Data pribadi tidak dimuat dalam tabel ini.']),
  }
}

function advicesByQuarter(office: SampleOffice): Undated {
  const random = randomOf(`advices ${office.institution}/${office.slug}`)
  const rows = periods().map(period => {
    const given = random.between(6, 40)
    return [period, String(given), String(given - random.between(0, 5))]
  })
  return {
    slug: 'saran-perbaikan-2024-2026',
    title: 'Saran perbaikan dan tindak lanjutnya 2024–2026',
    summary: 'Saran kepada penyelenggara setiap triwulan, dan berapa yang sudah ditindaklanjuti.',
    fields: {
      table: {
        columns: [
          { name: 'Triwulan', format: 'teks' },
          { name: 'Saran disampaikan', format: 'bilangan' },
          { name: 'Sudah ditindaklanjuti', format: 'bilangan' },
        ],
        rows,
      },
      source: `${kantorOf(office)}, register saran perbaikan`,
      stage: 'Pengawasan pemutakhiran data pemilih',
      status: 'sementara',
      unit: 'saran',
      chart: { type: 'garis', label: 0, values: [1, 2] },
    },
    document: documentOf(['Saran triwulan berjalan masih dapat bertambah.']),
  }
}

const periods = () =>
  [2024, 2025, 2026].flatMap(year =>
    quarters.map(quarter => `${quarter} ${year}`).slice(0, year === 2026 ? 3 : 4),
  )

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
