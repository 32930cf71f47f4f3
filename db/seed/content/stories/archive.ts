import { heading } from '../rich.ts'
import type { Story } from './story.ts'

export const archive: Story = {
  key: 'arsip',
  institutions: ['kpu', 'bawaslu'],
  away: false,
  category: 'berita',
  scenes: ['archive'],
  tags: ['arsip', 'perpustakaan'],
  tell(t) {
    const files = t.number(420, 3860)
    const keeper = t.person()
    const angle = t.turn('arsip', [
      () => ({
        title: `${files} berkas lama ditata, putusan kini ketemu dalam lima menit`,
        summary: 'Penataan arsip berlangsung enam minggu. Berkas disusun menurut tahun, jenis, dan nomor.',
        body: [
          `Dulu mencari satu keputusan dapat memakan waktu setengah hari. Setelah penataan yang rampung ${t.date}, ${files} berkas ${t.kantor} dapat ditemukan dalam lima menit.`,
          `Berkas disusun menurut tahun, jenis, dan nomor. Setiap kotak mempunyai daftar isi yang ditempel di luar, dan salinannya disimpan di komputer bersama.`,
        ],
      }),
      () => ({
        title: `Rak baca di ruang tunggu: ${t.number(120, 480)} buku boleh dipinjam`,
        summary:
          'Buku tentang pemilu, hukum, dan cerita anak tersedia bagi warga yang menunggu giliran dilayani.',
        body: [
          `Ruang tunggu ${t.kantor} kini punya rak baca. Sejak ${t.date}, warga boleh meminjam buku selama dua minggu dengan mencatat nama di kartu.`,
          `Koleksinya berasal dari sumbangan pegawai dan kampus. Ada buku hukum, sejarah lokal, sampai cerita anak, karena banyak warga datang bersama anaknya.`,
        ],
      }),
      () => ({
        title: `Foto dan formulir lama dipindai agar tidak hilang dimakan rayap`,
        summary: `Sebanyak ${files} lembar dari berbagai pemilu disalin ke bentuk digital, lengkap dengan keterangannya.`,
        body: [
          `Satu map berisi foto pemungutan suara puluhan tahun lalu ditemukan menempel satu sama lain. Temuan itu mendorong ${t.kantor} memindai ${files} lembar arsip, yang selesai ${t.date}.`,
          `Setiap foto diberi keterangan tempat dan tahun. Bila tidak ada yang tahu, keterangan ditulis "belum dikenali" dan warga diajak membantu mengenalinya.`,
        ],
      }),
    ])()
    return {
      ...angle,
      caption: `Penataan berkas di ruang arsip ${t.kantor}, ${t.date}.`,
      body: [
        ...angle.body,
        heading(
          t.turn('arsip.judul', [
            'Mengapa arsip penting',
            'Menjaga ingatan lembaga',
            'Cara kerja di ruang arsip',
          ]),
        ),
        t.turn('arsip.orang', [
          `${keeper}, pengelola arsip, bekerja dengan sarung tangan katun dan kuas kecil. Debu dibersihkan lebih dulu sebelum lembar dibuka.`,
          `Pekerjaan ini dipimpin ${keeper}, yang mulai bertugas sejak kantor masih menumpang di gedung lain. Ia hafal lemari mana menyimpan berkas tahun berapa.`,
          `Menurut ${keeper}, bagian tersulit bukan menata, melainkan memutuskan mana yang boleh dimusnahkan. Semua mengikuti jadwal retensi dan disaksikan tim.`,
        ]),
        t.turn('arsip.guna', [
          `Arsip yang rapi membuat jawaban atas permohonan informasi lebih cepat. Dalam tiga bulan terakhir, ${t.number(8, 31)} permohonan dijawab sebelum tenggat.`,
          `Peneliti dan pewarta adalah pemakai paling rajin. Mereka biasanya mencari hasil penghitungan lama untuk dibandingkan dengan yang baru.`,
          `Ketika terjadi perselisihan, satu lembar berita acara dapat menentukan. Karena itu dokumen penting disimpan rangkap, satu di antaranya di lemari tahan api.`,
        ]),
        t.turn('arsip.ketua', [
          `${t.chair} mengingatkan bahwa dokumen publik adalah milik warga. Yang memuat data pribadi ditutup bagian pribadinya, bukan disembunyikan seluruhnya.`,
          `"Orang boleh berganti, ingatan lembaga jangan ikut pindah," kata ${t.chair} saat meninjau hasilnya.`,
          `${t.chair} meminta penataan ini menjadi kebiasaan bulanan, bukan pekerjaan besar yang ditunggu bertahun-tahun.`,
        ]),
        t.turn('arsip.tutup', [
          `Warga dapat meminta salinan dokumen melalui layanan informasi. Caranya dijelaskan di [halaman kontak](/kontak).`,
          `Ruang baca dibuka setiap hari kerja sampai pukul 15.30 ${t.zone}.`,
          `Tahap berikutnya adalah menyusun daftar isi yang dapat dicari secara daring. Rencananya selesai pada ${t.later(120)}.`,
        ]),
      ],
    }
  },
}
