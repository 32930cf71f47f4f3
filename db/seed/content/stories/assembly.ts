import { heading } from '../rich.ts'
import type { Story } from './story.ts'

export const assembly: Story = {
  key: 'apel',
  institutions: ['kpu', 'bawaslu'],
  away: false,
  category: 'berita',
  scenes: ['courtyard'],
  tags: ['apel', 'disiplin'],
  tell(t) {
    const staff = t.person()
    const angle = t.turn('apel', [
      () => ({
        title: `Apel pagi singkat, pesan panjang: layani warga sebelum mereka bertanya`,
        summary: `Pembina apel meminta setiap meja layanan memasang jam buka dan nama petugas mulai minggu ini.`,
        body: [
          `Apel pagi di halaman ${t.kantor}, ${t.date}, hanya berlangsung dua belas menit. Namun pesan pembinanya, ${t.chair}, dibahas sampai makan siang.`,
          `Ia menceritakan seorang warga yang menunggu setengah jam karena tidak tahu harus bertanya kepada siapa. Sejak hari itu setiap meja wajib memasang nama petugas dan jam bukanya.`,
        ],
      }),
      () => ({
        title: `Pegawai ${t.body} menandatangani pakta integritas di halaman kantor`,
        summary: 'Pakta berisi janji menolak pemberian, menjaga rahasia data pribadi, dan tidak memihak.',
        body: [
          `Satu per satu pegawai maju ke meja kecil di bawah tiang bendera. ${t.date}, seluruh pegawai ${t.kantor} menandatangani pakta integritas dalam apel bulanan.`,
          `Isinya tiga halaman, tetapi intinya mudah diingat: menolak pemberian, menjaga data pribadi warga, dan tidak memihak siapa pun. ${t.chair} menandatangani paling akhir.`,
        ],
      }),
      () => ({
        title: `Apel kesiapan layanan: dua petugas baru disambut di ${t.area.seat}`,
        summary: `Keduanya bertugas di meja informasi setelah mengikuti orientasi selama sepekan.`,
        body: [
          `Dua petugas baru berdiri di barisan depan dalam apel ${t.kantor}, ${t.date}. Salah satunya ${staff}, yang akan menjaga meja informasi.`,
          `Mereka baru selesai mengikuti orientasi sepekan: mengenal kode etik, belajar membaca data, dan berlatih menjawab telepon. Hari pertama bekerja dimulai langsung setelah barisan dibubarkan.`,
        ],
      }),
    ])()
    return {
      ...angle,
      caption: `Apel pegawai di halaman kantor ${t.kantor}, ${t.date}.`,
      body: [
        ...angle.body,
        t.turn('apel.angka', [
          `Dalam apel itu juga dibacakan capaian bulan lalu: ${t.number(40, 190)} warga dilayani di kantor, ${t.number(12, 60)} pertanyaan dijawab melalui surel, dan tidak ada permohonan informasi yang lewat tenggat.`,
          `Sekretaris membacakan tingkat kehadiran bulan lalu, yaitu ${t.number(93, 99)} persen. Pegawai yang merawat keluarga sakit diberi keringanan jam kerja sesuai ketentuan.`,
          `Capaian bulan lalu dibacakan tanpa tepuk tangan, baik yang memuaskan maupun yang tertinggal. Dua laporan yang terlambat diminta selesai sebelum Jumat.`,
        ]),
        heading(
          t.turn('apel.judul', [
            'Pesan untuk pekan ini',
            'Hal kecil yang dijaga',
            'Janji yang dapat diperiksa',
          ]),
        ),
        t.turn('apel.pesan', [
          `${t.chair} mengingatkan bahwa kepercayaan jarang hilang karena perkara besar. Lebih sering ia terkikis oleh telepon yang tidak diangkat dan janji yang lupa ditepati.`,
          `Kerapian meja ikut disinggung. Menurut ${t.chair}, berkas yang tercecer bukan hanya soal keindahan, sebab di dalamnya ada nama dan alamat orang.`,
          `Pegawai diminta saling mengingatkan soal sikap di media sosial. Menyukai atau membagikan kiriman yang memihak dapat menimbulkan keraguan, kata ${t.chair}, meski dilakukan di luar jam kerja.`,
        ]),
        t.turn('apel.suara', [
          `${staff} menanggapi pesan itu dengan memindahkan mejanya lebih dekat ke pintu. "Supaya orang yang masuk tahu harus ke mana," katanya.`,
          `Usai apel, ${staff} membagikan daftar piket yang baru. Untuk pertama kali meja layanan tetap dijaga pada jam istirahat siang.`,
          `Bagi ${staff}, apel menjadi satu-satunya waktu semua bagian bertemu. Sepuluh menit sesudahnya dipakai untuk menyelesaikan urusan yang biasanya perlu tiga surat.`,
        ]),
        t.turn('apel.tutup', [
          `Apel ditutup dengan doa. Pintu pelayanan dibuka tepat pukul 08.00 ${t.zone}.`,
          `Warga yang ingin menyampaikan kesan atau keluhan tentang pelayanan dapat menulis ke alamat di [halaman kontak](/kontak).`,
          `Susunan pegawai dan tugasnya dapat dilihat pada [halaman profil](/profil/struktur-organisasi).`,
        ]),
      ],
    }
  },
}
