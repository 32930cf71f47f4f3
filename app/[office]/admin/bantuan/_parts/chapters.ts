import type { Permission } from '../../../../../lib/permissions.ts'

type Chapter = { title: string; permission?: Permission; steps: string[]; note?: string }

/** The guide: a task a chapter, in the order in which people meet them. */
export const chapters: Chapter[] = [
  {
    title: 'Menulis berita dari ponsel',
    permission: 'entry.write',
    steps: [
      'Tekan Tulis baru, lalu Berita.',
      'Tulis judul yang menjawab: siapa melakukan apa. Cukup satu baris.',
      'Tulis atau tempel isinya. Yang terpenting di paragraf pertama.',
      'Tekan tombol foto, pilih satu atau beberapa foto, lalu ceritakan isi tiap foto dalam satu kalimat.',
      'Isi ringkasan, tempat, dan penulis. Pembuka berita dan nama penulis disusun sendiri dari isian itu.',
      'Lihat pemeriksaan di bawah tulisan, perbaiki yang ditandai, lalu tekan Kirim untuk disetujui.',
    ],
    note: 'Tulisan tersimpan sendiri tiap beberapa detik. Anda boleh berhenti kapan saja dan melanjutkannya nanti, juga di perangkat lain.',
  },
  {
    title: 'Sambungan putus atau harus masuk lagi',
    permission: 'entry.write',
    steps: [
      'Teruskan menulis. Tulisan disimpan di perangkat ini dan dikirim saat tersambung.',
      'Bila diminta masuk lagi, masuklah. Tulisan Anda ditawarkan kembali.',
      'Bila rekan mengubah naskah yang sama, kedua tulisan ditampilkan berdampingan dan Anda yang memilih.',
    ],
  },
  {
    title: 'Menyetujui atau mengembalikan naskah',
    permission: 'entry.publish',
    steps: [
      'Buka Persetujuan, atau tautan di surel yang Anda terima.',
      'Baca halamannya persis seperti pembaca akan melihatnya. Pilih Perubahan bila naskah sudah pernah terbit.',
      'Tekan Setujui dan terbitkan, atau Kembalikan dengan catatan.',
    ],
    note: 'Naskah yang Anda ubah sendiri harus disetujui orang lain. Itu aturan empat mata.',
  },
  {
    title: 'Menerbitkan pada waktu tertentu',
    permission: 'entry.publish',
    steps: [
      'Di halaman persetujuan, tekan Jadwalkan.',
      'Pilih tanggal dan jam menurut waktu kantor Anda. Boleh juga menetapkan kapan tulisan turun.',
      'Lihat semuanya di Kalender terbit.',
    ],
  },
  {
    title: 'Memasang pengumuman',
    permission: 'entry.write',
    steps: [
      'Tekan Tulis baru, lalu Pengumuman.',
      'Isi nomor surat dan masa berlakunya. Setelah lewat, pengumuman ditandai berakhir dengan sendirinya.',
      'Tulis isi pokoknya sebagai teks: tanggal, tempat, syarat. Pembaca ponsel tidak harus membuka PDF.',
      'Unggah PDF-nya di bagian Berkas.',
    ],
  },
  {
    title: 'Memperbaiki yang sudah terbit',
    permission: 'entry.write',
    steps: [
      'Buka naskahnya, tekan Ubah. Pembaca tetap melihat versi yang terbit sampai perubahan disetujui.',
      'Bila yang berubah adalah isinya, bukan salah ketik, tulis ralat. Pembaca melihat apa yang diperbaiki dan kapan.',
      'Versi lama tetap ada di Riwayat, bisa dibandingkan dan dipulihkan.',
    ],
  },
  {
    title: 'Menarik tulisan dari situs',
    permission: 'entry.withdraw',
    steps: [
      'Buka naskahnya, tekan Tarik dari situs.',
      'Tulis alasannya. Siapa pun yang membuka alamat itu akan membacanya.',
      'Tulisan hilang seketika, juga dari daftar dan pencarian. Naskahnya tetap ada pada Anda.',
    ],
  },
  {
    title: 'Membagikan pratinjau kepada orang tanpa akun',
    permission: 'preview.share',
    steps: [
      'Buka naskahnya, lalu Tautan pratinjau, dan buat tautan.',
      'Salin dan kirim. Tautan berlaku 7 hari dan hanya menampilkan satu versi.',
      'Cabut kapan saja dari tempat yang sama.',
    ],
  },
  {
    title: 'Mengatur menu situs',
    permission: 'menu.arrange',
    steps: [
      'Buka Menu situs. Ubah urutan dengan tombol Naik dan Turun.',
      'Sembunyikan yang tidak Anda pakai; yang wajib tetap tampil.',
      'Tambah tempat sendiri di bawah menu yang dibuka pusat, lalu tekan Simpan menu.',
    ],
  },
  {
    title: 'Menitipkan persetujuan saat Anda pergi',
    permission: 'approval.delegate',
    steps: [
      'Buka Delegasi dan pilih rekan.',
      'Isi tanggal mulai dan selesai. Setelah itu wewenangnya kembali dengan sendirinya.',
    ],
  },
  {
    title: 'Masuk dan kode dari aplikasi autentikator',
    steps: [
      'Buka alamat situs kantor Anda, tambahkan /admin di belakangnya.',
      'Isi surel, kata sandi, dan kode enam angka dari aplikasi autentikator di ponsel Anda.',
      'Bila kode selalu ditolak, periksa jam ponsel: pilih setelan waktu otomatis.',
    ],
    note: 'Tidak ada petugas yang akan meminta kata sandi atau kode Anda, lewat telepon maupun pesan.',
  },
]
