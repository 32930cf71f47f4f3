import { heading, quote } from '../rich.ts'
import type { Story } from './story.ts'

export const localWisdom: Story = {
  key: 'kearifan',
  institutions: ['kpu', 'bawaslu'],
  away: true,
  category: 'artikel',
  scenes: ['terraces'],
  tags: ['kearifan lokal'],
  tell(t) {
    const elder = t.person()
    const youth = t.person()
    const angle = t.turn('kearifan', [
      () => ({
        scene: 'circle' as const,
        title: `Belajar bermusyawarah dari ${t.at.name}`,
        summary: `Tradisi ${t.area.tradition} mengajarkan cara berbeda pendapat tanpa bermusuhan, jauh sebelum ada kotak suara.`,
        body: [
          `Orang yang paling tua bicara paling akhir. Begitulah aturan tak tertulis dalam ${t.area.tradition} yang masih dijalankan warga ${t.at.full}. Kami datang mendengarkan pada ${t.date}.`,
          `Menurut ${elder}, yang biasa memimpin pertemuan, urutan itu memberi kesempatan kepada yang muda untuk berpendapat tanpa sungkan. Bila yang tua bicara lebih dahulu, katanya, yang lain hanya akan mengangguk.`,
        ],
      }),
      () => ({
        scene: t.area.coastal ? ('harbour' as const) : ('bridge' as const),
        title: `Memilih di seberang: cerita warga dari ${t.at.name}`,
        summary:
          'Menuju tempat pemungutan suara berarti berangkat sebelum fajar dan menunggu air atau jalan bersahabat.',
        body: [
          `Bagi warga di ${t.area.nature}, hari pemungutan suara dimulai sebelum fajar. ${elder} dari ${t.at.full} masih ingat berangkat dengan lampu senter sambil menggendong anaknya.`,
          `Cerita itu kami catat pada ${t.date}, dalam kunjungan mengumpulkan pengalaman pemilih yang tinggal jauh. Ada yang menempuh jalan setapak, ada pula yang bergantung pada perahu tetangga.`,
        ],
      }),
      () => ({
        scene: 'tent' as const,
        title: `Pengeras suara, gotong royong, dan rahasia TPS tertib di ${t.at.name}`,
        summary:
          'Warga membagi tugas seperti menyiapkan hajatan. Hasilnya, penghitungan suara selesai lebih awal.',
        body: [
          `Tenda dipinjam dari tetangga, kursi dari balai warga, dan pengeras suara dari tempat ibadah. Di ${t.at.full}, menyiapkan TPS tidak ubahnya menyiapkan hajatan.`,
          `Kami menelusuri kebiasaan itu pada ${t.date}. ${elder}, yang empat kali menjadi ketua kelompok penyelenggara, menyimpan daftar pembagian tugas di buku tulis bersampul biru.`,
        ],
      }),
    ])()
    return {
      ...angle,
      tags: [t.at.name],
      caption: `Suasana ${t.area.nature} saat kunjungan ke ${t.at.full}, ${t.date}.`,
      body: [
        ...angle.body,
        t.turn('kearifan.tengah', [
          `Tidak ada yang ditulis sebelum semua orang selesai bicara. Keputusan lalu diucapkan ulang tiga kali, dan siapa pun yang keberatan boleh menahannya sampai pertemuan berikut.`,
          `Kebersamaan itu tidak berarti semua orang sependapat. Pilihan tetap rahasia masing-masing. Yang dikerjakan bersama hanyalah memastikan setiap orang dapat sampai dan pulang dengan selamat.`,
          `Ada tugas yang tampak sepele, misalnya menyiapkan minum bagi orang tua yang menunggu. Namun dari hal seperti itulah, kata warga, orang merasa disambut.`,
        ]),
        heading(
          t.turn('kearifan.judul', [
            'Yang muda mencatat',
            'Pelajaran bagi penyelenggara',
            'Rahasia tetap rahasia',
          ]),
        ),
        t.turn('kearifan.muda', [
          `${youth}, pemuda setempat, mulai merekam cerita para tetua dengan telepon genggam. Ia khawatir tata cara itu hilang ketika orang yang mengingatnya tiada.`,
          `Generasi muda menambahkan cara baru. ${youth} membuat grup percakapan untuk mengabarkan keadaan jalan, sehingga tidak ada yang berangkat sia-sia.`,
          `${youth} semula menganggap kebiasaan itu kuno. Pandangannya berubah ketika menjadi petugas dan melihat betapa cepat masalah selesai bila orang saling mengenal.`,
        ]),
        quote(
          t.turn('kearifan.kutipan', [
            'Kalau sudah diputuskan bersama, yang kalah pun ikut menjaga.',
            'Berbeda pilihan boleh. Tidak saling menyapa, itu yang jangan.',
            'Kami tidak punya banyak, tetapi selalu ada yang mau membantu.',
          ]),
          `${elder}, warga ${t.at.name}`,
        ),
        t.turn('kearifan.lembaga', [
          `Bagi ${t.kantor}, cerita seperti ini menjadi bahan menyusun pelayanan. Aturan berlaku sama di seluruh negeri, tetapi cara menjelaskannya perlu mengenal tempat.`,
          `${t.chair} melihat kesamaan antara ${t.area.tradition} dan rapat terbuka yang diwajibkan undang-undang: keduanya percaya bahwa keputusan lebih kuat bila disaksikan.`,
          `Undang-undang menyebut asas langsung, umum, bebas, rahasia, jujur, dan adil. Di tempat ini, kata-kata itu mempunyai wajah dan nama.`,
        ]),
        t.turn('kearifan.tutup', [
          `Punya cerita serupa dari tempat Anda? Kirimkan melalui [kontak kami](/kontak). Tulisan terpilih akan dimuat di halaman ini.`,
          `Catatan lengkap, termasuk nama tempat dan istilah setempat, disimpan di perpustakaan kantor.`,
          `Matahari sudah condong ketika kami pamit. ${elder} berpesan agar kami datang lagi, dengan atau tanpa pemilu.`,
        ]),
      ],
    }
  },
}
