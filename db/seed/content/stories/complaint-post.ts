import { heading, steps } from '../rich.ts'
import { LOCAL, type Story } from './story.ts'

export const complaintPost: Story = {
  key: 'aduan',
  institutions: ['bawaslu'],
  levels: LOCAL,
  away: false,
  category: 'berita',
  scenes: ['porch'],
  tags: ['posko aduan'],
  tell(t) {
    const reports = t.number(12, 68)
    const resident = t.person()
    const officer = t.person()
    const speaker = t.member(1)
    const angle = t.turn('aduan', [
      () => ({
        title: 'Posko aduan data pemilih dibuka di beranda kantor',
        summary: `Buka Senin sampai Jumat, tanpa formulir panjang. Pekan pertama menerima ${reports} informasi warga.`,
        body: [
          `Satu meja, dua kursi, dan papan bertuliskan jam buka. Posko aduan ${t.kantor} mulai melayani warga di beranda kantor, ${t.date}.`,
          `Pada pekan pertama posko menerima ${reports} informasi. Sebagian besar tentang warga yang sudah meninggal tetapi masih tercatat, dan keluarga yang belum pindah alamat.`,
        ],
      }),
      () => ({
        title: `${reports} aduan masuk, semuanya dijawab sebelum tiga hari`,
        summary: `Posko ${t.body} mencatat setiap aduan dalam buku bernomor. Pengadu dapat menanyakan perkembangannya kapan saja.`,
        body: [
          `Buku bernomor di meja posko kini terisi ${reports} baris. Setiap baris adalah aduan warga kepada ${t.kantor}, dan menurut laporan ${t.date}, semuanya sudah dijawab sebelum tiga hari.`,
          `Tidak semua aduan menjadi kewenangan pengawas. Yang bukan kewenangan tetap dicatat, lalu diantar ke lembaga yang tepat dengan surat pengantar.`,
        ],
      }),
      () => ({
        title: `Aduan boleh lisan: posko ${t.area.seat} melayani warga yang sulit menulis`,
        summary:
          'Petugas mendengarkan, menuliskan, lalu membacakan kembali sebelum pengadu membubuhkan cap jempol.',
        body: [
          `${resident} tidak membawa kertas apa pun. Ia hanya membawa cerita, dan cerita itulah yang dituliskan petugas posko ${t.kantor}, ${t.date}.`,
          `Sejak bulan ini posko menerima aduan lisan. Petugas menuliskannya, membacakan kembali, lalu pengadu menandatangani atau membubuhkan cap jempol. Sudah ${reports} orang memakai cara ini.`,
        ],
      }),
    ])()
    return {
      ...angle,
      caption: `Warga menyampaikan informasi di posko aduan ${t.kantor}, ${t.date}.`,
      body: [
        ...angle.body,
        heading(
          t.turn('aduan.judul', ['Cara menyampaikan', 'Alur sebuah aduan', 'Dari meja posko sampai jawaban']),
        ),
        steps([
          t.turn('aduan.a', [
            'Datang ke posko atau hubungi nomor layanan.',
            'Sampaikan apa yang dilihat, kapan, dan di mana.',
            'Ceritakan kejadiannya kepada petugas, lisan atau tertulis.',
          ]),
          t.turn('aduan.b', [
            'Petugas mencatat dan memberi nomor aduan.',
            'Terima tanda bukti yang memuat nomor dan tanggal.',
            'Petugas membacakan kembali catatannya untuk diperiksa.',
          ]),
          t.turn('aduan.c', [
            'Jawaban disampaikan lewat telepon, surat, atau diambil di kantor.',
            'Tanyakan perkembangannya kapan saja dengan menyebut nomor itu.',
            'Bila berupa dugaan pelanggaran, petugas menjelaskan syarat laporan resmi.',
          ]),
        ]),
        t.turn('aduan.jaga', [
          `Nama pengadu tidak diumumkan. ${speaker}, anggota yang membidangi penanganan pelanggaran, menyebut kerahasiaan sebagai syarat pertama agar warga berani bicara.`,
          `${speaker} mengingatkan bahwa laporan dugaan pelanggaran mempunyai batas waktu tujuh hari sejak diketahui. Semakin cepat disampaikan, semakin mudah ditelusuri.`,
          `Aduan tanpa bukti tetap didengar, kata ${speaker}. Petugas akan menjelaskan apa yang perlu dilengkapi, bukan menyuruh pulang.`,
        ]),
        t.turn('aduan.cerita', [
          `${officer}, petugas posko, menyimpan permen untuk anak-anak yang ikut orang tuanya. Menurutnya, orang bercerita lebih runut bila tidak terburu-buru.`,
          `Seorang pengadu datang tiga kali karena lupa membawa dokumen. ${officer} akhirnya mendatangi rumahnya sepulang kerja.`,
          `${officer} paling sering menjawab pertanyaan sederhana: apakah mengadu dipungut biaya. Jawabannya tidak, sama sekali.`,
        ]),
        t.turn('aduan.tutup', [
          `Posko buka setiap hari kerja pukul 08.00 sampai 15.30 ${t.zone}. Alamat lengkap tersedia di [halaman kontak](/kontak).`,
          `Rekapitulasi aduan diumumkan setiap akhir bulan tanpa menyebut nama pengadu.`,
          `Dugaan pelanggaran tidak dilayani melalui kolom komentar. Sampaikan langsung di [kantor](/kontak) agar dapat diproses sesuai aturan.`,
        ]),
      ],
    }
  },
}
