import type { Kind } from '../../../../lib/entries/schema.ts'

type Examples = Record<string, string>

const summary =
  'KPU Kabupaten Kediri menetapkan 1.268.417 pemilih triwulan III. Warga yang belum tercatat bisa melapor sampai 12 Desember.'

/** One example a field, by its name: what a good one looks like, shown behind the "?". */
const examples: Partial<Record<Kind, Examples>> = {
  article: {
    title: 'Pemilih baru di Kediri bertambah 4.312 orang',
    summary:
      'Petugas mendatangi 26 kecamatan selama dua bulan. Hampir separuh pemilih baru adalah pelajar berusia 17 tahun.',
    category:
      'Berita: apa yang terjadi. Siaran pers: sikap resmi kantor. Artikel: pendapat atau penjelasan. Sosialisasi: mengajak warga.',
    place: 'Ngasem',
    writer: 'Putri Ningrum',
    editor: 'Bagus Prasetyo',
    photographer: 'Humas KPU Kabupaten Kediri',
    tags: 'daftar pemilih, pemilih pemula, Pare',
  },
  announcement: {
    title: 'Tanggapan masyarakat atas daftar pemilih dibuka sampai 12 Desember',
    summary,
    number: '221/PL.01-Pu/3506/2026',
    date: '16 November 2026',
    validFrom: '16 November 2026',
    validUntil: '12 Desember 2026',
    stage: 'Pemutakhiran data pemilih berkelanjutan',
  },
  agenda: {
    title: 'Pleno terbuka data pemilih triwulan IV',
    summary: 'Terbuka untuk umum. Daftar hadir dibuka 08.30 WIB.',
    place: 'Aula kantor, Jalan Pamenang 12, Ngasem',
    organiser: 'Divisi Perencanaan, Data, dan Informasi',
    planNote: 'Diundur ke 9 Desember karena banjir. Undangan lama tetap berlaku.',
  },
  page: {
    title: 'Tugas dan wewenang',
    summary: 'Apa yang menjadi tugas kantor ini menurut undang-undang.',
  },
  document: {
    title: 'Penetapan daftar pemilih berkelanjutan triwulan III tahun 2026',
    summary: 'Menetapkan 1.268.417 pemilih di 26 kecamatan, menggantikan penetapan triwulan II.',
    number: '87',
    year: '2026',
    subject: 'Daftar pemilih',
    type: 'Keputusan untuk yang menetapkan sesuatu; Berita Acara untuk catatan rapat pleno.',
    status: 'Dicabut bila ada dokumen lain yang menyatakannya tidak berlaku lagi.',
    date: '30 September 2026',
  },
  album: {
    title: 'Kelas pemilu di SMKN 1 Ngasem',
    summary: 'Dua belas foto dari simulasi pencoblosan bersama 214 pelajar.',
    type: 'Foto untuk kegiatan, Infografis untuk gambar yang menjelaskan, Video untuk rekaman.',
  },
  official: {
    title: 'Siti Nur Aini',
    summary: 'Anggota sejak 2023. Sebelumnya guru dan pegiat pendidikan pemilih.',
    position: 'Anggota',
    division: 'Sosialisasi dan Partisipasi Masyarakat',
    termFrom: '2023',
    termTo: '2028',
    order: '2 untuk yang tampil setelah ketua',
  },
  dataset: {
    title: 'Jumlah pemilih menurut kecamatan, triwulan III 2026',
    summary: 'Pemilih laki-laki dan perempuan di 26 kecamatan, hasil pleno 30 September 2026.',
    source: 'Berita Acara Nomor 87/PL.02/3506/2026',
    status: 'Resmi bila sudah ditetapkan dalam pleno; sementara bila masih bisa berubah.',
    unit: 'orang',
    stage: 'Pemutakhiran data pemilih berkelanjutan',
  },
}

/** The example of one field of a kind; undefined where there is none. */
export const exampleOf = (kind: Kind, field: string): string | undefined => examples[kind]?.[field]
