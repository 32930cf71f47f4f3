import { heading, quote } from '../rich.ts'
import { LOCAL, type Story } from './story.ts'

/** "Patroli kawal hak pilih" */
export const rightsPatrol: Story = {
  key: 'patroli',
  institutions: ['bawaslu'],
  levels: LOCAL,
  away: true,
  category: 'berita',
  scenes: ['terraces', 'harbour', 'bridge', 'village'],
  tags: ['kawal hak pilih'],
  tell(t) {
    const homes = t.number(36, 148)
    const resident = t.person()
    const speaker = t.member(2)
    const angle = t.turn('patroli', [
      () => ({
        title: `Patroli kawal hak pilih menyapa ${homes} keluarga di ${t.at.name}`,
        summary:
          'Pengawas mendatangi warga yang paling mudah terlewat: perantau, lansia, dan penyandang disabilitas.',
        body: [
          `Rute patroli tidak dimulai dari kantor desa, melainkan dari rumah di ujung jalan. Pengawas ${t.kantor} menyapa ${homes} keluarga di ${t.at.full}, ${t.date}, dalam patroli kawal hak pilih.`,
          `Mereka mencari orang yang paling mudah terlewat: lansia yang tinggal sendiri, penyandang disabilitas, dan perantau yang pulang sebentar.`,
        ],
      }),
      () => ({
        title: `Malam di ${t.at.name}: patroli menunggu warga pulang bekerja`,
        summary: `Sebagian warga hanya ada di rumah setelah magrib. Pengawas menyesuaikan jamnya dan menemui ${homes} keluarga.`,
        body: [
          `Siang hari rumah-rumah itu kosong. Karena itu pengawas ${t.kantor} datang lagi menjelang malam dan menemui ${homes} keluarga di ${t.at.full}. Hasilnya dirangkum ${t.date}.`,
          `Kebanyakan penghuninya pekerja yang berangkat sebelum matahari terbit. Mereka tidak pernah bertemu petugas mana pun pada jam kantor.`,
        ],
      }),
      () => ({
        title: `Pengawas menempuh jalan terjauh ${t.wilayah} untuk menjaga hak pilih`,
        summary: `Dari ${t.at.name}, pengawas membawa pulang catatan tentang warga yang belum pernah tercatat.`,
        body: [
          `Perjalanan ke ${t.at.full} memakan waktu lebih lama daripada pekerjaannya. Namun justru di sana, dalam patroli ${t.date}, pengawas ${t.kantor} menemukan warga yang belum pernah tercatat sebagai pemilih.`,
          `Patroli melewati ${t.area.nature}. Di setiap perhentian, pengawas bertanya kepada orang yang paling tahu: pemilik warung, guru, dan bidan.`,
        ],
      }),
    ])()
    return {
      ...angle,
      tags: [t.at.name],
      caption: `Patroli kawal hak pilih di ${t.at.full}, ${t.date}.`,
      body: [
        ...angle.body,
        t.turn('patroli.warga', [
          `${resident} menyambut dengan teh hangat. Anaknya yang bekerja di luar kota ternyata tercatat di dua tempat, dan ia sendiri yang memintanya diluruskan.`,
          `Bagi ${resident}, 71 tahun, kunjungan itu berarti tidak perlu menyewa ojek ke kota. Data cucunya yang baru 17 tahun dicatat di meja makan.`,
          `${resident} sempat curiga karena pernah ada orang mengaku petugas dan meminta foto KTP. Pengawas menunjukkan surat tugas dan menjelaskan bahwa foto semacam itu tidak diperlukan.`,
        ]),
        heading(
          t.turn('patroli.judul', ['Menjaga, bukan mengganti', 'Batas tugas pengawas', 'Setelah patroli']),
        ),
        t.turn('patroli.tugas', [
          `Pengawas tidak mengubah daftar pemilih. Tugasnya mencatat, memastikan, lalu menyampaikan saran kepada ${t.sibling} yang berwenang memperbaiki.`,
          `Setiap temuan ditulis dalam formulir hasil pengawasan pada hari yang sama. Foto hanya diambil bila warga mengizinkan.`,
          `Hasil patroli dibandingkan dengan uji petik sebelumnya. Nama yang dua kali muncul sebagai masalah mendapat perhatian lebih dahulu.`,
        ]),
        quote(
          t.turn('patroli.kutipan', [
            'Hak pilih tidak boleh hilang hanya karena rumah seseorang jauh dari jalan besar.',
            'Kami datang bukan menunggu pelanggaran. Kami datang supaya pelanggaran tidak terjadi.',
            'Satu percakapan di teras sering lebih berguna daripada sepuluh surat.',
          ]),
          `${speaker}, anggota ${t.kantor}`,
        ),
        t.turn('patroli.angka', [
          `Dari seluruh kunjungan, ${t.number(4, 27)} hal disampaikan sebagai saran perbaikan. Sisanya sudah sesuai.`,
          `Yang menggembirakan, lebih banyak warga yang sudah memeriksa datanya sendiri dibanding patroli sebelumnya.`,
          `Catatan patroli juga memuat keadaan jalan dan sinyal, yang kelak berguna ketika pengawas harus mengirim laporan dengan cepat.`,
        ]),
        t.turn('patroli.tutup', [
          `Patroli berikutnya menuju ${t.others(1)[0] ?? 'tempat lain'}. Warga yang ingin didatangi dapat menghubungi [posko](/kontak).`,
          `Informasi awal dari warga diterima setiap hari kerja melalui [kontak kami](/kontak). Nama pemberi informasi dijaga.`,
          `Tim kembali ke kantor pukul 20.00 ${t.zone} dan langsung menyusun laporannya.`,
        ]),
      ],
    }
  },
}
