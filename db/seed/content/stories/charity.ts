import { heading } from '../rich.ts'
import { LOCAL, type Story } from './story.ts'

export const charity: Story = {
  key: 'sosial',
  institutions: ['kpu', 'bawaslu'],
  levels: ['provinsi', ...LOCAL],
  away: true,
  category: 'berita',
  scenes: ['circle'],
  tags: ['bakti sosial'],
  tell(t) {
    const amount = t.number(38, 164)
    const resident = t.person()
    const angle = t.turn('sosial', [
      () => ({
        scene: 'circle' as const,
        title: `${amount} kantong darah terkumpul dari donor di ${t.at.name}`,
        summary:
          'Donor darah terbuka untuk umum. Pedagang, guru, dan pengemudi ojek ikut antre bersama pegawai.',
        caption: `Donor darah bersama warga di ${t.at.full}, ${t.date}.`,
        body: [
          `Antrean sudah mengular sebelum meja pendaftaran dibuka. Donor darah yang diadakan ${t.kantor} di ${t.at.full}, ${t.date}, mengumpulkan ${amount} kantong.`,
          `Pesertanya bukan hanya pegawai. Pedagang, guru, dan pengemudi ojek ikut menunggu giliran. Belasan orang belum dapat mendonor karena tekanan darahnya rendah dan diminta kembali lain waktu.`,
        ],
      }),
      () => ({
        title: `Menanam ${amount} pohon di ${t.at.name}, merawatnya sampai besar`,
        scene: 'planting' as const,
        summary: 'Setiap bibit diberi nama penanamnya. Pegawai bergiliran menyiram selama musim kemarau.',
        caption: `Pegawai ${t.kantor} dan warga menanam pohon di ${t.at.full}, ${t.date}.`,
        body: [
          `Lubang tanam sudah digali warga sejak sore sebelumnya. ${t.date}, pegawai ${t.kantor} datang membawa ${amount} bibit ke ${t.at.full}.`,
          `Setiap bibit diberi papan kecil berisi nama penanam. Bukan untuk gagah-gagahan, kata panitia, melainkan supaya jelas siapa yang ditagih bila pohonnya mati.`,
        ],
      }),
      () => ({
        title: `Membersihkan selokan, ${amount} karung sampah diangkut dari ${t.at.name}`,
        scene: 'village' as const,
        summary: 'Kerja bakti menyasar sisa plastik dan poster lama yang masih menempel di tiang.',
        caption: `Kerja bakti pegawai dan warga di ${t.at.full}, ${t.date}.`,
        body: [
          `Sarung tangan, karung, dan beberapa termos teh. Dengan bekal itu pegawai ${t.kantor} dan warga ${t.at.full} bekerja bakti, ${t.date}, dan mengangkut ${amount} karung sampah.`,
          `Selain plastik, mereka menemukan sisa poster lama yang masih melekat di tiang listrik. Lemnya keras, sehingga satu tiang memerlukan waktu hampir setengah jam.`,
        ],
      }),
    ])()
    return {
      ...angle,
      tags: [t.at.name],
      body: [
        ...angle.body,
        t.turn('sosial.warga', [
          `${resident}, warga setempat, membawa anaknya yang masih sekolah dasar. Ia ingin anak itu melihat bahwa orang kantor juga mau berkotor tangan.`,
          `Bagi ${resident}, kegiatan itu sekaligus kesempatan bertanya tentang alamatnya yang berubah. Pertanyaannya dijawab di bawah pohon, tanpa nomor antrean.`,
          `Tuan rumah menyediakan rebusan singkong dan kopi. ${resident} menolak dibayar. "Ini acara kami juga," ujarnya.`,
        ]),
        heading(
          t.turn('sosial.judul', [
            'Di luar urusan pemilu',
            'Mengapa kami ikut turun',
            'Hadir sebagai tetangga',
          ]),
        ),
        t.turn('sosial.alasan', [
          `${t.chair} menuturkan, lembaga publik perlu dikenal bukan hanya ketika ada pemungutan suara. Warga yang mengenal wajah petugas akan lebih mudah menegur bila ada yang keliru.`,
          `Menurut ${t.chair}, kegiatan ini tidak memakai spanduk besar. Biayanya dari iuran pegawai, dan catatan pengeluarannya ditempel di papan pengumuman kantor.`,
          `Pembawa acara sengaja ditiadakan. ${t.chair} hanya mengucapkan terima kasih, lalu ikut bekerja sampai selesai.`,
        ]),
        t.turn('sosial.pegawai', [
          `Pegawai yang berjaga di kantor bergantian datang setelah pukul 10.00 ${t.zone}, supaya meja layanan tidak pernah kosong.`,
          `Beberapa purnatugas ikut bergabung. Mereka bercerita tentang pemilu ketika kotak suara masih dari kayu dan dipikul melewati ${t.area.nature}.`,
          `Kelompok pemuda setempat mengatur pembagian tugas dengan rapi. Mereka pula yang mengusulkan agar kegiatan diulang setiap triwulan.`,
        ]),
        t.turn('sosial.tutup', [
          `Kegiatan selesai menjelang siang. Foto dan catatan biayanya dapat ditanyakan melalui [kontak kami](/kontak).`,
          `Kegiatan berikutnya direncanakan pada ${t.later(90)} di ${t.others(1)[0] ?? t.area.seat}.`,
          `Puskesmas dan perangkat setempat ikut mendampingi sampai peralatan selesai dibereskan.`,
        ]),
      ],
    }
  },
}
