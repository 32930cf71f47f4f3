import { heading, quote } from '../rich.ts'
import { outreachOf, type Story } from './story.ts'

export const discussion: Story = {
  key: 'diskusi',
  institutions: ['kpu', 'bawaslu'],
  away: false,
  category: 'sosialisasi',
  scenes: ['training', 'porch'],
  tags: ['diskusi'],
  tell(t) {
    const seats = t.number(26, 118)
    const guest = t.person()
    const asker = t.person()
    const speaker = outreachOf(t)
    const angle = t.turn('diskusi', [
      () => ({
        scene: 'circle' as const,
        title: `Diskusi buku di teras kantor: membaca sejarah pemilu 1955`,
        summary: `${seats} peserta membahas bagaimana negara yang baru merdeka menyiapkan pemungutan suara pertamanya.`,
        caption: `Diskusi buku di teras kantor ${t.kantor}, ${t.date}.`,
        body: [
          `Buku itu sudah menguning, tetapi pembahasannya hangat. Sebanyak ${seats} orang duduk di teras ${t.kantor}, ${t.date}, membicarakan pemilu pertama Indonesia pada 1955.`,
          `${guest}, pembahas yang mengajar sejarah, mengajak peserta membayangkan menyiapkan pemungutan suara ketika banyak pemilih belum dapat membaca. Tanda gambar menjadi jembatan antara surat suara dan pemilihnya.`,
        ],
      }),
      () => ({
        scene: 'training' as const,
        title: `Menonton film lalu berdebat: malam diskusi tentang kabar bohong`,
        summary: `${seats} penonton membedah cara sebuah potongan video mengubah makna pernyataan seseorang.`,
        caption: `Penonton mengikuti diskusi film di ${t.area.seat}, ${t.date}.`,
        body: [
          `Lampu dipadamkan, film dua puluh menit diputar, lalu perdebatan dimulai. Diskusi yang diadakan ${t.kantor}, ${t.date}, diikuti ${seats} penonton.`,
          `Film itu menceritakan potongan video yang menyebar di grup keluarga. ${guest}, pembahas dari kalangan pewarta, menghentikan gambar di tiga tempat dan menunjukkan sambungan yang janggal.`,
        ],
      }),
      () => ({
        title: `Ngobrol daring: ${seats} warga bertanya tentang suara yang tidak sah`,
        summary:
          'Dari coblosan di luar kolom sampai surat suara yang sobek, setiap contoh dibahas dengan gambar.',
        caption: `Tim ${t.kantor} memandu diskusi daring dari ${t.area.seat}, ${t.date}.`,
        body: [
          `Sebanyak ${seats} warga masuk ke ruang diskusi daring ${t.kantor}, ${t.date}. Sebagian dari rumah, sebagian dari warung, dan seorang peserta bergabung dari atas perahu.`,
          `Topiknya sempit agar tuntas, yaitu suara yang tidak sah. ${guest}, pembahas tamu, menyiapkan dua puluh gambar dan meminta peserta menebak sebelum membaca aturannya.`,
        ],
      }),
    ])()
    return {
      ...angle,
      body: [
        ...angle.body,
        heading(
          t.turn('diskusi.judul', [
            'Pertanyaan dari bangku belakang',
            'Saling menyanggah dengan santun',
            'Yang masih diperdebatkan',
          ]),
        ),
        t.turn('diskusi.tanya', [
          `${asker}, peserta yang duduk paling belakang, bertanya mengapa aturan sering berubah. Jawabannya tidak pendek: sebagian karena putusan pengadilan, sebagian karena pengalaman di lapangan.`,
          `Perdebatan menghangat ketika ${asker} menyanggah pembahas. Keduanya bersepakat pada satu hal, yakni data harus dapat diperiksa siapa pun.`,
          `${asker} bercerita tentang ibunya yang tiga kali memilih di TPS berbeda karena batas wilayah berubah. Ceritanya menjadi bahan diskusi setengah jam.`,
        ]),
        quote(
          t.turn('diskusi.kutipan', [
            'Beda pendapat di ruangan ini justru latihan yang baik. Yang penting kita pulang masih berteman.',
            'Kami tidak datang membawa semua jawaban. Kami datang membawa aturan dan mau mendengar.',
            'Orang mudah percaya pada kabar yang cocok dengan perasaannya. Berhenti sebentar sebelum membagikan, itu saja dulu.',
          ]),
          `${speaker}, anggota ${t.kantor}`,
        ),
        t.turn('diskusi.simpul', [
          `Moderator menutup sesi dengan tiga simpulan di papan: periksa sumber, baca aturan aslinya, dan tanyakan kepada petugas bila ragu.`,
          `Peserta meminta bahan diskusi dibuat dalam huruf besar untuk orang tua mereka. Permintaan itu disanggupi pekan depan.`,
          `Catatan diskusi, termasuk pertanyaan yang belum terjawab, akan disusun menjadi lembar tanya jawab.`,
        ]),
        t.turn('diskusi.tutup', [
          `Diskusi berikutnya diadakan pada ${t.later(30)}. Usul tema dapat dikirim melalui [kontak kami](/kontak).`,
          `Kegiatan ini gratis dan terbuka. Juru bahasa isyarat disediakan bila diminta tiga hari sebelumnya lewat [kontak](/kontak).`,
          `Rekaman lengkap disimpan di perpustakaan kantor dan dapat diputar pada jam layanan.`,
        ]),
      ],
    }
  },
}
