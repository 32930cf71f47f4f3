import { heading, quote } from '../rich.ts'
import { type Story, schoolOf } from './story.ts'

export const participatory: Story = {
  key: 'partisipatif',
  institutions: ['bawaslu'],
  away: true,
  category: 'sosialisasi',
  scenes: ['classroom'],
  tags: ['pengawasan partisipatif'],
  tell(t) {
    const people = t.number(38, 126)
    const member = t.person()
    const teacher = t.person()
    const school = schoolOf(t)
    const speaker = t.member(2)
    const angle = t.turn('partisipatif', [
      () => ({
        scene: 'circle' as const,
        title: `Pramuka ${t.at.name} berlatih menjadi pengawas, ${people} peserta mencatat`,
        summary: 'Latihan mengisi catatan pengawasan dilakukan lewat permainan mencari jejak.',
        caption: `Anggota Pramuka mengikuti pengawasan partisipatif di ${t.at.full}, ${t.date}.`,
        body: [
          `Peluit berbunyi dan enam regu menyebar ke lapangan. Permainan mencari jejak itu bagian dari latihan pengawasan partisipatif ${t.kantor} bagi ${people} anggota Pramuka di ${t.at.full}, ${t.date}.`,
          `Di setiap pos ada kejadian tiruan: uang dalam amplop, spanduk di tempat ibadah, atau pesan berantai. Regu harus mencatat apa yang dilihat, bukan apa yang disangka.`,
        ],
      }),
      () => ({
        scene: 'training' as const,
        title: `Kader pengawas partisipatif ${t.at.name} lulus, ${people} orang siap`,
        summary: 'Peserta datang dari karang taruna, kelompok tani, dan kelompok penyandang disabilitas.',
        caption: `Peserta pendidikan pengawas partisipatif di ${t.at.full}, ${t.date}.`,
        body: [
          `Sebanyak ${people} warga ${t.at.full} menyelesaikan pendidikan pengawas partisipatif yang diadakan ${t.kantor}. Penutupannya berlangsung sederhana, ${t.date}.`,
          `Pesertanya beragam: karang taruna, kelompok tani, pelaku usaha kecil, dan penyandang disabilitas. Mereka belajar tiga hari, sebagian secara daring pada malam hari.`,
        ],
      }),
      () => ({
        title: `Kelas pengawasan di ${school}: ${people} pelajar membedakan fakta dan dugaan`,
        summary: 'Satu foto, tiga tafsir. Pelajar belajar menulis hanya yang benar-benar terlihat.',
        caption: `Kelas pengawasan di ${school}, ${t.date}.`,
        body: [
          `Sebuah foto ditayangkan di depan kelas: kerumunan, bendera, dan seseorang membagikan kertas. Pelajar ${school} diminta menulis apa yang terjadi, ${t.date}. Jawabannya bermacam-macam.`,
          `Di situlah kelas pengawasan ${t.kantor} dimulai. Sebanyak ${people} pelajar belajar memisahkan yang terlihat dari yang disimpulkan, sebelum menyebut sesuatu sebagai pelanggaran.`,
        ],
      }),
    ])()
    return {
      ...angle,
      tags: [t.at.name],
      body: [
        ...angle.body,
        heading(
          t.turn('partisipatif.judul', [
            'Apa, siapa, kapan, di mana',
            'Mencatat tanpa menuduh',
            'Pengawas ada di mana-mana',
          ]),
        ),
        t.turn('partisipatif.cara', [
          `Catatan yang baik menjawab empat hal: apa, siapa, kapan, dan di mana. Bila ada yang belum diketahui, tulis saja belum diketahui. Menebak justru melemahkan laporan.`,
          `Peserta berlatih mengambil foto yang dapat dijadikan bukti: memperlihatkan tempat, waktu, dan benda, tanpa memalukan orang yang tidak terlibat.`,
          `Setiap kelompok menyusun peta kerawanan di wilayahnya. Ada yang menandai pasar, ada yang menandai jalan sepi, ada pula yang menandai grup percakapan.`,
        ]),
        quote(
          t.turn('partisipatif.kutipan', [
            'Jumlah pengawas kami terbatas. Mata warga tidak.',
            'Mengawasi bukan mencurigai. Mengawasi itu menjaga supaya semua mengikuti aturan yang sama.',
            'Kalau takut melapor, mulailah dari bertanya. Bertanya juga bagian dari pengawasan.',
          ]),
          `${speaker}, anggota ${t.kantor}`,
        ),
        t.turn('partisipatif.suara', [
          `${member}, peserta, semula mengira pengawasan hanya urusan orang hukum. Setelah latihan, ia merasa pekerjaan itu dekat dengan kebiasaannya mencatat kas kelompok.`,
          `${teacher}, yang mendampingi peserta, senang karena latihan tidak berisi hafalan pasal. Aturan diperkenalkan setelah peserta menemukan masalahnya sendiri.`,
          `${member} mengusulkan grup khusus untuk bertanya. Panitia setuju, dengan syarat tidak membagikan kabar yang belum diperiksa.`,
        ]),
        t.turn('partisipatif.lanjut', [
          `Para peserta akan bertemu lagi dua bulan mendatang untuk membandingkan catatan. Mereka bebas dari keanggotaan partai politik dan tidak menerima bayaran.`,
          `Setelah ini peserta kembali ke kelompok masing-masing dan mengajarkan satu hal yang paling berguna menurut mereka.`,
          `Hasil latihan dikumpulkan menjadi buku saku tipis yang akan dibagikan ke sekolah dan balai warga.`,
        ]),
        t.turn('partisipatif.tutup', [
          `Pendaftaran angkatan berikutnya dibuka sampai ${t.later(30)} melalui [kontak kami](/kontak).`,
          `Sekolah dan komunitas yang ingin mengadakan kelas serupa dapat bersurat ke [kantor](/kontak).`,
          `Kegiatan ini tidak dipungut biaya. Jadwal di tempat lain diumumkan di situs ini.`,
        ]),
      ],
    }
  },
}
