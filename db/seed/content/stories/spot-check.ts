import { bullets, heading } from '../rich.ts'
import type { Story } from './story.ts'

/** "Uji petik": supervisors check a sample of the voter list for themselves. */
export const spotCheck: Story = {
  key: 'ujipetik',
  institutions: ['bawaslu'],
  away: true,
  category: 'berita',
  scenes: ['village', 'terraces'],
  tags: ['uji petik', 'hasil pengawasan'],
  tell(t) {
    const found = t.number(58, 874)
    const resident = t.person()
    const staff = t.person()
    const speaker = t.member(2)
    const angle = t.turn('ujipetik', [
      () => ({
        title: `Uji petik di ${t.at.name} menemukan ${found} data yang perlu diperiksa`,
        summary: `Temuan sudah disampaikan kepada ${t.sibling}. Sebagian besar karena warga pindah tempat tinggal.`,
        body: [
          `Sebanyak ${found} data pemilih di ${t.at.full} perlu diperiksa ulang. Angka itu hasil uji petik ${t.kantor} yang dirampungkan ${t.date}.`,
          `Uji petik berarti memilih sebagian nama secara acak, lalu mendatangi orangnya. Dari situ terlihat apakah daftar sesuai dengan keadaan, tanpa harus memeriksa semua rumah.`,
        ],
      }),
      () => ({
        scene: 'rain' as const,
        title: `Menyusuri ${t.at.name} di bawah hujan demi mencocokkan ${found} nama`,
        summary:
          'Pengawas berjalan kaki menuju rumah yang tidak terjangkau kendaraan. Hampir semua nama berhasil ditelusuri.',
        body: [
          `Hujan turun sejak pagi, tetapi daftar di tangan ${staff} harus habis hari itu. Pengawas dari ${t.kantor} itu menyusuri ${t.at.full}, ${t.date}, untuk menelusuri ${found} nama bersama rekan-rekannya.`,
          `Di ${t.area.nature}, kendaraan hanya sampai di mulut jalan. Selebihnya ditempuh dengan berjalan, memakai jas hujan dan map plastik agar kertas tidak basah.`,
        ],
      }),
      () => ({
        title: `Satu keluarga, dua TPS: hasil uji petik di ${t.at.name}`,
        summary: `Pengawas menelusuri ${found} nama dan menemukan keluarga yang terpisah meski tinggal serumah.`,
        body: [
          `Ayah di satu TPS, ibu dan anak di TPS lain. Temuan seperti itu muncul dalam uji petik ${t.kantor} di ${t.at.full}, ${t.date}, yang menelusuri ${found} nama.`,
          `Pemisahan keluarga bukan pelanggaran, tetapi menyulitkan orang tua yang harus didampingi. Pengawas mencatatnya sebagai bahan saran perbaikan.`,
        ],
      }),
    ])()
    return {
      ...angle,
      tags: [t.at.name],
      caption: `Pengawas menelusuri data pemilih di ${t.at.full}, ${t.date}.`,
      body: [
        ...angle.body,
        heading(
          t.turn('ujipetik.judul', ['Apa yang ditemukan', 'Tiga kelompok temuan', 'Catatan dari lapangan']),
        ),
        t.turn('ujipetik.antar', [
          'Temuan dikelompokkan menjadi tiga.',
          'Setelah dipilah, temuan terdiri atas:',
          'Catatan pengawas memuat hal-hal berikut.',
        ]),
        bullets([
          t.turn('ujipetik.a', [
            'nama yang tercatat lebih dari satu kali;',
            'warga yang sudah pindah tetapi masih terdaftar;',
            'warga meninggal yang belum dikeluarkan dari daftar;',
          ]),
          t.turn('ujipetik.b', [
            'warga baru yang belum tercatat;',
            'alamat yang tidak lengkap;',
            'tanggal lahir yang tidak sesuai dengan KTP elektronik;',
          ]),
          t.turn('ujipetik.c', [
            'keluarga serumah yang terpisah TPS.',
            'warga purnatugas TNI dan Polri yang belum dimasukkan.',
            'penyandang disabilitas yang belum diberi keterangan.',
          ]),
        ]),
        t.turn('ujipetik.kata', [
          `${speaker}, anggota ${t.kantor}, menekankan bahwa temuan bukan berarti kesalahan petugas. "Penduduk bergerak setiap hari. Tugas kami mengingatkan sebelum terlambat," ujarnya.`,
          `Menurut ${speaker}, angka temuan baru bermakna bila disertai bukti. Karena itu setiap nama dilengkapi keterangan, tanggal, dan orang yang ditemui.`,
          `${speaker} menyebut hasil uji petik sudah dibicarakan lebih dulu dengan ${t.sibling} agar perbaikan dapat dimulai tanpa menunggu surat.`,
        ]),
        t.turn('ujipetik.warga', [
          `${resident}, warga yang didatangi, mengira hanya akan dimintai tanda tangan. Ternyata ia menemukan nama almarhum kakaknya masih tercatat dan membantu melengkapi keterangannya.`,
          `Rumah ${resident} menjadi tempat berteduh sekaligus tempat bertanya. Dari obrolan itu pengawas mengetahui tiga keluarga yang pindah tahun lalu.`,
          `"Baru kali ini ada yang bertanya sampai ke dapur," kata ${resident} sambil tertawa. Ia menyimpan nomor posko untuk tetangganya.`,
        ]),
        t.turn('ujipetik.tutup', [
          `Rekomendasi tertulis akan disampaikan sebelum rapat pleno ${t.quarter}. Warga dapat memberi informasi melalui [kontak kami](/kontak).`,
          `Uji petik berlanjut ke ${t.others(2).join(' dan ') || 'tempat lain'} sampai ${t.later(21)}.`,
          `Data pribadi yang dicatat hanya dipakai untuk pengawasan dan disimpan terpisah. Pertanyaan dapat diajukan ke [kantor](/kontak).`,
        ]),
      ],
    }
  },
}
