import type { FileName } from '../files.ts'
import { type Day, dayOf, instantOf, longDay } from './calendar.ts'
import { daysLater, isoDay, workday } from './moments.ts'
import { randomOf } from './random.ts'
import { type Block, bullets, documentOf, heading, steps } from './rich.ts'
import { newsroomOf, type Telling, tellingOf } from './telling.ts'
import type { RichDocument, SampleOffice } from './types.ts'

export type SampleAnnouncement = {
  slug: string
  title: string
  summary: string
  fields: {
    number: string
    date: string
    validFrom: string
    validUntil: string
    stage: string
    informationClass: string
  }
  file: FileName | null
  document: RichDocument
  at: Date
}

type Notice = {
  slug: string
  /** Days before today that it was signed, and days after today that it holds; undefined holds without end. */
  age: number
  until?: number
  from?: number
  file: FileName | null
  stage?: string
  informationClass?: 'serta-merta'
  tell: (words: Words) => { title: string; summary: string; body: Block[] }
}
type Words = Telling & { until: string; signed: string }

const opening = (organises: boolean): Notice => ({
  slug: 'tanggapan-masyarakat-atas-daftar-pemilih',
  age: 7,
  until: 19,
  file: 'jadwal',
  stage: 'Pemutakhiran data pemilih berkelanjutan',
  tell: ({ until, kantor, wilayah, body }) => ({
    title: organises
      ? `Tanggapan masyarakat atas daftar pemilih dibuka sampai ${until}`
      : `Posko aduan data pemilih dibuka sampai ${until}`,
    summary: `Warga ${wilayah} dapat memeriksa namanya dan memberi tahu ${body} bila ada yang keliru.`,
    body: [
      `${kantor} mengundang warga ${wilayah} untuk memeriksa daftar pemilih dan menyampaikan tanggapan paling lambat **${until}**.`,
      heading('Yang dapat disampaikan'),
      bullets([
        'nama sendiri atau anggota keluarga belum tercatat;',
        'alamat, tanggal lahir, atau status sudah berubah;',
        'ada nama yang meninggal dunia, pindah, atau tercatat dua kali.',
      ]),
      heading('Caranya'),
      steps([
        'Datang ke kantor pada jam layanan, atau hubungi kami lewat [halaman kontak](/kontak).',
        'Tunjukkan KTP elektronik. Kami tidak menyimpan salinannya.',
        'Petugas mencatat tanggapan dan memberi tanda terima.',
      ]),
      'Layanan ini tidak dipungut biaya.',
    ],
  }),
})

/** What UU 14/2008 art. 10 means: people could come to harm, so it is told at once. */
const flood: Notice = {
  slug: 'halaman-kantor-tergenang-layanan-pindah-sementara',
  age: 270,
  until: -262,
  file: null,
  informationClass: 'serta-merta',
  tell: ({ kantor, until }) => ({
    title: 'Halaman kantor tergenang, jangan datang dahulu',
    summary: `Listrik di lantai dasar dimatikan. Layanan tatap muka berhenti sampai ${until}.`,
    body: [
      `Air menggenangi halaman ${kantor} setinggi lutut. Listrik di lantai dasar kami matikan, dan jalan masuk ditutup.`,
      heading('Yang perlu Anda lakukan'),
      bullets([
        'Jangan menerobos genangan di sekitar pagar dan gardu listrik.',
        'Tunda kedatangan Anda. Tenggat pelayanan yang jatuh pada hari-hari ini kami undurkan.',
        'Untuk keperluan mendesak, hubungi kami lewat [halaman kontak](/kontak).',
      ]),
      `Layanan tatap muka dibuka lagi sesudah **${until}**, bila petugas sudah menyatakan gedung aman.`,
    ],
  }),
}

const closing: Notice = {
  slug: 'layanan-kantor-tutup-24-25-desember',
  age: 3,
  until: 33,
  file: null,
  tell: ({ kantor, year }) => ({
    title: `Layanan kantor tutup pada 24–25 Desember ${year}`,
    summary: 'Layanan tatap muka berhenti dua hari karena cuti bersama dan libur Natal.',
    body: [
      `${kantor} tidak membuka layanan tatap muka pada Kamis dan Jumat, 24–25 Desember ${year}.`,
      `Layanan dibuka lagi pada Senin, 28 Desember ${year}, pada jam biasa. Permohonan lewat surel tetap kami catat menurut waktu diterimanya.`,
    ],
  }),
}

