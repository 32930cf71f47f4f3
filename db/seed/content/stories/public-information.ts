import { bullets, heading } from '../rich.ts'
import type { Story } from './story.ts'

export const publicInformation: Story = {
  key: 'informasi',
  institutions: ['kpu', 'bawaslu'],
  away: false,
  category: 'siaran-pers',
  scenes: ['porch', 'meeting'],
  tags: ['informasi publik', 'PPID'],
  tell(t) {
    const asked = t.number(17, 96)
    const officer = t.person()
    const angle = t.turn('informasi', [
      () => ({
        title: `${asked} permohonan informasi dijawab, paling cepat dalam dua jam`,
        summary:
          'Laporan layanan informasi mencatat siapa bertanya, apa yang ditanyakan, dan berapa lama dijawab.',
        body: [
          `${t.kantor} menjawab ${asked} permohonan informasi publik sepanjang dua belas bulan terakhir. Ringkasan itu disampaikan ${t.date} bersama laporan tahunan layanan informasi.`,
          `Jawaban tercepat diberikan dalam dua jam, yaitu untuk salinan hasil rekapitulasi yang memang sudah terbuka. Yang terlama memerlukan delapan hari kerja karena dokumennya harus diperiksa lebih dahulu.`,
        ],
      }),
      () => ({
        title: `Daftar informasi publik diperbarui, ${asked} dokumen kini berupa teks`,
        summary: 'Dokumen yang semula hanya gambar pindaian diketik ulang agar dapat dicari dan dibacakan.',
        body: [
          `Sebanyak ${asked} dokumen yang dahulu hanya tersedia sebagai gambar kini dapat dibaca sebagai teks. Pembaruan daftar informasi publik ${t.kantor} itu diumumkan ${t.date}.`,
          `Perubahan ini penting bagi warga yang memakai pembaca layar dan mereka yang membuka situs dengan kuota terbatas. Ukuran berkas rata-rata menyusut menjadi sepersepuluhnya.`,
        ],
      }),
      () => ({
        title: `Meja informasi ${t.body} menambah jam layanan pada hari pasar`,
        summary: `Warga ${t.wilayah} yang berbelanja pagi dapat singgah tanpa menunggu kantor buka.`,
        body: [
          `Mulai ${t.later(7)}, meja layanan informasi ${t.kantor} dibuka lebih pagi pada hari pasar. Keputusan itu diumumkan ${t.date} setelah melihat catatan kunjungan selama setahun.`,
          `Catatan memperlihatkan warga dari luar kota biasanya datang bersamaan dengan belanja. Mereka tiba sebelum pukul delapan dan pulang dengan angkutan terakhir menjelang siang.`,
        ],
      }),
    ])()
    return {
      ...angle,
      caption: `Petugas melayani permohonan informasi di kantor ${t.kantor}, ${t.date}.`,
      body: [
        ...angle.body,
        heading(
          t.turn('informasi.judul', [
            'Yang paling sering diminta',
            'Cara meminta informasi',
            'Hak setiap warga',
          ]),
        ),
        t.turn('informasi.antar', [
          'Tiga jenis dokumen paling banyak dicari.',
          'Dokumen berikut dapat diminta tanpa alasan khusus.',
          'Catatan petugas menunjukkan urutan berikut.',
        ]),
        bullets([
          t.turn('informasi.a', [
            'hasil rekapitulasi dan daftar pemilih dalam bentuk angka;',
            'keputusan dan berita acara rapat pleno;',
            'laporan kinerja dan laporan keuangan;',
          ]),
          t.turn('informasi.b', [
            'data partisipasi menurut wilayah;',
            'rencana kerja dan anggaran tahun berjalan;',
            'perjanjian kerja sama dengan lembaga lain;',
          ]),
          t.turn('informasi.c', [
            'nama dan tugas pejabat.',
            'prosedur pengaduan dan keberatan.',
            'jadwal kegiatan yang terbuka untuk umum.',
          ]),
        ]),
        t.turn('informasi.aturan', [
          `Menurut undang-undang, permohonan dijawab paling lambat sepuluh hari kerja dan dapat diperpanjang tujuh hari kerja dengan alasan tertulis. Pemohon yang tidak puas dapat mengajukan keberatan kepada atasan pengelola informasi.`,
          `Pemohon tidak harus datang sendiri. Permohonan lewat surel diperlakukan sama, mendapat nomor pendaftaran, dan dihitung tenggatnya sejak hari diterima.`,
          `Tidak semua dokumen dapat dibuka. Data pribadi dan hal yang dikecualikan undang-undang ditutup, tetapi alasannya selalu dijelaskan secara tertulis.`,
        ]),
        t.turn('informasi.petugas', [
          `${officer}, petugas layanan, lebih suka menelepon pemohon dahulu. Sering kali yang dicari ternyata sudah ada di situs, hanya namanya berbeda.`,
          `Pertanyaan yang tidak jelas justru menolong kami memperbaiki situs, kata ${officer}. Setiap bulan ia mencatat kata yang dipakai warga dan menyesuaikan judul halaman.`,
          `${officer} menyimpan segelas air dan kacamata baca di mejanya. Keduanya lebih sering dipakai pemohon daripada dirinya.`,
        ]),
        t.turn('informasi.tutup', [
          `Layanan informasi tidak dipungut biaya, kecuali penggandaan dalam jumlah besar. Alamat dan jam buka ada di [halaman kontak](/kontak).`,
          `Laporan lengkap dapat dibaca di kantor. Pertanyaan dapat disampaikan melalui [kontak kami](/kontak).`,
          `${t.chair} mengajak warga menilai layanan ini dengan jujur melalui survei singkat seusai dilayani.`,
        ]),
      ],
    }
  },
}
