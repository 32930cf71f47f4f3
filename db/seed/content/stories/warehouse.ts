import { bullets, heading } from '../rich.ts'
import { LOCAL, type Story } from './story.ts'

export const warehouse: Story = {
  key: 'gudang',
  institutions: ['kpu'],
  levels: LOCAL,
  away: false,
  category: 'berita',
  scenes: ['warehouse'],
  tags: ['logistik', 'gudang'],
  tell(t) {
    const boxes = t.number(1240, 9640)
    const booths = t.number(620, 4800)
    const keeper = t.person()
    const angle = t.turn('gudang', [
      () => ({
        title: `Gudang logistik diperiksa menjelang musim hujan, ${boxes} kotak aman`,
        summary:
          'Atap, saluran air, dan alas kotak suara diperiksa satu per satu. Dua titik bocor ditutup hari itu juga.',
        body: [
          `Senter diarahkan ke langit-langit, lalu ke sudut lantai. Begitulah pemeriksaan gudang logistik ${t.kantor} berlangsung, ${t.date}, menjelang musim hujan.`,
          `Sebanyak ${boxes} kotak suara dan ${booths} bilik yang masih layak pakai tersimpan di sana. Petugas menemukan dua titik bocor kecil di sisi barat dan menutupnya pada hari yang sama.`,
        ],
      }),
      () => ({
        title: `${boxes} kotak suara dihitung ulang dalam dua hari`,
        summary:
          'Penghitungan mencocokkan catatan barang dengan isi gudang, sekaligus memisahkan yang sudah tidak layak.',
        body: [
          `Angka di buku dan angka di rak harus sama. Untuk memastikannya, ${t.kantor} menghitung ulang seluruh isi gudang selama dua hari sampai ${t.date}.`,
          `Hasilnya ${boxes} kotak suara dan ${booths} bilik tercatat baik. Barang yang robek atau lembap dipisahkan dan diusulkan untuk dihapus dari daftar sesuai ketentuan barang milik negara.`,
        ],
      }),
      () => ({
        title: `Rak baru dan palet kayu: cara merawat ${booths} bilik suara`,
        summary:
          'Barang yang dibeli dengan uang negara dirawat supaya dapat dipakai lagi. Gudang kini disusun menurut jenis dan umur barang.',
        body: [
          `Semua barang kini berdiri di atas palet. Penataan gudang ${t.kantor} yang selesai ${t.date} mengangkat ${booths} bilik suara dari lantai, jauh dari lembap dan rayap.`,
          `Lorong di antara rak dilebarkan agar satu orang dengan kereta dorong dapat lewat. Setiap rak diberi papan kecil berisi jenis, jumlah, dan tanggal pemeriksaan terakhir.`,
        ],
      }),
    ])()
    return {
      ...angle,
      caption: `Pemeriksaan barang di gudang logistik ${t.kantor}, ${t.date}.`,
      body: [
        ...angle.body,
        heading(
          t.turn('gudang.judul', [
            'Daftar periksa setiap bulan',
            'Yang dijaga di gudang',
            'Kerja yang jarang terlihat',
          ]),
        ),
        t.turn('gudang.kerja', [
          `${keeper}, petugas gudang, memegang daftar periksa yang sama setiap bulan. Ia mulai dari pintu, lalu searah jarum jam, supaya tidak ada sudut yang terlewat.`,
          `Suhu dan kelembapan dicatat dua kali sehari. Kebiasaan itu dimulai ${keeper} sejak menemukan tumpukan formulir yang menempel karena lembap dua tahun lalu.`,
          `Menurut ${keeper}, musuh utama gudang bukan pencuri, melainkan air dan rayap. Karena itu jarak barang dari dinding dijaga sekurang-kurangnya sejengkal.`,
        ]),
        bullets([
          t.turn('gudang.a', [
            'atap, talang, dan saluran air;',
            'dinding, lantai, dan ventilasi;',
            'kunci, pintu, dan kamera pengawas;',
          ]),
          t.turn('gudang.b', [
            'alat pemadam api dan tanggal isi ulangnya;',
            'jaringan listrik dan lampu darurat;',
            'jalur keluar bila terjadi kebakaran;',
          ]),
          t
            .turn('gudang.c', [
              'jumlah barang menurut jenis;',
              'barang yang perlu diperbaiki;',
              'buku keluar masuk orang dan barang.',
            ])
            .replace(/;$/, '.'),
        ]),
        t.turn('gudang.alasan', [
          `Sekretariat mengingatkan bahwa gudang dirawat bukan hanya saat tahapan. Barang yang terjaga berarti belanja yang lebih kecil ketika pemilu berikutnya tiba.`,
          `${t.chair} yang meninjau gudang siang itu meminta hasil pemeriksaan ditempel di papan pengumuman kantor. Ia ingin siapa pun yang datang tahu keadaan barang milik publik.`,
          `Kunci gudang dipegang dua orang dan hanya dibuka bila keduanya hadir. Aturan itu berlaku juga bagi pimpinan, tanpa kecuali.`,
        ]),
        t.turn('gudang.tutup', [
          `Pemeriksaan berikutnya dijadwalkan bulan depan. Warga atau pelajar yang ingin melihat isi gudang dapat mengajukan kunjungan melalui [kontak kami](/kontak).`,
          `Laporan pemeriksaan diteruskan kepada sekretariat provinsi sebagai bagian dari laporan barang triwulanan.`,
          `Sebelum pulang, kedua pemegang kunci membubuhkan tanda tangan di buku gudang. Lampu dimatikan tepat pukul 16.00 ${t.zone}.`,
        ]),
      ],
    }
  },
}
