import { dayOf, instantOf } from './calendar.ts'
import { daysLater, isoDay, workday } from './moments.ts'
import { randomOf } from './random.ts'
import { documentOf } from './rich.ts'
import { kantorOf, newsroomOf } from './telling.ts'
import type { RichDocument, SampleOffice } from './types.ts'

export type SampleEvent = {
  slug: string
  title: string
  summary: string
  fields: {
    startsAt: string
    endsAt: string
    place: string
    organiser: string
    audience: 'public' | 'internal'
  }
  document: RichDocument
  at: Date
}

type Plan = {
  slug: string
  /** Days from today. */
  day: number
  from?: string
  to?: string
  lasts?: number
  internal?: boolean
  tell: (words: { seat: string; place: string; body: string }) => [title: string, where: string, text: string]
}

const ofKpu: Plan[] = [
  {
    slug: 'kelas-pemilu-di-sekolah',
    day: 2,
    from: '08:00',
    to: '11:00',
    tell: ({ place }) => [
      `Kelas pemilu di SMK ${place}`,
      'Aula sekolah',
      'Pelajar memperagakan pemungutan dan penghitungan suara. Orang tua boleh hadir.',
    ],
  },
  {
    slug: 'rapat-koordinasi-data-pemilih',
    day: 4,
    from: '13:30',
    tell: ({ body }) => [
      'Rapat koordinasi data pemilih',
      `Ruang rapat kantor ${body}`,
      'Pencocokan data warga yang meninggal dunia, pindah, dan baru berusia 17 tahun bersama dinas kependudukan.',
    ],
  },
  {
    slug: 'posko-tanggapan-masyarakat',
    day: 9,
    from: '09:00',
    to: '15:00',
    tell: ({ place }) => [
      'Posko tanggapan masyarakat',
      `Balai warga ${place}`,
      'Warga dapat memeriksa namanya dalam daftar pemilih. Bawa KTP elektronik.',
    ],
  },
  {
    slug: 'pameran-arsip-pemilu',
    day: 16,
    lasts: 2,
    tell: ({ seat }) => [
      `Pameran arsip pemilu di ${seat}`,
      'Beranda kantor',
      'Kotak suara, surat suara, dan foto dari pemilu ke pemilu, dengan pemandu.',
    ],
  },
  {
    slug: 'pleno-terbuka-triwulan-iv',
    day: 36,
    from: '09:00',
    tell: () => [
      'Rapat pleno terbuka triwulan IV',
      'Aula kantor',
      'Penetapan daftar pemilih berkelanjutan. Terbuka untuk umum, kursi menurut urutan datang.',
    ],
  },
  {
    slug: 'diskusi-pemilih-muda',
    day: -6,
    from: '19:00',
    to: '21:00',
    tell: ({ seat }) => [
      'Diskusi pemilih muda',
      `Taman kota ${seat}`,
      'Bincang santai tentang memeriksa kabar bohong menjelang pemilu.',
    ],
  },
  {
    slug: 'simulasi-tps-ramah-difabel',
    day: -20,
    from: '08:00',
    to: '12:00',
    tell: ({ place }) => [
      'Simulasi TPS ramah difabel',
      `Lapangan ${place}`,
      'Jalur kursi roda dan templat braille dicoba bersama warga.',
    ],
  },
  {
    slug: 'rapat-evaluasi-internal',
    day: 3,
    from: '10:00',
    to: '12:00',
    internal: true,
    tell: () => [
      'Evaluasi kinerja triwulan',
      'Ruang rapat lantai dua',
      'Hanya untuk anggota dan sekretariat.',
    ],
  },
]

