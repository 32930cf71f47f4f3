import { type Block, bullets, heading, steps } from '../rich.ts'
import type { Institution } from '../types.ts'

/** A text that the national office writes for every office of its institution. */
export type CommonPage = { path: string; title: string; summary: string; blocks: Block[] }

/** What a visitor of any office is promised and may do, in the words of the centre. */
export const commonPagesOf = (institution: Institution): CommonPage[] => [
  ...services,
  ...publicInformation,
  ...(institution === 'bawaslu' ? supervision : []),
]

const services: CommonPage[] = [
  {
    path: 'layanan/maklumat-pelayanan',
    title: 'Maklumat pelayanan',
    summary: 'Janji kami tentang mutu layanan, dan apa yang terjadi bila kami lalai.',
    blocks: [
      'Kami sanggup melayani sesuai standar yang ditetapkan, memperbaikinya terus-menerus, dan menerima sanksi menurut peraturan bila tidak menepatinya.',
      heading('Yang dapat Anda harapkan'),
      bullets([
        'dilayani pada jam yang tertulis di [halaman kontak](/kontak), tanpa biaya;',
        'diberi tahu nama petugas dan tanda terima untuk setiap berkas;',
        'mendapat penjelasan tertulis bila permintaan tidak dapat dipenuhi;',
        'dibantu dengan cara yang sesuai bagi lansia dan penyandang disabilitas.',
      ]),
      heading('Bila kami lalai'),
      'Sampaikan lewat [pengaduan](/layanan/pengaduan). Nama Anda tidak kami buka kepada pihak yang diadukan.',
      'Maklumat ini disusun berdasarkan Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik, Pasal 22.',
    ],
  },
  {
    path: 'layanan/pengaduan',
    title: 'Pengaduan dan pelaporan pelanggaran (WBS)',
    summary: 'Cara melaporkan layanan yang buruk, gratifikasi, atau penyalahgunaan wewenang.',
    blocks: [
      'Ada dua jalan, menurut apa yang ingin Anda sampaikan.',
      heading('Keluhan atas layanan'),
      'Pakai [SP4N-LAPOR!](https://www.lapor.go.id/). Keluhan tercatat dengan nomor yang dapat Anda pantau, dan instansi wajib menanggapi.',
      heading('Pelanggaran oleh pegawai atau penyelenggara'),
      steps([
        'Tulis apa yang terjadi, siapa yang terlibat, kapan, dan di mana.',
        'Lampirkan bukti bila ada. Jangan mengirim data pribadi orang lain yang tidak perlu.',
        'Sampaikan tertutup kepada inspektorat lewat surat atau langsung di [kantor](/kontak).',
      ]),
      'Identitas pelapor dirahasiakan. Pelapor yang beriktikad baik dilindungi dari pembalasan.',
      'Laporan dugaan pelanggaran pemilu bukan di sini: itu disampaikan kepada pengawas pemilu dengan formulir dan tenggatnya sendiri.',
    ],
  },
  {
    path: 'layanan/survei-kepuasan',
    title: 'Survei kepuasan masyarakat (SKM)',
    summary: 'Nilai layanan kami menurut warga, dan cara ikut menilai.',
    blocks: [
      'Setiap orang yang selesai dilayani diminta menilai sembilan unsur layanan, dari kejelasan syarat sampai sikap petugas. Pengisian tidak memerlukan nama.',
      heading('Cara ikut menilai'),
      bullets(['isi lembar di meja layanan;', 'atau minta petugas mengirim lembarnya lewat surel.']),
      'Hasilnya diumumkan sedikitnya sekali setahun di bagian [dokumen](/dokumen) sebagai laporan. Acuannya Peraturan Menteri PANRB Nomor 14 Tahun 2017.',
    ],
  },
]

