import { heading, quote } from '../rich.ts'
import { ABOVE, dataOf, outreachOf, type Story } from './story.ts'

/** A province or the centre brings the offices below it together. */
export const coordination: Story = {
  key: 'rakor',
  institutions: ['kpu', 'bawaslu'],
  levels: ABOVE,
  away: false,
  category: 'siaran-pers',
  scenes: ['training', 'meeting', 'courtyard'],
  tags: ['rapat koordinasi'],
  tell(t) {
    const people = t.number(76, 214)
    const guest = t.person()
    const angle = t.turn('rakor', [
      () => ({
        title: `Rapat koordinasi ${t.area.all}: satu cara menulis pengumuman`,
        summary: 'Mulai bulan depan setiap pengumuman memuat tanggal, tempat, dan kontak dalam bentuk teks.',
        body: [
          `Pengumuman tidak lagi boleh berupa gambar tanpa teks. Itulah keputusan rapat koordinasi ${t.kantor} dengan ${t.area.all}, ${t.date}, yang diikuti ${people} peserta.`,
          `Aturan baru itu lahir dari pengalaman warga. Banyak pengumuman tidak dapat dicari, tidak terbaca pembaca layar, dan terlalu berat dibuka di tempat yang sinyalnya lemah.`,
        ],
      }),
      () => ({
        title: `${people} peserta rapat koordinasi berbagi cara menjaga situs kantor`,
        summary: `Kantor dari ${t.area.all} melaporkan keadaan akun, operator, dan berita mereka.`,
        body: [
          `Setiap kantor diberi tiga menit dan satu lembar tayangan. Dengan aturan itu ${people} peserta rapat koordinasi ${t.kantor}, ${t.date}, menceritakan cara mereka mengelola situs.`,
          `Masalah yang paling sering muncul adalah pergantian operator. Kata sandi ikut pindah bersama orangnya, dan kantor baru menyadarinya ketika hendak menerbitkan pengumuman.`,
        ],
      }),
      () => ({
        title: `Rakor di ${t.area.seat}: data dari ${t.area.all} kini satu bentuk`,
        summary: 'Tabel yang seragam membuat rekapitulasi selesai dalam sehari, tidak lagi sepekan.',
        body: [
          `Tabel dari setiap kantor kini berbentuk sama: kolom yang sama, satuan yang sama, catatan sumber yang sama. Kesepakatan itu diambil dalam rapat koordinasi ${t.kantor}, ${t.date}.`,
          `Rekapitulasi yang dahulu memakan waktu sepekan diperkirakan selesai dalam sehari. Sebanyak ${people} peserta mencobanya langsung dengan data triwulan lalu.`,
        ],
      }),
    ])()
    return {
      ...angle,
      caption: `Peserta rapat koordinasi ${t.kantor} di ${t.area.seat}, ${t.date}.`,
      body: [
        ...angle.body,
        t.turn('rakor.suara', [
          `${guest}, peserta dari kantor yang memiliki tiga pegawai, meminta bentuk yang dapat diisi dari telepon. Permintaan itu disambut banyak kepala mengangguk.`,
          `Dari meja belakang, ${guest} mengingatkan agar keseragaman tidak menghapus istilah setempat. Nama kampung dan gelar adat tetap ditulis sebagaimana warga menyebutnya.`,
          `${guest} membagikan daftar periksa satu halaman buatan kantornya. Sebelum rapat usai, daftar itu sudah disalin hampir semua peserta.`,
        ]),
        heading(t.turn('rakor.judul', ['Yang disepakati', 'Pekerjaan rumah', 'Saling mengingatkan'])),
        t.turn('rakor.hasil', [
          `Setiap kantor menunjuk satu penulis dan satu penyetuju. Keduanya harus orang yang berbeda, supaya selalu ada mata kedua sebelum sebuah kabar terbit.`,
          `Hasil rapat dituangkan dalam satu halaman dan dikirim malam itu juga. Kantor yang memerlukan pendampingan dapat memilih waktunya sendiri.`,
          `Pelaksanaan kesepakatan akan dilihat dari situs masing-masing, bukan dari laporan tertulis. Tim pembina memeriksanya setiap awal bulan.`,
        ]),
        quote(
          t.turn('rakor.kutipan', [
            'Warga tidak peduli siapa yang menyusun tabelnya. Warga ingin angkanya benar dan mudah ditemukan.',
            'Kantor kecil tidak boleh merasa sendirian. Itu gunanya kita satu keluarga besar.',
            'Seragam bentuknya, berwarna isinya. Cerita setiap daerah tetap milik daerah itu.',
          ]),
          `${t.chair}, Ketua ${t.kantor}`,
        ),
        t.turn('rakor.lanjut', [
          `${outreachOf(t)} menambahkan, berita terbaik setiap bulan akan dibagikan sebagai contoh, lengkap dengan alasan mengapa ia dipilih.`,
          `Bagian data, kata ${dataOf(t)}, membuka jam konsultasi setiap Rabu sore. Pertanyaan yang sama akan dijawab sekali dan dibagikan kepada semua.`,
          `${dataOf(t)} menutup sesi teknis dengan latihan bersama: mengganti kata sandi dan memeriksa siapa saja yang masih memegang akun.`,
        ]),
        t.turn('rakor.tutup', [
          `Rapat berikutnya diadakan secara daring pada ${t.later(60)}.`,
          `Daftar seluruh kantor dapat dilihat di [halaman satuan kerja](/satker).`,
          `Bahan rapat yang terbuka untuk umum dapat diminta melalui [kontak kami](/kontak).`,
        ]),
      ],
    }
  },
}
