import { heading, steps } from '../rich.ts'
import { dataOf, outreachOf, type Story } from './story.ts'

export const plenary: Story = {
  key: 'pleno',
  institutions: ['kpu', 'bawaslu'],
  away: false,
  category: 'berita',
  scenes: ['meeting', 'training'],
  tags: ['rapat pleno'],
  tell(t) {
    const hours = t.pick(['dua jam', 'tiga jam', 'satu setengah jam'])
    const angle = t.turn('pleno', [
      () => ({
        title: 'Rapat pleno mingguan: tiga pekerjaan yang harus selesai sebelum Jumat',
        summary: `Rapat ${hours} itu memutuskan pembagian tugas dan batas waktu, lengkap dengan nama penanggung jawab.`,
        tasks: [
          'menyelesaikan laporan kegiatan bulan lalu;',
          'menjawab surat masuk yang tertunda lebih dari tiga hari;',
          'memperbarui jadwal kegiatan di situs.',
        ],
        body: [
          `Papan tulis di ruang rapat ${t.kantor} dibagi tiga kolom: pekerjaan, nama, dan batas waktu. Rapat pleno mingguan ${t.date} tidak ditutup sebelum setiap baris terisi.`,
          `Rapat dipimpin ${t.chair} dan diikuti seluruh anggota bersama sekretariat. Setelah ${hours}, ada tiga pekerjaan yang disepakati selesai sebelum Jumat.`,
        ],
      }),
      () => ({
        title: `Anggaran perjalanan dipangkas, kegiatan di ${t.area.unit} tetap jalan`,
        summary: 'Rapat pleno memilih menggabungkan jadwal dan memakai kendaraan bersama.',
        tasks: [
          'menggabungkan kegiatan yang lokasinya berdekatan;',
          'mengganti rapat tatap muka dengan rapat daring bila memungkinkan;',
          'mengumumkan penghematannya setiap akhir bulan.',
        ],
        body: [
          `${t.kantor} memutuskan memangkas biaya perjalanan tanpa membatalkan kegiatan di lapangan. Keputusan itu diambil dalam rapat pleno, ${t.date}.`,
          `Caranya dengan menggabungkan jadwal. Kunjungan ke dua tempat yang searah dijadikan satu hari, dan tim yang berbeda memakai kendaraan yang sama.`,
        ],
      }),
      () => ({
        title: `Rencana kerja disusun dari keluhan warga, bukan dari daftar tahun lalu`,
        summary: `Pleno ${t.body} membaca satu per satu catatan meja layanan sebelum menyusun kegiatan baru.`,
        tasks: [
          'memperpendek alur perbaikan data;',
          'menyediakan panduan dalam huruf besar;',
          'menambah kunjungan ke tempat yang jauh dari kantor.',
        ],
        body: [
          `Sebelum membicarakan kegiatan, peserta rapat pleno ${t.kantor} membaca catatan meja layanan, ${t.date}. Ada ${t.number(31, 142)} keluhan dan saran yang terkumpul sejak awal tahun.`,
          `Yang paling banyak ternyata bukan soal aturan, melainkan soal jarak dan waktu tunggu. Dari sanalah rencana kerja berikutnya mulai disusun.`,
        ],
      }),
    ])()
    return {
      ...angle,
      caption: `Rapat pleno di kantor ${t.kantor}, ${t.date}.`,
      body: [
        ...angle.body,
        heading(t.turn('pleno.judul', ['Yang diputuskan', 'Daftar pekerjaan', 'Setelah palu diketuk'])),
        t.turn('pleno.antar', [
          'Berita acara mencatat keputusan berikut.',
          'Peserta menyepakati tiga langkah.',
          'Inilah yang akan dikerjakan lebih dahulu.',
        ]),
        steps(angle.tasks),
        t.turn('pleno.suara', [
          `${dataOf(t)} mengingatkan agar batas waktu dibuat masuk akal. Menurutnya, target yang terlalu rapat hanya memindahkan pekerjaan ke malam hari.`,
          `Pandangan berbeda datang dari ${outreachOf(t)}, yang meminta satu kegiatan ditunda agar persiapannya lebih matang. Setelah dibahas, usul itu diterima.`,
          `${outreachOf(t)} mengusulkan ringkasan rapat ditulis dalam bahasa sehari-hari dan dibagikan kepada semua pegawai pada hari yang sama.`,
        ]),
        t.turn('pleno.cara', [
          `Keputusan diambil dengan musyawarah. Bila tidak tercapai, pemungutan suara dilakukan dan pendapat yang berbeda dicatat, sebagaimana diatur dalam tata kerja.`,
          `Rapat pleno adalah forum tertinggi pengambilan keputusan di kantor ini. Anggota yang berhalangan menyampaikan pendapatnya secara tertulis.`,
          `Sekretariat mencatat jalannya rapat dan membacakan ulang setiap butir sebelum ditandatangani, supaya tidak ada tafsir yang berbeda.`,
        ]),
        t.turn('pleno.tutup', [
          `Pelaksanaan keputusan ini dibahas lagi pada rapat pekan depan.`,
          `Rapat berakhir tepat waktu. ${t.chair} langsung menuju meja layanan untuk menemui dua tamu yang menunggu.`,
          `Ringkasan keputusan dapat diminta di layanan informasi, [kantor kami](/kontak).`,
        ]),
      ],
    }
  },
}