const publicInformation: CommonPage[] = [
  {
    path: 'ppid/profil',
    title: 'Profil PPID',
    summary: 'Siapa pejabat yang melayani informasi, tugas, dan atasannya.',
    blocks: [
      'Pejabat Pengelola Informasi dan Dokumentasi (PPID) menyimpan, mendokumentasikan, dan melayani informasi publik. Di setiap kantor, PPID dijabat pejabat sekretariat dan diawasi atasan PPID.',
      heading('Tugas'),
      bullets([
        'menyusun Daftar Informasi Publik dan memperbaruinya setiap tahun;',
        'mencatat setiap permohonan dalam register dan memberi nomornya;',
        'menjawab permohonan tepat waktu, atau menolaknya dengan alasan tertulis;',
        'menguji akibat sebelum mengecualikan suatu informasi.',
      ]),
      heading('Atasan PPID'),
      'Atasan PPID menerima dan menanggapi keberatan. Caranya ada di [cara meminta informasi](/ppid/cara-meminta).',
    ],
  },
  {
    path: 'ppid/maklumat',
    title: 'Maklumat layanan informasi',
    summary: 'Janji kami kepada setiap orang yang meminta informasi.',
    blocks: [
      'Kami sanggup memberi informasi publik yang benar dan tidak menyesatkan, tepat waktu, dengan cara sederhana, dan tanpa biaya selain ongkos salinan yang sesungguhnya.',
      bullets([
        'Setiap permohonan mendapat nomor pendaftaran.',
        'Alasan permohonan tidak memengaruhi cara kami melayani.',
        'Penolakan selalu tertulis dan menyebut pasal yang menjadi dasarnya.',
        'Kami menunjukkan instansi yang tepat bila informasinya tidak ada pada kami.',
      ]),
    ],
  },
]

const supervision: CommonPage[] = [
  {
    path: 'pengawasan/hasil-pengawasan',
    title: 'Hasil pengawasan',
    summary: 'Temuan, saran perbaikan, dan tindak lanjutnya.',
    blocks: [
      'Pengawasan menghasilkan tiga hal: temuan di lapangan, saran perbaikan kepada penyelenggara, dan catatan apakah saran itu dijalankan. Laporan yang terbuka untuk umum ada di bawah.',
      'Data pribadi dalam laporan ditutup. Bila Anda memerlukan rincian lain, mintalah lewat [PPID](/ppid).',
    ],
  },
  {
    path: 'pengawasan/putusan',
    title: 'Putusan',
    summary: 'Putusan pelanggaran administratif dan sengketa proses.',
    blocks: [
      'Putusan diterbitkan sebagai teks dan berkas, dapat disaring menurut tahun dan statusnya. Nama saksi dan data pribadi ditutup.',
      'Sidang terbuka untuk umum. Jadwalnya ada di [agenda](/agenda).',
    ],
  },
  {
    path: 'pengawasan/pojok-pengawasan',
    title: 'Pojok pengawasan',
    summary: 'Tempat bertanya, membaca, dan belajar mengawasi.',
    blocks: [
      'Pojok pengawasan adalah meja kecil di kantor dan di tempat ramai. Siapa pun boleh duduk, membaca, dan bertanya tentang pemilu.',
      bullets([
        'cara melapor dan batas waktunya;',
        'bahan bacaan tentang politik uang dan kabar bohong;',
        'jadwal kelas pengawasan bagi pelajar dan komunitas.',
      ]),
      'Ingin pojok pengawasan hadir di tempat Anda? [Hubungi kantor ini](/kontak).',
    ],
  },
  {
    path: 'pengawasan/pengawasan-partisipatif',
    title: 'Pengawasan partisipatif',
    summary: 'Cara warga ikut mengawasi pemilu di sekitarnya.',
    blocks: [
      'Pengawas tidak dapat berada di setiap tempat. Warga yang ikut mengawasi membuat pelanggaran lebih sulit disembunyikan.',
      heading('Yang dapat Anda lakukan'),
      bullets([
        'memeriksa daftar pemilih dan memberi tahu bila ada nama yang keliru;',
        'mengikuti sekolah kader pengawas partisipatif;',
        'mencatat kejadian: apa, siapa, kapan, di mana, dan bukti apa yang ada.',
      ]),
      heading('Bila menemukan dugaan pelanggaran'),
      'Laporkan paling lama tujuh hari sejak Anda mengetahuinya, langsung ke kantor pengawas atau lewat [SigapLapor](https://sigaplapor.bawaslu.go.id/). Situs ini tidak menerima laporan pelanggaran.',
    ],
  },
]
