import { heading, quote } from '../rich.ts'
import { outreachOf, type Story, schoolOf } from './story.ts'

export const visit: Story = {
  key: 'kunjungan',
  institutions: ['kpu', 'bawaslu'],
  away: false,
  category: 'berita',
  scenes: ['archive', 'porch'],
  tags: ['kunjungan'],
  tell(t) {
    const guests = t.number(14, 72)
    const guest = t.person()
    const speaker = outreachOf(t)
    const school = schoolOf(t)
    const angle = t.turn('kunjungan', [
      () => ({
        title: `${guests} mahasiswa bertandang, bertanya soal pekerjaan di luar tahapan`,
        summary: `Tamu dari kampus ingin tahu apa yang dikerjakan ${t.body} ketika tidak ada pemungutan suara.`,
        caption: `Mahasiswa berbincang dengan pegawai ${t.kantor}, ${t.date}.`,
        body: [
          `Pertanyaan pertama datang sebelum minuman dihidangkan: apa yang dikerjakan kantor ini bila tidak ada pemilu? Penanyanya ${guest}, satu dari ${guests} mahasiswa yang bertandang ke ${t.kantor}, ${t.date}.`,
          `Alih-alih berpidato, tuan rumah mengajak tamu berkeliling. Mereka melihat meja layanan, ruang data, dan lemari arsip, lalu kembali ke ruang rapat dengan daftar pertanyaan yang lebih panjang.`,
        ],
      }),
      () => ({
        scene: 'porch' as const,
        title: `Rombongan ${school} melihat kantor ${t.body} dari dekat`,
        summary: `${guests} pelajar mencoba meja layanan, membuka buku tamu, dan menulis kesan di papan.`,
        caption: `Pelajar ${school} di beranda kantor ${t.kantor}, ${t.date}.`,
        body: [
          `Sepatu berjajar rapi di beranda ketika ${guests} pelajar ${school} masuk ke kantor ${t.kantor}, ${t.date}. Mereka datang setelah lima minggu mempelajari lembaga negara di kelas.`,
          `Setiap kelompok mendapat giliran duduk di meja layanan dan berperan sebagai petugas. Seorang pelajar berpura-pura menjadi warga yang pindah alamat, dan petugas dadakan itu harus menemukan formulir yang tepat.`,
        ],
      }),
      () => ({
        scene: 'meeting' as const,
        title: 'Belajar tata kelola situs, tamu dari kantor tetangga datang membawa catatan',
        summary:
          'Pertemuan dua kantor berlangsung santai: bertukar cara menulis, membagi tugas, dan menjaga akun.',
        caption: `Pertemuan antarkantor di ruang rapat ${t.kantor}, ${t.date}.`,
        body: [
          `Buku catatan ${guest} sudah penuh sebelum makan siang. Ia bersama rekan-rekannya berkunjung ke ${t.kantor}, ${t.date}, untuk melihat cara kantor ini mengelola berita dan pengumuman.`,
          `Pembicaraan berkisar pada hal yang sehari-hari: siapa menulis, siapa memeriksa, dan berapa lama sebuah kabar sampai kepada warga. Jawabannya, rata-rata dua jam setelah kegiatan selesai.`,
        ],
      }),
    ])()
    return {
      ...angle,
      body: [
        ...angle.body,
        heading(
          t.turn('kunjungan.judul', [
            'Pertanyaan yang tidak mudah',
            'Pintu yang terbuka',
            'Apa yang dibawa pulang',
          ]),
        ),
        t.turn('kunjungan.tanya', [
          `Ada yang bertanya mengapa daftar pemilih tidak pernah sempurna. ${speaker} menjawab apa adanya: penduduk berpindah setiap hari, sedangkan laporan sering terlambat. Karena itu pencocokan dikerjakan terus-menerus.`,
          `Seorang tamu menanyakan cara lembaga ini menjaga sikap tidak memihak. ${speaker} memperlihatkan kode etik penyelenggara dan menceritakan apa yang dilakukan ketika ada kerabat yang ikut mencalonkan diri.`,
          `Pertanyaan tentang gaji, lembur, dan hari libur memancing tawa. ${speaker} menjawab semuanya, termasuk cerita menginap di kantor pada malam rekapitulasi.`,
        ]),
        quote(
          t.turn('kunjungan.kutipan', [
            'Kantor ini milik warga. Jadi tamu tidak perlu alasan istimewa untuk datang.',
            'Kami senang ditanya. Dari pertanyaan tamu, kami tahu bagian mana yang belum kami jelaskan dengan baik.',
            'Kepercayaan tumbuh kalau orang pernah masuk, melihat, dan boleh bertanya.',
          ]),
          `${speaker}, anggota ${t.kantor}`,
        ),
        t.turn('kunjungan.kesan', [
          `${guest} terkesan pada papan kecil di dekat pintu yang mencatat waktu tunggu layanan hari itu. Angkanya sebelas menit.`,
          `Sebelum pamit, ${guest} menyerahkan buku tentang sejarah lokal untuk rak baca. Buku itu kini dapat dibaca siapa saja yang menunggu giliran.`,
          `Kesan para tamu ditulis di kertas warna dan ditempel di dinding. Salah satunya berbunyi, "Ternyata tidak menakutkan."`,
        ]),
        t.turn('kunjungan.tutup', [
          `Sekolah, kampus, dan komunitas dapat mengatur kunjungan pada hari kerja. Beri tahu kami sepekan sebelumnya lewat [halaman kontak](/kontak).`,
          `Kunjungan berakhir dengan foto bersama di halaman. Bahan bacaan yang dibahas dapat dilihat di [halaman profil](/profil).`,
          `${t.kantor} membuka waktu kunjungan setiap Rabu dan Kamis. Rombongan paling banyak delapan puluh orang agar semua sempat bertanya.`,
        ]),
      ],
    }
  },
}
