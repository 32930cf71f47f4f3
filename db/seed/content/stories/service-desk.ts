import { heading } from '../rich.ts'
import { LOCAL, type Story } from './story.ts'

export const serviceDesk: Story = {
  key: 'posko',
  institutions: ['kpu'],
  levels: LOCAL,
  away: true,
  category: 'berita',
  scenes: ['porch'],
  tags: ['layanan', 'data pemilih'],
  tell(t) {
    const served = t.number(41, 187)
    const resident = t.person()
    const speaker = t.member(2)
    const angle = t.turn('posko', [
      () => ({
        title: `Posko data pemilih pindah ke beranda, ${served} warga dilayani`,
        scene: 'porch' as const,
        summary: `Warga ${t.at.name} tidak perlu lagi naik tangga untuk mengurus pindah alamat.`,
        body: [
          `Dua meja, satu kipas angin, dan bangku panjang kini mengisi beranda. Posko data pemilih ${t.kantor} di ${t.at.full} melayani ${served} warga pada hari pertamanya, ${t.date}.`,
          `Sebelumnya warga harus naik ke lantai dua. Bagi orang tua dan pengguna kursi roda, dua belas anak tangga itu sama dengan pintu tertutup.`,
        ],
      }),
      () => ({
        title: `Sambil belanja, ${served} warga ${t.at.name} memeriksa data pemilih`,
        scene: 'market' as const,
        summary: 'Meja layanan dibuka sejak subuh di pasar. Yang paling sering diperbaiki adalah alamat.',
        body: [
          `Di antara tumpukan sayur dan ikan segar, meja layanan ${t.kantor} dibuka sejak pukul 05.30 ${t.zone}, ${t.date}. Hingga pasar sepi, ${served} warga ${t.at.full} memeriksa datanya.`,
          `Kebanyakan memang tidak berniat datang. Mereka singgah karena melihat tetangga duduk di sana, lalu menemukan alamatnya masih di rumah orang tua.`,
        ],
      }),
      () => ({
        title: `Layanan keliling singgah di ${t.at.name}, ${served} data diperbaiki`,
        scene: 'village' as const,
        summary: `Mobil layanan berhenti di tiga titik supaya warga di ${t.area.nature} tidak perlu ke kota.`,
        body: [
          `Mobil layanan ${t.kantor} berhenti di tiga titik di ${t.at.full}, ${t.date}. Petugas membawa laptop, pencetak kecil, dan genset karena listrik belum tentu menyala.`,
          `Sampai sore, ${served} data diperbaiki. Perjalanan ke kantor biasanya menghabiskan setengah hari dan ongkos yang tidak sedikit bagi warga ${t.area.nature}.`,
        ],
      }),
    ])()
    return {
      ...angle,
      tags: [t.at.name],
      caption: `Warga memeriksa data pemilih di posko layanan ${t.at.full}, ${t.date}.`,
      body: [
        ...angle.body,
        t.turn('posko.warga', [
          `${resident} datang untuk mencatat ayahnya yang meninggal tiga bulan lalu. Ia membawa akta kematian, dan petugas menyelesaikannya sebelum anaknya rewel.`,
          `Urusan ${resident} selesai dalam tujuh menit. Ia baru pensiun dari kepolisian dan untuk pertama kali akan memilih sebagai warga biasa.`,
          `${resident}, perantau yang kembali pulang, khawatir namanya hilang. Setelah diperiksa, namanya ada di alamat lama dan langsung dipindahkan.`,
        ]),
        heading(t.turn('posko.judul', ['Cukup membawa KTP', 'Yang perlu dibawa', 'Siapa yang perlu datang'])),
        t.turn('posko.cara', [
          `Warga cukup membawa KTP elektronik atau kartu keluarga. Petugas mengisi formulir, membacakannya kembali, lalu menyerahkan tanda terima yang memuat tanggal perkiraan selesai.`,
          `Yang perlu datang antara lain warga yang pindah alamat, baru genap 17 tahun, pensiun dari TNI atau Polri, atau hendak melaporkan anggota keluarga yang meninggal.`,
          `Bagi yang berhalangan, keluarga boleh mewakili dengan membawa dokumen asli. Petugas juga menerima panggilan ke rumah untuk warga sakit dan penyandang disabilitas.`,
        ]),
        t.turn('posko.data', [
          `${speaker}, anggota yang membidangi data, menyebut setengah dari perubahan triwulan lalu berasal dari laporan warga sendiri. "Posko yang dekat membuat orang mau singgah," ujarnya.`,
          `Setiap laporan dicocokkan lagi dengan data kependudukan sebelum ditetapkan, jelas ${speaker}. Karena itu hasilnya baru terlihat setelah rapat pleno akhir triwulan.`,
          `${speaker} meminta petugas mencatat juga pertanyaan yang tidak dapat dijawab. Catatan itu dibahas setiap Senin.`,
        ]),
        t.turn('posko.tutup', [
          `Posko berikutnya dibuka di ${t.others(1)[0] ?? 'kantor'} pada ${t.later(14)}. Jadwal terbaru dapat ditanyakan lewat [kontak kami](/kontak).`,
          `Layanan yang sama tersedia setiap hari kerja di [kantor](/kontak), tanpa biaya.`,
          `Posko ditutup pukul 15.00 ${t.zone}. Petugas terakhir pulang setelah memastikan semua formulir tersimpan di tas terkunci.`,
        ]),
      ],
    }
  },
}
