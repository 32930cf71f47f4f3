import { heading, quote } from '../rich.ts'
import { outreachOf, type Story, schoolOf } from './story.ts'

export const electionClass: Story = {
  key: 'kelas',
  institutions: ['kpu'],
  away: true,
  category: 'sosialisasi',
  scenes: ['classroom'],
  tags: ['pemilih pemula', 'kelas pemilu'],
  tell(t) {
    const pupils = t.number(84, 318)
    const school = schoolOf(t)
    const teacher = t.person()
    const pupil = t.person()
    const speaker = outreachOf(t)
    const angle = t.turn('kelas', [
      () => ({
        title: `Kelas pemilu di ${t.at.name}: ${pupils} pelajar belajar menghitung suara`,
        summary:
          'Satu jam pelajaran, satu kotak suara, dan turus di papan tulis. Yang paling ramai justru soal surat suara tidak sah.',
        caption: `${speaker} memandu penghitungan suara tiruan di ${school}, ${t.date}.`,
        body: [
          `Bilik suara dari kardus bekas sudah berdiri di aula ${school} ketika bel pertama berbunyi, ${t.date}. Sebanyak ${pupils} pelajar antre dengan kartu pelajar di tangan, sementara tujuh teman mereka duduk di meja depan sebagai petugas.`,
          `Pemilihannya sungguhan, meski yang dipilih bukan calon. Para pelajar menentukan warna mural untuk dinding perpustakaan. Hasilnya dihitung terbuka: satu orang membuka surat suara, satu membacakan, dan satu lagi menulis turus di papan.`,
          heading('Berdebat soal coblosan di garis'),
          `Enam surat suara dicoblos tepat di garis kolom. Saksi dari kelas sebelah menolak, petugas bertahan. Setelah aturannya dibaca bersama, lima dinyatakan sah dan satu tidak.`,
        ],
      }),
      () => ({
        title: `Pelajar ${t.at.name} bertanya: kapan nama saya masuk daftar pemilih?`,
        summary: `Pertanyaan paling sering dari ${pupils} pelajar ${school} bukan tentang calon, melainkan tentang umur dan KTP.`,
        caption: `Sesi tanya jawab kelas pemilu di ${school}, ${t.date}.`,
        body: [
          `Kotak pertanyaan di ruang guru ${school} sudah penuh dua hari sebelum kelas pemilu dibuka, ${t.date}. Dari ${pupils} pelajar yang hadir, lebih dari separuh menulis pertanyaan yang hampir sama: kapan nama mereka masuk daftar pemilih.`,
          `Jawabannya dijelaskan pelan-pelan oleh ${speaker}. Warga yang genap 17 tahun pada hari pemungutan suara, atau yang sudah kawin, berhak memilih. Begitu KTP elektronik direkam, datanya ikut dimutakhirkan setiap triwulan.`,
          heading('Tidak perlu menunggu tahapan'),
          `${pupil}, pelajar kelas XII, baru tahu bahwa namanya dapat diperiksa sendiri dari telepon. Ia langsung mencoba, lalu membantu teman sebangkunya yang alamatnya masih di rumah lama.`,
        ],
      }),
      () => ({
        scene: 'circle' as const,
        title: `Debat tiruan di ${school} tutup kelas pemilu`,
        summary: `Tiga pasangan calon tiruan beradu gagasan tentang kantin sehat. ${pupils} pelajar menjadi pemilih sekaligus penguji.`,
        caption: `Debat tiruan calon ketua organisasi siswa di ${school}, ${t.date}.`,
        body: [
          `Tiga pasangan calon berdiri di panggung kecil ${school}, ${t.date}, masing-masing diberi dua menit. Temanya sederhana: kantin sehat dan sampah plastik. Di bangku penonton, ${pupils} pelajar memegang kertas penilaian.`,
          `Moderatornya pelajar kelas XI. Ia dua kali menghentikan calon yang menyindir lawan dan meminta mereka kembali ke gagasan. Tepuk tangan paling panjang justru untuk jawaban "saya belum tahu, akan saya tanyakan".`,
          heading('Gagasan dulu, baru pilihan'),
          `Menurut ${teacher}, guru pendamping, latihan semacam ini membuat pemilihan ketua organisasi siswa tahun ini lebih tenang. Poster dibatasi tiga lembar, dan setiap janji harus menyebut caranya.`,
        ],
      }),
    ])()
    return {
      ...angle,
      tags: [t.at.name],
      body: [
        ...angle.body,
        quote(
          t.turn('kelas.kutipan', [
            'Di situ mereka paham mengapa saksi harus ada. Aturan terasa perlu kalau kita yang berselisih.',
            'Kami tidak mengajari siapa yang dipilih. Kami mengajari cara menilai, lalu menghormati pilihan teman.',
            'Pemilih muda cepat sekali belajar. Yang mereka butuhkan kesempatan mencoba, bukan ceramah panjang.',
          ]),
          `${speaker}, anggota ${t.kantor}`,
        ),
        t.turn('kelas.sekolah', [
          `${teacher}, guru yang mendampingi, mengaku jam pelajaran itu paling hening sekaligus paling ramai sepanjang bulan. "Hening waktu menghitung, ramai waktu hasilnya berbeda satu suara," ujarnya.`,
          `Selepas kelas, ${pupil} dan empat temannya tinggal untuk membereskan bilik. Mereka berencana memakai tata cara yang sama saat pemilihan ketua organisasi siswa.`,
          `Pihak sekolah menyimpan perlengkapan simulasi itu di perpustakaan. ${teacher} ingin setiap kelas mendapat giliran sebelum semester berakhir.`,
        ]),
        t.turn('kelas.bekal', [
          `Setiap pelajar membawa pulang selembar panduan: cara memeriksa nama di daftar pemilih, apa yang dibawa ke TPS, dan ke mana bertanya bila ada yang keliru. Panduan itu sengaja dibuat satu halaman agar dibaca sampai selesai.`,
          `Bagian akhir kelas membahas kabar bohong. Pelajar diminta mencari asal sebuah gambar yang beredar di grup percakapan, lalu menjelaskan mengapa gambar itu menyesatkan. Hanya dua kelompok yang sempat menyelesaikannya, dan keduanya benar.`,
          `Pelajar juga diajak menghitung berapa orang yang bekerja di satu TPS. Mereka terkejut ketika tahu tujuh petugas itu tetangga mereka sendiri, yang bekerja sejak subuh sampai penghitungan selesai.`,
        ]),
        t.turn('kelas.tutup', [
          `Kelas pemilu akan berlanjut ke sekolah lain sampai ${t.later(75)}. Sekolah yang ingin menjadi tuan rumah dapat menghubungi kami lewat [halaman kontak](/kontak) atau datang pada jam kerja.`,
          `Jadwal kelas berikutnya disusun bersama dinas pendidikan dan kantor kementerian agama. Sekolah, pesantren, dan kelompok belajar boleh mengajukan diri, tanpa biaya apa pun, melalui [kontak kami](/kontak).`,
          `${t.kantor} menyiapkan kelas serupa bagi pelajar yang sudah bekerja atau belajar di rumah. Pendaftarannya dibuka sampai ${t.later(40)} di [kantor](/kontak).`,
        ]),
      ],
    }
  },
}
