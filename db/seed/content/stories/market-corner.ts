import { heading, quote } from '../rich.ts'
import type { Story } from './story.ts'

/** "Pojok pengawasan" in a market. */
export const marketCorner: Story = {
  key: 'pojok',
  institutions: ['bawaslu'],
  away: true,
  category: 'sosialisasi',
  scenes: ['market'],
  tags: ['pojok pengawasan'],
  tell(t) {
    const guests = t.number(52, 214)
    const seller = t.person()
    const staff = t.person()
    const angle = t.turn('pojok', [
      () => ({
        place: t.area.seat,
        title: `Pojok pengawasan di ${t.area.market} disinggahi ${guests} orang`,
        summary:
          'Ada bangku, kopi, dan papan tanya jawab. Pertanyaan terbanyak soal amplop dan bantuan menjelang pemilihan.',
        body: [
          `Di antara lapak bumbu dan pakaian, ada satu meja yang tidak menjual apa-apa. Pojok pengawasan ${t.kantor} di ${t.area.market} disinggahi ${guests} orang pada ${t.date}.`,
          `Bangku panjang dan kopi membuat orang betah. Sambil menunggu belanjaan ditimbang, mereka menempelkan pertanyaan di papan.`,
        ],
      }),
      () => ({
        place: t.area.seat,
        title: `Pedagang ${t.area.market} bertanya: bolehkah menerima sembako?`,
        summary: `Pojok pengawasan ${t.body} menjawab dengan contoh, bukan pasal. Sebanyak ${guests} orang ikut menebak.`,
        body: [
          `Bolehkah menerima sembako dari orang yang hendak mencalonkan diri? Pertanyaan ${seller}, pedagang di ${t.area.market}, membuka ramainya pojok pengawasan ${t.kantor}, ${t.date}.`,
          `Petugas tidak langsung menjawab. Mereka menyiapkan sepuluh kartu bergambar, lalu mengajak ${guests} pengunjung menebak mana yang boleh dan mana yang tidak.`,
        ],
      }),
      () => ({
        title: `Membaca koran dan aturan di pojok pengawasan ${t.at.name}`,
        summary: `Sudut kecil itu kini punya rak bacaan, pengeras suara kecil, dan buku tamu berisi ${guests} nama.`,
        body: [
          `Buku tamunya sudah terisi ${guests} nama. Pojok pengawasan ${t.kantor} di ${t.at.full} mendapat rak bacaan baru, ${t.date}, hasil sumbangan warga dan pegawai.`,
          `Selain koran, rak itu memuat ringkasan aturan dalam huruf besar. Setiap lembar hanya membahas satu pertanyaan.`,
        ],
      }),
    ])()
    return {
      ...angle,
      caption: `Warga singgah di pojok pengawasan ${t.kantor}, ${t.date}.`,
      body: [
        ...angle.body,
        t.turn('pojok.cerita', [
          `${seller} akhirnya mengerti bahwa yang dilarang adalah pemberian untuk memengaruhi pilihan. Ia meminta kartu bergambar itu untuk dipasang di lapaknya.`,
          `Seorang pembeli bercerita pernah ditawari uang. ${staff}, petugas yang berjaga, mendengarkan sampai selesai, lalu menjelaskan cara melapor bila terjadi lagi.`,
          `Anak-anak ikut bermain ular tangga pengawasan. Kotak yang membuat pemain turun bergambar kabar bohong, dan yang membuat naik bergambar orang bertanya.`,
        ]),
        heading(
          t.turn('pojok.judul', [
            'Mengapa di tempat ramai',
            'Pencegahan lebih murah',
            'Datang sebagai tetangga',
          ]),
        ),
        t.turn('pojok.alasan', [
          `${t.member(2)}, anggota yang membidangi pencegahan, memilih tempat ramai karena kantor sering terasa jauh. "Kalau warga belum datang, kami yang mendekat," katanya.`,
          `Pencegahan jauh lebih murah daripada penindakan, kata ${t.member(2)}. Satu jam di pojok pengawasan dapat menghindarkan perkara yang memakan waktu berminggu-minggu.`,
          `Menurut ${t.member(2)}, banyak pelanggaran terjadi karena orang tidak tahu. Menjelaskan dengan sabar adalah bagian dari tugas pengawas.`,
        ]),
        quote(
          t.turn('pojok.kutipan', [
            'Saya baru tahu bertanya di sini tidak dicatat sebagai laporan. Jadi tidak takut.',
            'Gambarnya mudah dimengerti. Ibu saya yang tidak membaca pun ikut tertawa.',
            'Biasanya orang kantor datang membawa spanduk. Yang ini membawa kopi.',
          ]),
          `${t.person()}, pengunjung`,
        ),
        t.turn('pojok.catat', [
          `Setiap pertanyaan dicatat tanpa nama dan dikelompokkan. Jawaban yang belum pasti disusulkan pada hari pasar berikutnya.`,
          `${staff} menghitung pertanyaan setiap jam. Puncaknya pukul 07.00 ${t.zone}, ketika pedagang baru selesai menata dagangan.`,
          `Pengelola tempat menyediakan listrik dan sudut teduh tanpa biaya. Sebagai gantinya, petugas membantu menyapu setelah tutup.`,
        ]),
        t.turn('pojok.tutup', [
          `Pojok pengawasan dibuka lagi pada ${t.later(14)}. Usul tempat dapat dikirim melalui [kontak kami](/kontak).`,
          `Bahan bacaan dapat diminta di [kantor](/kontak) untuk dipasang di warung dan pos ronda.`,
          `Menjelang siang meja dilipat dan papan dibawa pulang. Pertanyaan yang tersisa akan dijawab pekan depan.`,
        ]),
      ],
    }
  },
}
