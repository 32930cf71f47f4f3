import { bullets, heading, steps } from '../rich.ts'
import { dataOf, lawOf, type Story } from './story.ts'

/** Questions people ask, answered by whom they ask. */
export const explainer: Story = {
  key: 'tanya',
  institutions: ['kpu', 'bawaslu'],
  away: false,
  category: 'artikel',
  scenes: ['porch', 'village', 'market'],
  tags: ['tanya jawab'],
  tell(t) {
    const resident = t.person()
    const watcher = t.institution === 'bawaslu'
    const angle = t.turn('tanya', [
      () => ({
        title: 'Nama saya tidak ada di daftar pemilih. Apa yang harus dilakukan?',
        summary:
          'Empat langkah memeriksa dan memperbaiki data, dari telepon genggam atau langsung di kantor.',
        body: [
          `${resident} baru pindah rumah dan tidak menemukan namanya saat memeriksa daftar pemilih. Pertanyaan seperti itu paling sering kami terima, dan jawabannya tidak serumit yang dibayangkan.`,
          heading('Empat langkah'),
          steps([
            'Periksa nama secara daring dengan nomor induk kependudukan.',
            'Bila tidak ditemukan, siapkan KTP elektronik atau kartu keluarga.',
            'Datang ke kantor penyelenggara, atau sampaikan melalui telepon dan surel.',
            'Simpan bukti laporan, lalu periksa lagi setelah akhir triwulan.',
          ]),
          `${dataOf(t)} menambahkan, tidak perlu panik bila nama belum muncul. Di luar tahapan, daftar diperbarui setiap tiga bulan dan selalu ada kesempatan memperbaikinya.`,
        ],
      }),
      () => ({
        title: watcher
          ? 'Laporan atau informasi awal? Begini bedanya'
          : 'Apa saja yang dikerjakan di luar tahapan pemilu?',
        summary: watcher
          ? 'Keduanya sama-sama berguna, tetapi syarat dan tenggatnya berbeda. Kenali sebelum datang.'
          : 'Dari merawat data sampai menjaga gudang, inilah pekerjaan yang jarang terlihat.',
        body: watcher
          ? [
              `Warga kerap bertanya apakah ia harus melapor atau cukup memberi tahu. ${lawOf(t)} menjelaskan bedanya dengan sederhana.`,
              heading('Dua jalan yang berbeda'),
              bullets([
                'Laporan disampaikan resmi oleh orang yang berhak, dengan identitas, uraian, dan bukti, paling lama tujuh hari sejak diketahui.',
                'Informasi awal boleh disampaikan siapa saja; pengawas menelusurinya dan dapat menjadikannya temuan.',
              ]),
              `Nama pelapor dijaga. Formulir laporan diisi bersama petugas, bukan melalui kolom komentar atau pesan pribadi.`,
            ]
          : [
              `Ketika tidak ada pemungutan suara, kantor penyelenggara pemilu tidak tutup. ${resident}, warga ${t.wilayah}, sempat mengira pegawainya diliburkan.`,
              heading('Pekerjaan sepanjang tahun'),
              bullets([
                'memutakhirkan data pemilih setiap triwulan;',
                'merawat barang dan arsip;',
                'memberi pendidikan pemilih di sekolah dan komunitas;',
                'melayani permohonan informasi dan menyusun laporan.',
              ]),
              `${dataOf(t)} menyebut masa ini sebagai waktu merawat. Kesalahan kecil yang diperbaiki sekarang tidak akan menjadi antrean panjang kelak.`,
            ],
      }),
      () => ({
        title: 'Lima cara mengenali kabar bohong tentang pemilu',
        summary: 'Tidak perlu menjadi ahli. Yang diperlukan hanya berhenti sebentar sebelum membagikan.',
        body: [
          `Pesan berantai itu meyakinkan: ada lambang, ada nomor surat, ada tanda tangan. ${resident} hampir meneruskannya, lalu memutuskan bertanya lebih dulu. Suratnya ternyata palsu.`,
          heading('Berhenti, lalu periksa'),
          bullets([
            'lihat alamat situsnya sampai akhir, bukan hanya lambangnya;',
            'cari kabar yang sama di situs resmi;',
            'perhatikan tanggalnya, sebab kabar lama sering diedarkan lagi;',
            'curigai kalimat yang menyuruh segera menyebarkan;',
            'tanyakan kepada petugas bila masih ragu.',
          ]),
          `Menurut ${lawOf(t)}, kabar bohong jarang seluruhnya bohong. Biasanya ada potongan yang benar, dipasang di tempat yang salah.`,
        ],
      }),
    ])()
    return {
      ...angle,
      caption: `Petugas ${t.kantor} menjawab pertanyaan warga, ${t.date}.`,
      body: [
        ...angle.body,
        t.turn('tanya.data', [
          `Satu hal perlu diingat: jangan mengirim foto KTP di grup percakapan. Data itu dapat dipakai orang lain. Petugas hanya memerlukannya di meja layanan atau formulir resmi.`,
          `Layanan ini gratis. Bila ada orang yang meminta uang untuk mengurusnya, catat namanya dan beri tahu kami.`,
          `Petugas yang datang ke rumah selalu membawa surat tugas dan tanda pengenal. Anda boleh meminta melihatnya sebelum menjawab apa pun.`,
        ]),
        t.turn('tanya.warga', [
          `${resident} akhirnya menyelesaikan urusannya dalam sepuluh menit. Ia menuliskan langkah-langkahnya di kertas dan menempelkannya di warung.`,
          `Setelah mendapat penjelasan, ${resident} mengajak tiga tetangganya memeriksa data mereka. Satu di antaranya memang keliru tanggal lahir.`,
          `Pengalaman ${resident} menjadi bahan untuk memperbaiki petunjuk di situs. Kalimat yang dulu membingungkannya kini sudah diganti.`,
        ]),
        t.turn('tanya.tutup', [
          `Pertanyaan lain dapat disampaikan melalui [halaman kontak](/kontak). Tulisan ini diperiksa kembali pada ${t.date} dan akan diperbarui bila aturannya berubah.`,
          `Kami menjawab pertanyaan pada jam kerja, ${t.zone}. Alamat dan nomor telepon tersedia di [halaman kontak](/kontak). Tulisan ini ditinjau ${t.date}.`,
          `Tugas dan wewenang kami selengkapnya dapat dibaca di [halaman profil](/profil/tugas-dan-wewenang). Tulisan ini disusun ${t.date}.`,
        ]),
      ],
    }
  },
}
