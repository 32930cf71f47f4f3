import { heading, steps } from '../rich.ts'
import type { Story } from './story.ts'

/** Supervisors at the KPU's quarterly plenary on the voter list. */
export const watchingPlenary: Story = {
  key: 'awasi-pdpb',
  institutions: ['bawaslu'],
  away: false,
  category: 'berita',
  scenes: ['meeting'],
  tags: ['PDPB', 'hasil pengawasan'],
  due: day => day.month % 3 === 0 && day.date >= 20,
  tell(t) {
    const notes = t.number(14, 96)
    const speaker = t.member(4)
    const angle = t.turn('awasi', [
      () => ({
        title: `Mengawasi pleno ${t.quarter}, ${t.body} menyampaikan ${notes} catatan`,
        summary: `${t.sibling} menindaklanjuti sebagian besar catatan di meja rapat. Sisanya dijawab paling lambat tujuh hari.`,
        body: [
          `${t.kantor} menyampaikan ${notes} catatan dalam rapat pleno pemutakhiran data pemilih ${t.quarter} yang diadakan ${t.sibling}, ${t.date}.`,
          `Catatan itu berisi nama, alamat, dan bukti dari uji petik selama tiga bulan. Sebagian besar langsung ditindaklanjuti di meja rapat.`,
        ],
      }),
      () => ({
        title: `Data pemilih ${t.quarter}: yang sudah baik dan yang perlu dibenahi`,
        summary: `Hasil pengawasan disampaikan terbuka. ${notes} nama masih perlu ditelusuri bersama.`,
        body: [
          `Ada yang patut dihargai dan ada yang perlu dibenahi. Begitu ${t.kantor} membuka pendapatnya seusai mengawasi rapat pleno data pemilih ${t.quarter}, ${t.date}.`,
          `Pencatatan pemilih baru dinilai lebih cepat daripada triwulan lalu. Sementara itu, ${notes} nama masih perlu ditelusuri karena keterangannya tidak sesuai dengan keadaan di lapangan.`,
        ],
      }),
      () => ({
        title: `Tiga saran ${t.body} dalam rapat data pemilih ${t.quarter}`,
        summary:
          'Sarannya menyangkut warga meninggal, penghuni lembaga pemasyarakatan, dan keluarga yang terpisah TPS.',
        body: [
          `Rapat pleno data pemilih ${t.quarter} berlangsung terbuka, ${t.date}. Dari meja pengawas, ${t.kantor} mengajukan tiga saran kepada ${t.sibling}.`,
          `Saran diajukan sebelum penetapan supaya dapat dibahas bersama. ${notes} berkas pendukung diserahkan dalam map terpisah karena memuat data pribadi.`,
        ],
      }),
      () => ({
        title: `${notes} berkas temuan diserahkan menjelang penetapan ${t.quarter}`,
        summary: `Pengawas menyerahkan bukti lebih awal agar rapat tidak habis untuk mencari dokumen.`,
        body: [
          `Dua hari sebelum rapat, ${notes} berkas temuan sudah berada di meja ${t.sibling}. Cara itu dipilih ${t.kantor} agar rapat pleno ${t.quarter}, ${t.date}, membahas isi dan bukan mencari kertas.`,
          `Hasilnya terasa. Setiap temuan yang dibacakan langsung dijawab dengan hasil penelusuran, lengkap dengan nama petugas yang mendatangi.`,
        ],
      }),
    ])()
    return {
      ...angle,
      caption: `${t.kantor} mengawasi rapat pleno data pemilih ${t.quarter}, ${t.date}.`,
      body: [
        ...angle.body,
        heading(
          t.turn('awasi.judul', [
            'Saran perbaikan',
            'Yang diminta pengawas',
            'Tiga pokok pengawasan',
            'Langkah berikutnya',
          ]),
        ),
        steps([
          t.turn('awasi.a', [
            'Warga yang meninggal dikeluarkan setelah ada keterangan dari desa atau kelurahan.',
            'Data ganda diselesaikan dengan mendatangi orangnya.',
            'Perubahan alamat dicocokkan dengan data kependudukan terbaru.',
            'Pemilih baru dari sekolah dicatat sebelum tahun ajaran berakhir.',
          ]),
          t.turn('awasi.b', [
            'Penghuni lembaga pemasyarakatan diperbarui setiap bulan.',
            'Penyandang disabilitas diberi keterangan agar mudah dilayani.',
            'Purnatugas TNI dan Polri dimasukkan tanpa menunggu laporan.',
            'Perantau diberi tahu cara mengurus pindah memilih.',
          ]),
          t.turn('awasi.c', [
            'Rekapitulasi diumumkan dalam bentuk teks dan tabel.',
            'Keluarga serumah ditempatkan di TPS yang sama.',
            'Tindak lanjut saran disampaikan tertulis paling lambat tujuh hari.',
            'Salinan berita acara diserahkan seusai rapat.',
          ]),
        ]),
        t.turn('awasi.kata', [
          `${speaker}, anggota ${t.kantor}, menyebut hubungan kedua lembaga seperti dua orang yang memegang ujung kain yang sama. "Kalau satu menarik sendiri, kainnya kusut," katanya.`,
          `Bagi ${speaker}, ukuran keberhasilan pengawasan bukan banyaknya temuan, melainkan banyaknya yang diperbaiki sebelum menjadi masalah.`,
          `${speaker} menegaskan pengawas tetap menjaga jarak. Bekerja sama dalam memperbaiki data tidak menghapus kewajiban menegur bila ada prosedur yang dilewati.`,
          `Pengawasan dilakukan melekat dan berjenjang, jelas ${speaker}. Hal yang sama diperiksa di setiap tingkat supaya angka tidak berubah di perjalanan.`,
        ]),
        t.turn('awasi.balas', [
          `Menanggapi saran itu, ${t.sibling} menyatakan akan memeriksa kembali nama-nama yang disebut dan menyampaikan hasilnya secara tertulis.`,
          `Sebagian saran langsung dicatat dalam berita acara. Saran lain memerlukan koordinasi dengan ${t.registry}.`,
          `Wakil partai politik yang hadir meminta salinan catatan pengawas. Permintaan dipenuhi tanpa bagian yang memuat data pribadi.`,
          `Rapat sempat dijeda lima belas menit untuk mencocokkan satu angka. Setelah dibuka lagi, kedua pihak sepakat pada angka yang sama.`,
        ]),
        t.turn('awasi.tutup', [
          `Daftar pemilih yang ditetapkan memuat ${t.voters} nama. Warga yang menemukan kekeliruan dapat menyampaikannya ke [posko kami](/kontak).`,
          `Tindak lanjut setiap saran akan diumumkan di situs ini. Pertanyaan dapat diajukan melalui [kontak](/kontak).`,
          `Uji petik triwulan berikutnya dimulai pekan depan, termasuk di ${t.others(2).join(' dan ') || 'tempat yang belum didatangi'}.`,
          `Dengan ${t.voters} nama di dalamnya, daftar itu masih dapat diperbaiki. Petugas [posko](/kontak) menunggu informasi dari warga.`,
        ]),
      ],
    }
  },
}
