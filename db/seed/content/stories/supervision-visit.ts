import { bullets, heading } from '../rich.ts'
import { ABOVE, dataOf, type Story } from './story.ts'

/** A province or the centre looks in on the offices below it. */
export const supervisionVisit: Story = {
  key: 'supervisi',
  institutions: ['kpu', 'bawaslu'],
  levels: ABOVE,
  away: true,
  category: 'berita',
  scenes: ['meeting', 'porch', 'archive'],
  tags: ['supervisi', 'pembinaan'],
  tell(t) {
    const staff = t.person()
    const speaker = dataOf(t)
    const angle = t.turn('supervisi', [
      () => ({
        title: `Supervisi ke ${t.at.name}: mendengar dulu, menilai kemudian`,
        summary: 'Tim pembina menghabiskan setengah hari di meja layanan sebelum membuka lembar penilaian.',
        body: [
          `Tim ${t.kantor} tiba di ${t.at.full} tanpa sambutan resmi, ${t.date}. Mereka duduk di ruang tunggu, mengambil nomor antrean, dan melihat cara warga dilayani.`,
          `Baru setelah makan siang lembar penilaian dibuka. ${speaker}, yang memimpin tim, ingin percakapan berangkat dari apa yang dilihat bersama, bukan dari laporan.`,
        ],
      }),
      () => ({
        title: `Dua pegawai untuk tujuh pekerjaan: catatan pembinaan dari ${t.at.name}`,
        summary:
          'Kantor kecil meminta bantuan pemeriksaan naskah dan pelatihan jarak jauh. Jawabannya datang hari itu juga.',
        body: [
          `Dua pegawai memegang tujuh pekerjaan sekaligus. Keadaan itu ditemukan tim ${t.kantor} saat membina kantor di ${t.at.full}, ${t.date}.`,
          `${staff}, salah seorang pegawai, menulis berita sekaligus mengurus surat, foto, dan daftar hadir. Ia tidak mengeluh, hanya meminta ada yang memeriksa tulisannya sebelum terbit.`,
        ],
      }),
      () => ({
        title: `Cara ${t.at.name} merawat data menjadi contoh bagi kantor lain`,
        summary:
          'Buku catatan harian dan pertemuan lima belas menit setiap pagi membuat tunggakan habis dalam sebulan.',
        body: [
          `Tunggakan surat di ${t.at.full} habis dalam sebulan. Tim ${t.kantor} datang mempelajari caranya, ${t.date}.`,
          `Rahasianya ternyata buku catatan bersama dan pertemuan lima belas menit setiap pagi. ${staff}, pegawai yang memulainya, mengaku ide itu muncul karena bosan mencari berkas.`,
        ],
      }),
    ])()
    return {
      ...angle,
      tags: [t.at.name],
      caption: `Tim ${t.kantor} berbincang dengan pegawai di ${t.at.full}, ${t.date}.`,
      body: [
        ...angle.body,
        heading(t.turn('supervisi.judul', ['Yang diperiksa', 'Temuan dan jalan keluar', 'Catatan tim'])),
        t.turn('supervisi.antar', [
          'Tim melihat tiga hal.',
          'Percakapan mengerucut pada tiga pokok.',
          'Lembar penilaian memuat antara lain:',
        ]),
        bullets([
          t.turn('supervisi.a', [
            'ketepatan waktu menjawab permohonan informasi;',
            'kelengkapan berita acara dan arsip;',
            'pembagian tugas dan serah terima jabatan;',
          ]),
          t.turn('supervisi.b', [
            'keamanan akun dan perangkat kerja;',
            'keterbacaan pengumuman bagi warga;',
            'pemeliharaan barang milik negara;',
          ]),
          t.turn('supervisi.c', [
            'kebutuhan pelatihan.',
            'kerja sama dengan lembaga setempat.',
            'keluhan warga dan tindak lanjutnya.',
          ]),
        ]),
        t.turn('supervisi.kata', [
          `"Pembinaan bukan mencari siapa yang salah," kata ${speaker}. Ia meminta setiap temuan ditulis bersama jalan keluarnya dan nama orang yang akan membantu.`,
          `${speaker} menjanjikan pendampingan jarak jauh dua kali sebulan. Naskah dari kantor kecil akan dibaca lebih dulu oleh rekan di tingkat atas sebelum terbit.`,
          `Menurut ${speaker}, jarak sering menjadi alasan pembinaan ditunda. Karena itu jadwal setahun diumumkan lebih awal, termasuk kantor yang paling jauh.`,
        ]),
        t.turn('supervisi.balik', [
          `Tuan rumah juga memberi penilaian balik. Mereka meminta surat edaran ditulis lebih pendek dan contoh formulir disertakan.`,
          `${staff} mengusulkan pertukaran pegawai selama dua pekan antarkantor. Usul itu dicatat untuk dibahas di rapat pleno.`,
          `Dalam perjalanan pulang, tim melintasi ${t.area.nature} dan singgah menyapa perangkat desa yang pernah membantu petugas.`,
        ]),
        t.turn('supervisi.tutup', [
          `Hasilnya ditinjau kembali pada ${t.later(60)}. Kunjungan berikutnya ke ${t.others(1)[0] ?? 'kantor lain'}.`,
          `Ringkasan pembinaan dikirim kepada semua kantor di bawahnya supaya pelajaran yang sama tidak perlu dicari dua kali.`,
          `Daftar kantor beserta alamat situsnya dapat dilihat di [halaman satuan kerja](/satker).`,
        ]),
      ],
    }
  },
}
