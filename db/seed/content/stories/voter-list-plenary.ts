import { bullets, heading } from '../rich.ts'
import type { Story } from './story.ts'

/** The plenary at the end of each quarter, where the KPU settles the continuously updated voter list. */
export const voterListPlenary: Story = {
  key: 'pdpb',
  institutions: ['kpu'],
  away: false,
  category: 'berita',
  scenes: ['meeting'],
  tags: ['PDPB', 'data pemilih'],
  due: day => day.month % 3 === 0 && day.date >= 20,
  tell(t) {
    const speaker = t.member(2)
    const size = { pusat: 310, provinsi: 28, kabupaten: 1, kota: 1 }[t.level]
    const moved = t.number(310 * size, 2240 * size)
    const passed = t.number(280 * size, 1890 * size)
    const angle = t.turn('pdpb', [
      () => ({
        title: `Daftar pemilih ${t.quarter} ditetapkan: ${t.voters} nama`,
        summary: `Bertambah ${t.newVoters} nama dibanding tiga bulan lalu. Angka per ${t.area.unit} dibacakan satu per satu dalam rapat terbuka.`,
        body: [
          `${t.kantor} menetapkan daftar pemilih berkelanjutan ${t.quarter} sebanyak ${t.voters} nama dalam rapat pleno terbuka, ${t.date}. Jumlah itu bertambah ${t.newVoters} nama dibanding triwulan sebelumnya.`,
          `Rapat dipimpin ${t.chair} dan dihadiri ${t.sibling}, ${t.registry}, unsur TNI dan Polri, lembaga pemasyarakatan, serta wakil partai politik. Rincian setiap ${t.area.unit} ditayangkan agar peserta dapat mencocokkan dengan catatannya.`,
        ],
      }),
      () => ({
        title: `Pleno ${t.quarter}: ${moved} pemilih tercatat pindah alamat`,
        summary: `Daftar pemilih berkelanjutan kini memuat ${t.voters} nama. Warga masih dapat memberi tanggapan kapan saja.`,
        body: [
          `Perpindahan penduduk menjadi sebab terbesar perubahan daftar pemilih kali ini. Sebanyak ${moved} pemilih tercatat pindah alamat, demikian hasil rapat pleno terbuka ${t.kantor}, ${t.date}.`,
          `Dengan perubahan itu, daftar pemilih berkelanjutan ${t.quarter} berjumlah ${t.voters} nama. Penetapan dituangkan dalam berita acara yang ditandatangani seluruh anggota.`,
        ],
      }),
      () => ({
        title: `${t.voters} nama dalam daftar pemilih ${t.quarter}`,
        summary: `Rapat berlangsung terbuka selama dua jam. Saran dari ${t.sibling} langsung dijawab di meja rapat.`,
        body: [
          `Dua jam, tiga layar, dan satu angka yang disepakati: ${t.voters} pemilih. Angka itu ditetapkan ${t.kantor} dalam rapat pleno terbuka pemutakhiran data pemilih berkelanjutan ${t.quarter}, ${t.date}.`,
          `Sebelum palu diketuk, ${t.sibling} menyampaikan sejumlah nama yang perlu diperiksa ulang. Tim data membuka berkasnya saat itu juga dan menjelaskan dasar setiap perubahan.`,
        ],
      }),
      () => ({
        title: `Data pemilih ${t.wilayah} bertambah ${t.newVoters} orang`,
        summary: `Penetapan ${t.quarter} menutup kerja tiga bulan mencocokkan data warga dari ${t.area.all}.`,
        body: [
          `Selama tiga bulan petugas mencocokkan data dari ${t.area.all}. Hasilnya dibacakan ${t.date}: daftar pemilih ${t.quarter} memuat ${t.voters} nama, naik ${t.newVoters} orang.`,
          `${t.chair} membuka rapat dengan satu permintaan kepada semua peserta, yaitu menunjukkan bukti bila menemukan data yang keliru. "Angka ini milik bersama, jadi mari diperiksa bersama," katanya.`,
        ],
      }),
    ])()
    return {
      ...angle,
      caption: `Rapat pleno terbuka pemutakhiran data pemilih ${t.quarter} di ${t.area.seat}, ${t.date}.`,
      body: [
        ...angle.body,
        heading(
          t.turn('pdpb.judul', [
            'Dari mana perubahan berasal',
            'Yang berubah dalam tiga bulan',
            'Rincian perubahan',
            'Membaca angkanya',
          ]),
        ),
        `${t.turn('pdpb.antar', [
          'Menurut tim data, perubahan terbanyak datang dari tiga sumber berikut.',
          'Secara garis besar, perubahan triwulan ini terdiri atas:',
          'Berita acara mencatat tiga kelompok perubahan yang paling besar.',
          'Peserta rapat menerima salinan rekapitulasi. Isinya antara lain:',
        ])}`,
        bullets([
          `pemilih baru, umumnya warga yang genap 17 tahun atau purnatugas dari TNI dan Polri;`,
          `pemilih yang pindah datang atau pindah keluar, ${moved} orang;`,
          `pemilih yang tidak lagi memenuhi syarat, sebagian besar karena meninggal dunia, ${passed} orang.`,
        ]),
        t.turn('pdpb.jelas', [
          `${speaker}, anggota yang membidangi data, mengingatkan bahwa daftar ini belum menjadi daftar pemilih tetap. Ia bahan baku yang dirawat di luar tahapan, supaya pekerjaan saat tahapan nanti lebih ringan dan lebih teliti.`,
          `Data warga meninggal paling sulit diperbarui, kata ${speaker}, karena keluarga sering belum mengurus akta kematian. Untuk itu petugas meminta surat keterangan dari desa atau kelurahan sebelum mencoret sebuah nama.`,
          `Setiap nama yang dihapus mempunyai dokumen pendukung, tutur ${speaker}. Tanpa dokumen, nama tetap ada dan diberi tanda untuk diperiksa pada triwulan berikutnya.`,
          `${speaker} menambahkan, sebagian besar pemilih baru sudah merekam KTP elektronik di sekolah. Kerja sama jemput bola itu akan diteruskan karena terbukti mempercepat pencatatan.`,
        ]),
        t.turn('pdpb.tanggap', [
          `Warga yang belum tercatat, pindah rumah, atau menemukan anggota keluarga yang sudah meninggal masih terdaftar dapat melapor kapan saja. Cukup membawa KTP elektronik atau kartu keluarga ke [kantor kami](/kontak).`,
          `Tanggapan warga tidak dibatasi hari penetapan. Laporan yang masuk sesudah rapat akan diolah pada triwulan berikutnya, dan pelapor diberi kabar lewat nomor yang ia tinggalkan.`,
          `Salinan berita acara dan rekapitulasi dapat diminta di meja layanan informasi. Bagi yang jauh dari kantor, petugas melayani pertanyaan melalui telepon dan surel di [halaman kontak](/kontak).`,
          `Pemeriksaan nama dapat dilakukan sendiri secara daring dengan nomor induk kependudukan. Jangan membagikan nomor itu di kolom komentar atau grup percakapan; datang atau hubungi [kantor](/kontak) bila ada kesulitan.`,
        ]),
        t.turn('pdpb.tutup', [
          `Rapat ditutup menjelang tengah hari. Penetapan berikutnya dijadwalkan pada akhir triwulan mendatang.`,
          `Seusai rapat, berita acara diserahkan kepada peserta dan diteruskan secara berjenjang.`,
          `Pekerjaan triwulan berikutnya dimulai besok pagi: mencocokkan lagi data kependudukan terbaru dengan daftar yang baru ditetapkan.`,
          `Anggota ${t.kantor} menyampaikan terima kasih kepada perangkat desa dan kelurahan yang menjawab pertanyaan petugas sampai di luar jam kerja.`,
        ]),
      ],
    }
  },
}