const internship: Notice = {
  slug: 'penerimaan-peserta-magang-semester-genap',
  age: 11,
  until: 7,
  file: 'formulir',
  tell: ({ kantor, until, year }) => ({
    title: `Peserta magang semester genap diterima sampai ${until}`,
    summary: 'Enam tempat untuk mahasiswa: kehumasan, data, hukum, dan arsip.',
    body: [
      `${kantor} membuka enam tempat magang untuk mahasiswa pada Februari sampai Mei ${year + 1}.`,
      heading('Syarat'),
      bullets([
        'mahasiswa aktif paling rendah semester lima;',
        'tidak menjadi anggota partai politik;',
        'membawa surat pengantar dari kampus.',
      ]),
      `Formulir yang sudah diisi dikirim lewat surel atau diantar ke kantor paling lambat **${until}**.`,
    ],
  }),
}

const auction: Notice = {
  slug: 'lelang-barang-bekas-pemilu',
  age: 64,
  until: -36,
  file: 'jadwal',
  tell: ({ kantor, until }) => ({
    title: 'Lelang 4.120 kilogram kertas dan kotak suara bekas',
    summary: `Penawaran diterima sampai ${until} melalui kantor lelang negara.`,
    body: [
      `${kantor} melelang kertas dan kotak suara bekas yang masa simpannya sudah habis dan penghapusannya sudah disetujui.`,
      bullets(['kertas: 3.260 kilogram;', 'kotak suara karton kedap air: 860 kilogram.']),
      `Barang dapat dilihat di gudang pada hari kerja, pukul 09.00–14.00, sampai **${until}**.`,
    ],
  }),
}

const phone: Notice = {
  slug: 'nomor-telepon-layanan-berubah',
  age: 120,
  from: -110,
  file: null,
  tell: ({ kantor }) => ({
    title: `Nomor telepon layanan ${kantor} berubah`,
    summary: 'Nomor lama tidak dipakai lagi. Abaikan pesan yang memakai nama kami dari nomor lain.',
    body: [
      'Nomor telepon layanan yang berlaku tercantum di [halaman kontak](/kontak).',
      'Kami tidak pernah meminta kode OTP, foto KTP, atau uang lewat pesan. Bila menerimanya, jangan dibalas dan beri tahu kami.',
    ],
  }),
}

const ofKpu: Notice[] = [
  opening(true),
  closing,
  internship,
  {
    slug: 'daftar-pemilih-berkelanjutan-triwulan-iii',
    age: 52,
    file: 'berita-acara',
    stage: 'Pemutakhiran data pemilih berkelanjutan',
    tell: ({ voters, wilayah, kantor, signed, area }) => ({
      title: `Daftar pemilih berkelanjutan triwulan III ditetapkan: ${voters} pemilih`,
      summary: `Ditetapkan dalam rapat pleno terbuka pada ${signed}, tersebar di ${area.all}.`,
      body: [
        `Rapat pleno terbuka ${kantor} menetapkan **${voters} pemilih** untuk ${wilayah} pada triwulan III.`,
        'Rincian menurut wilayah dapat dibaca dan diunduh di halaman [data](/data). Nama dan nomor kependudukan tidak ditampilkan demi pelindungan data pribadi.',
        'Penetapan berikutnya dilakukan pada akhir triwulan IV.',
      ],
    }),
  },
  {
    slug: 'hasil-seleksi-administrasi-tenaga-pendukung',
    age: 38,
    until: -24,
    file: 'pengumuman',
    tell: ({ kantor, number, until }) => ({
      title: 'Hasil seleksi administrasi tenaga pendukung',
      summary: `Sanggahan diterima sampai ${until}.`,
      body: [
        `Panitia ${kantor} memeriksa ${number(61, 94)} berkas. Peserta yang lulus mengikuti tes tertulis dengan membawa KTP dan kartu ujian.`,
        `Sanggahan atas hasil ini disampaikan tertulis paling lambat **${until}**.`,
      ],
    }),
  },
  auction,
  {
    slug: 'perubahan-lokasi-layanan-pindah-memilih',
    age: 80,
    file: null,
    tell: ({ kantor }) => ({
      title: 'Layanan data pemilih pindah ke beranda kantor',
      summary: 'Warga tidak perlu naik tangga. Tempat parkir kursi roda tersedia.',
      body: [
        `${kantor} memindahkan meja layanan data pemilih ke beranda depan supaya mudah dijangkau pengguna kursi roda dan lanjut usia.`,
        'Jam layanan tidak berubah.',
      ],
    }),
  },
  phone,
  flood,
]

