import { heading, steps } from '../rich.ts'
import { dataOf, type Story } from './story.ts'

export const training: Story = {
  key: 'bimtek',
  institutions: ['kpu', 'bawaslu'],
  away: false,
  category: 'berita',
  scenes: ['training'],
  tags: ['bimtek', 'sumber daya manusia'],
  tell(t) {
    const people = t.number(14, 38)
    const staff = t.person()
    const speaker = dataOf(t)
    const angle = t.turn('bimtek', [
      () => ({
        title: `Bimtek keamanan akun: ${people} pegawai mengganti kata sandi bersama`,
        summary:
          'Latihan dimulai dari hal kecil: kata sandi panjang, verifikasi dua langkah, dan curiga pada tautan kiriman.',
        caption: `Pegawai ${t.kantor} berlatih memasang verifikasi dua langkah, ${t.date}.`,
        points: [
          'pakai kata sandi panjang yang berbeda untuk setiap layanan;',
          'pasang verifikasi dua langkah;',
          'laporkan segera bila akun terasa janggal, tanpa takut disalahkan.',
        ],
        body: [
          `Ruang rapat mendadak senyap ketika layar memperlihatkan surel palsu yang sangat mirip surat dinas. Dari ${people} pegawai ${t.kantor} yang mengikuti bimbingan teknis, ${t.date}, sepertiga mengaku hampir mengekliknya.`,
          `Latihan itu membahas keamanan akun dan situs. Peserta membuat kata sandi baru, memasang verifikasi dua langkah, dan mencoba melaporkan kejadian seolah-olah akun mereka diambil alih.`,
        ],
      }),
      () => ({
        title: `Menulis berita dalam 30 menit, pelajaran dari bimtek kehumasan`,
        summary: `${people} peserta berlatih mengambil foto, menulis keterangan, dan meletakkan jawaban di kalimat pertama.`,
        caption: `Latihan menulis berita dan mengambil foto di ${t.area.seat}, ${t.date}.`,
        points: [
          'taruh jawaban di kalimat pertama: apa, kapan, di mana;',
          'tulis keterangan foto sebelum mengunggahnya;',
          'baca sekali lagi dengan suara pelan sebelum dikirim.',
        ],
        body: [
          `Tiga puluh menit, satu foto, dan dua ratus kata. Tugas itu diberikan kepada ${people} peserta bimbingan teknis kehumasan ${t.kantor}, ${t.date}.`,
          `Naskah terbaik lahir dari kegiatan paling sederhana: warga yang datang memperbaiki alamat. Penulisnya tidak memulai dengan nama pejabat, melainkan dengan apa yang diperoleh warga.`,
        ],
      }),
      () => ({
        title: `Bimtek kearsipan bagi ${people} pegawai, dari kertas ke berkas digital`,
        summary:
          'Peserta belajar menamai berkas, menentukan masa simpan, dan memindai tanpa kehilangan halaman.',
        caption: `Peserta bimtek kearsipan memindai berkas di kantor ${t.kantor}, ${t.date}.`,
        points: [
          'beri nama berkas dengan tanggal, jenis, dan perihal;',
          'pisahkan yang disimpan selamanya dari yang boleh dimusnahkan;',
          'periksa jumlah halaman setelah memindai.',
        ],
        body: [
          `Setumpuk map cokelat di meja depan menjadi bahan latihan bimbingan teknis kearsipan ${t.kantor}, ${t.date}. Sebanyak ${people} pegawai belajar memilah, menamai, dan memindainya.`,
          `Soal pertama langsung memancing perdebatan: apakah undangan rapat perlu disimpan selamanya. Jawabannya ada di jadwal retensi arsip, yang kemudian dibaca bersama.`,
        ],
      }),
    ])()
    return {
      ...angle,
      body: [
        ...angle.body,
        heading(
          t.turn('bimtek.judul', [
            'Yang langsung dipraktikkan',
            'Tiga kebiasaan baru',
            'Bekal untuk besok pagi',
          ]),
        ),
        t.turn('bimtek.antar', [
          `Pelatih merangkum bahan seharian menjadi tiga langkah yang dapat dikerjakan mulai besok.`,
          `Supaya tidak berhenti di catatan, peserta menyepakati tiga kebiasaan berikut.`,
          `Di akhir sesi, setiap meja menulis tiga hal yang akan diubah. Daftar yang paling sering muncul:`,
        ]),
        steps(angle.points),
        t.turn('bimtek.kata', [
          `${speaker} yang membuka kegiatan mengakui pegawai sering merangkap tugas. "Karena orangnya sedikit, caranya harus lebih rapi," katanya.`,
          `Menurut ${speaker}, keterampilan seperti ini tidak boleh tinggal di satu orang. Setiap peserta diminta mengajari sekurang-kurangnya satu rekan yang hari itu berjaga di meja layanan.`,
          `Pelatihan ini menjawab temuan evaluasi internal, jelas ${speaker}. Banyak pekerjaan tertunda bukan karena sulit, melainkan karena hanya satu orang yang tahu caranya.`,
        ]),
        t.turn('bimtek.peserta', [
          `${staff}, peserta dari sekretariat, menyukai bagian praktik. Ia menyelesaikan semua latihan dari telepon genggam karena laptopnya dipakai bergantian.`,
          `Bagi ${staff}, yang baru tiga bulan bertugas, bimtek ini seperti serah terima yang belum sempat ia terima. Catatannya langsung ia simpan di map bersama.`,
          `Sesi tanya jawab berjalan lebih lama dari rencana. ${staff} mengusulkan agar bahan latihan disimpan di satu tempat yang mudah dicari pegawai baru.`,
        ]),
        t.turn('bimtek.tutup', [
          `Latihan lanjutan diadakan pada ${t.later(28)} dengan peserta yang belum kebagian tempat.`,
          `Panitia akan mengunjungi meja setiap peserta sebulan lagi untuk melihat mana yang sudah berubah dan mana yang masih perlu dibantu.`,
          `Bahan bimtek terbuka bagi lembaga lain yang ingin memakainya. Permintaan dapat disampaikan lewat [kontak kami](/kontak).`,
        ]),
      ],
    }
  },
}
