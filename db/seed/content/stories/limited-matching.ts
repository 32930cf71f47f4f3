import { heading, quote } from '../rich.ts'
import { LOCAL, type Story } from './story.ts'

/** "Coktas": a visit to a sample of households between elections. */
export const limitedMatching: Story = {
  key: 'coktas',
  institutions: ['kpu'],
  levels: LOCAL,
  away: true,
  category: 'berita',
  scenes: ['village', 'terraces', 'rain'],
  tags: ['coktas', 'data pemilih'],
  tell(t) {
    const homes = t.number(48, 236)
    const resident = t.person()
    const officer = t.person()
    const speaker = t.member(2)
    const angle = t.turn('coktas', [
      () => ({
        title: `Petugas mengetuk ${homes} rumah di ${t.at.name} untuk mencocokkan data`,
        summary:
          'Pencocokan terbatas menyasar nama yang diragukan: alamat ganda, warga pindah, dan yang sudah meninggal.',
        body: [
          `Map plastik, pulpen, dan daftar nama menjadi bekal petugas ${t.kantor} ketika mendatangi ${homes} rumah di ${t.at.full}, ${t.date}. Mereka melakukan pencocokan dan penelitian terbatas, yang biasa disebut coktas.`,
          `Tidak semua rumah didatangi. Petugas memilih nama yang meragukan: satu orang tercatat di dua alamat, warga yang sudah lama merantau, dan mereka yang menurut keluarga telah meninggal.`,
        ],
      }),
      () => ({
        title: `Dari ${t.at.name}, cerita mencari satu nama di daftar pemilih`,
        summary: `Nama itu tercatat dua kali dengan tanggal lahir berbeda. Perlu tiga rumah dan satu ketua RT untuk meluruskannya.`,
        body: [
          `Satu nama, dua tanggal lahir. Teka-teki itu membawa ${officer}, petugas ${t.kantor}, berjalan dari rumah ke rumah di ${t.at.full}, ${t.date}.`,
          `Di rumah ketiga ia bertemu ${resident}, pemilik nama itu. Rupanya kartu keluarganya pernah diganti dan satu angka tertukar. Setelah dicocokkan dengan KTP elektronik, catatan yang keliru ditandai untuk diperbaiki.`,
        ],
      }),
      () => ({
        scene: 'rain' as const,
        title: `Coktas di ${t.at.name}: ${homes} keluarga didatangi sebelum hujan turun`,
        summary:
          'Hasil sementara, sebagian besar data sudah benar. Sisanya umumnya warga yang pindah tanpa melapor.',
        body: [
          `Petugas ${t.kantor} berangkat pagi-pagi ke ${t.at.full}, ${t.date}, agar selesai sebelum hujan sore. Hingga pukul 15.00 ${t.zone}, ${homes} keluarga sudah mereka datangi.`,
          `Jalan setapak ke ${t.area.nature} hanya dapat dilalui sepeda motor. Di beberapa rumah, petugas menunggu pemiliknya pulang dari kebun karena data harus dicocokkan langsung dengan orangnya atau keluarganya.`,
        ],
      }),
      () => ({
        title: `Pindah rumah tanpa melapor, ${homes} data di ${t.at.name} diperiksa ulang`,
        summary: 'Petugas mencocokkan data dengan ketua RT, lalu mendatangi keluarga yang alamatnya berubah.',
        body: [
          `Sebanyak ${homes} data pemilih di ${t.at.full} diperiksa ulang oleh ${t.kantor}, ${t.date}. Hampir semuanya milik keluarga yang sudah berpindah alamat, tetapi belum memperbarui kartu keluarga.`,
          `Pemeriksaan dimulai di teras rumah ketua RT. Dari sana petugas berpencar berdua-dua, membawa surat tugas dan tanda pengenal yang diperlihatkan sebelum bertanya.`,
        ],
      }),
    ])()
    return {
      ...angle,
      tags: [t.at.name],
      caption: `Petugas mencocokkan data pemilih bersama warga di ${t.at.full}, ${t.date}.`,
      body: [
        ...angle.body,
        heading(
          t.turn('coktas.judul', [
            'Tiga pertanyaan, lima menit',
            'Data yang diperiksa',
            'Membuka pintu bagi petugas',
            'Dicatat di tempat',
          ]),
        ),
        t.turn('coktas.cara', [
          `Petugas menanyakan tiga hal: apakah nama dan tanggal lahir sudah tepat, apakah alamat masih sama, dan apakah ada anggota keluarga yang baru genap 17 tahun. Semuanya selesai kira-kira lima menit.`,
          `Yang dicocokkan hanya data yang perlu untuk daftar pemilih. Petugas tidak meminta nomor rekening, tidak memotret KTP, dan tidak menanyakan pilihan politik.`,
          `Setiap perubahan dicatat bersama buktinya. Bila warga tidak punya dokumen, petugas meminta keterangan dari desa atau kelurahan dan kembali pada hari lain.`,
        ]),
        quote(
          t.turn('coktas.kutipan', [
            'Lebih baik kami berjalan hari ini daripada warga ditolak di TPS kelak.',
            'Satu nama yang benar itu hak satu orang. Jadi tidak ada pekerjaan yang terlalu kecil.',
            'Kami belajar sabar. Kadang jawaban yang tepat baru muncul sesudah secangkir kopi.',
          ]),
          `${speaker}, anggota ${t.kantor}`,
        ),
        t.turn('coktas.warga', [
          `${resident}, warga setempat, semula ragu membuka pintu. Setelah melihat surat tugas dan tanda pengenal, ia malah mengantar petugas ke rumah tetangganya. "Anak saya tahun ini 17, sekalian dicatat," ujarnya.`,
          `Bagi ${resident}, kedatangan petugas sekaligus mengingatkan untuk mengurus akta kematian ayahnya. Petugas menjelaskan berkas yang perlu disiapkan dan kantor yang dituju.`,
          `Perangkat desa ikut mendampingi. ${t.person()}, salah seorang di antaranya, hafal siapa yang merantau dan kapan biasanya mereka pulang.`,
        ]),
        t.turn('coktas.tutup', [
          `Hasilnya akan dibahas dalam rapat pleno akhir ${t.quarter}. Warga yang rumahnya tidak didatangi tetap dapat memperbarui data di [kantor](/kontak) setiap hari kerja.`,
          `Setelah ${t.at.name}, coktas berlanjut ke ${t.others(1)[0] ?? 'wilayah lain'} pekan depan. Tanda pengenal petugas dapat ditanyakan kebenarannya melalui [kontak kami](/kontak).`,
          `Apa yang ditemukan di lapangan disampaikan juga kepada ${t.registry}, supaya perbaikannya berlaku untuk semua layanan, bukan hanya pemilu.`,
        ]),
      ],
    }
  },
}