const ofBawaslu: Notice[] = [
  opening(false),
  closing,
  {
    slug: 'pendaftaran-pengawas-partisipatif',
    age: 5,
    until: 7,
    file: 'formulir',
    tell: ({ kantor, until }) => ({
      title: `Pendaftaran pengawas partisipatif dibuka sampai ${until}`,
      summary: 'Empat puluh tempat untuk warga berusia 17 sampai 30 tahun.',
      body: [
        `${kantor} mengajak warga muda mengikuti pendidikan pengawas partisipatif selama tiga hari.`,
        bullets([
          'berusia 17 sampai 30 tahun;',
          'bukan anggota partai politik;',
          'bersedia mengikuti seluruh acara.',
        ]),
        `Pendaftaran ditutup pada **${until}**. Peserta tidak dipungut biaya.`,
      ],
    }),
  },
  {
    slug: 'rekomendasi-hasil-uji-petik',
    age: 16,
    file: 'berita-acara',
    stage: 'Pengawasan pemutakhiran data pemilih',
    tell: ({ number, sibling, area }) => ({
      title: 'Rekomendasi hasil uji petik data pemilih',
      summary: `Temuan dari ${area.all} sudah disampaikan kepada ${sibling}.`,
      body: [
        `Pengawas memeriksa contoh data dan menemukan ${number(180, 960)} catatan yang perlu dibetulkan.`,
        `Rekomendasi sudah diserahkan kepada ${sibling}, yang menindaklanjutinya sebelum rapat pleno triwulan ini. Angkanya dapat dibaca di halaman [data](/data).`,
      ],
    }),
  },
  internship,
  {
    slug: 'salinan-putusan-tersedia-sebagai-teks',
    age: 44,
    file: 'pengumuman',
    tell: () => ({
      title: 'Salinan putusan kini tersedia sebagai teks',
      summary: 'Putusan dapat dicari menurut nomor, tahun, dan pokok perkara.',
      body: [
        'Putusan dan surat keputusan yang dahulu hanya berupa pindaian kini juga dapat dibaca sebagai teks di halaman [dokumen](/dokumen).',
      ],
    }),
  },
  auction,
  phone,
  flood,
]

/** The announcements of an office, newest first; an office without much content has the first one only. */
export function announcementsOf(office: SampleOffice, rich: boolean, today: Date): SampleAnnouncement[] {
  const notices = office.institution === 'kpu' ? ofKpu : ofBawaslu
  const room = newsroomOf(office)
  const random = randomOf(`announcements ${office.institution}/${office.slug}`)
  const now = dayOf(today, office.zone)
  return (rich ? notices : notices.slice(0, 1))
    .toSorted((a, b) => a.age - b.age)
    .map(notice => {
      const signed = workday(daysLater(now, -notice.age - 2))
      const until = notice.until === undefined ? undefined : daysLater(now, notice.until)
      const place = { name: room.area.seat, full: room.area.seat, town: room.area.seat }
      const telling = tellingOf(room, signed, place)
      const told = notice.tell({ ...telling, signed: longDay(signed), until: until ? longDay(until) : '' })
      return {
        slug: notice.slug,
        title: told.title,
        summary: told.summary,
        fields: {
          number: numberOf(office, random.between(20, 260), signed),
          date: isoDay(signed),
          validFrom: until || notice.from ? isoDay(notice.from ? daysLater(now, notice.from) : signed) : '',
          validUntil: until ? isoDay(until) : '',
          stage: notice.stage ?? '',
          informationClass: notice.informationClass ?? '',
        },
        file: notice.file,
        document: documentOf(told.body),
        at: instantOf(signed, office.zone, random.between(8, 15), random.between(0, 59)),
      }
    })
}

function numberOf({ institution, code }: SampleOffice, number: number, { month, year }: Day) {
  const place = code.replaceAll('.', '') || '00'
  const padded = String(number).padStart(3, '0')
  return institution === 'kpu'
    ? `${padded}/PL.01-Pu/${place}/${year}`
    : `${padded}/PM.05/K.${place}/${String(month).padStart(2, '0')}/${year}`
}