const ofBawaslu: Plan[] = [
  {
    slug: 'pojok-pengawasan-di-pasar',
    day: 1,
    from: '08:00',
    to: '12:00',
    tell: ({ place }) => [
      `Pojok pengawasan di pasar ${place}`,
      'Pintu utama pasar',
      'Warga dapat bertanya dan menyampaikan aduan tentang data pemilih.',
    ],
  },
  {
    slug: 'diskusi-membaca-daftar-pemilih',
    day: 3,
    from: '19:00',
    tell: () => [
      'Diskusi daring: membaca daftar pemilih',
      'Daring, tautan dikirim lewat surel',
      'Cara menemukan data ganda dan data yang tidak lagi memenuhi syarat.',
    ],
  },
  {
    slug: 'patroli-kawal-hak-pilih',
    day: 8,
    from: '09:00',
    to: '14:00',
    tell: ({ place }) => [
      'Patroli kawal hak pilih',
      place,
      'Pengawas mendatangi rumah warga lanjut usia dan penyandang disabilitas.',
    ],
  },
  {
    slug: 'pelatihan-pengawas-partisipatif',
    day: 17,
    lasts: 3,
    tell: ({ seat }) => [
      'Pelatihan pengawas partisipatif',
      `Gedung pertemuan ${seat}`,
      'Tiga hari belajar mengawasi, mencatat, dan melaporkan.',
    ],
  },
  {
    slug: 'mengawasi-pleno-triwulan-iv',
    day: 36,
    from: '09:00',
    tell: () => [
      'Pengawasan pleno daftar pemilih triwulan IV',
      'Aula kantor penyelenggara',
      'Rapat terbuka untuk umum; hasil pengawasan terbit pada hari yang sama.',
    ],
  },
  {
    slug: 'sekolah-kader-pengawas',
    day: -5,
    from: '13:00',
    to: '16:00',
    tell: () => [
      'Sekolah kader pengawas',
      'Ruang pertemuan kantor',
      'Pertemuan ketiga: membuat laporan yang lengkap.',
    ],
  },
  {
    slug: 'uji-petik-data-pemilih',
    day: -19,
    from: '08:00',
    to: '15:00',
    tell: ({ place }) => [
      'Uji petik data pemilih',
      place,
      'Mencocokkan contoh data dengan keadaan di lapangan.',
    ],
  },
  {
    slug: 'rapat-penanganan-internal',
    day: 2,
    from: '10:00',
    to: '12:00',
    internal: true,
    tell: () => ['Rapat pembahasan temuan', 'Ruang rapat lantai dua', 'Hanya untuk anggota dan sekretariat.'],
  },
]

/** What an office plans and has done, around today; an office without much content has one event to come. */
export function agendaOf(office: SampleOffice, rich: boolean, today: Date): SampleEvent[] {
  const plans = office.institution === 'kpu' ? ofKpu : ofBawaslu
  const { area } = newsroomOf(office)
  const random = randomOf(`agenda ${office.institution}/${office.slug}`)
  const now = dayOf(today, office.zone)
  const places = random.shuffled(area.places)
  return (rich ? plans : [plans[random.between(0, 4)]!]).map((plan, at) => {
    const day = workday(daysLater(now, plan.day))
    const [title, place, text] = plan.tell({
      seat: area.seat,
      place: places[at % places.length]!.name,
      body: office.institution === 'kpu' ? 'KPU' : 'Bawaslu',
    })
    const timed = (time: string | undefined) => (time ? `${isoDay(day)}T${time}` : '')
    return {
      slug: plan.slug,
      title,
      summary: text,
      fields: {
        startsAt: timed(plan.from) || isoDay(day),
        endsAt: plan.lasts ? isoDay(daysLater(day, plan.lasts - 1)) : timed(plan.to),
        place,
        organiser: kantorOf(office),
        audience: plan.internal ? 'internal' : 'public',
      },
      document: documentOf([text, 'Pertanyaan dapat disampaikan lewat [halaman kontak](/kontak).']),
      at: instantOf(
        workday(daysLater(plan.day > 10 ? now : day, -12 - (at % 5))),
        office.zone,
        9 + (at % 6),
        random.between(0, 59),
      ),
    }
  })
}
