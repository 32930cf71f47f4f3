import { heading, quote } from '../rich.ts'
import { LOCAL, type Story } from './story.ts'

export const watchfulVillage: Story = {
  key: 'kampung',
  institutions: ['bawaslu'],
  levels: LOCAL,
  away: true,
  category: 'sosialisasi',
  scenes: ['village', 'terraces'],
  tags: ['kampung pengawasan', 'antipolitik uang'],
  tell(t) {
    const people = t.number(44, 168)
    const head = t.person()
    const youth = t.person()
    const speaker = t.member(2)
    const angle = t.turn('kampung', [
      () => ({
        scene: 'circle' as const,
        title: `Warga ${t.at.name} sepakat menolak amplop, aturannya ditulis bersama`,
        summary: `Sebanyak ${people} warga menyusun kesepakatan kampung antipolitik uang dan memasangnya di balai warga.`,
        body: [
          `Kesepakatan itu ditulis dengan spidol di kain putih, lalu ditandatangani ${people} warga ${t.at.full}, ${t.date}. Isinya satu kalimat: suara kami tidak dijual.`,
          `${t.kantor} hanya menemani. Kata-katanya dipilih warga sendiri setelah ${t.area.tradition} yang berlangsung hampir tiga jam.`,
        ],
      }),
      () => ({
        title: `Kampung pengawasan di ${t.at.name} genap setahun, apa hasilnya?`,
        summary: 'Warga mencatat lebih banyak pertanyaan daripada pelanggaran, dan itu dianggap kabar baik.',
        body: [
          `Setahun lalu papan nama kampung pengawasan dipasang di ${t.at.full}. Pada ${t.date}, ${people} warga berkumpul bersama ${t.kantor} untuk menghitung hasilnya.`,
          `Yang tercatat lebih banyak pertanyaan daripada pelanggaran. ${head}, tokoh setempat, menganggapnya kabar baik, sebab orang bertanya sebelum berbuat.`,
        ],
      }),
      () => ({
        title: `Ronda sambil mengawasi, cara ${t.at.name} menjaga pemilihan`,
        summary: `Pos ronda menjadi tempat bertukar informasi. ${people} warga bergiliran menjaga buku catatannya.`,
        body: [
          `Di pos ronda ${t.at.full} ada buku tulis yang digantung dengan tali. Siapa pun boleh menulis apa yang dilihatnya. ${t.kantor} mempelajari kebiasaan itu, ${t.date}.`,
          `Sebanyak ${people} warga bergiliran menjaganya. Catatannya sederhana: tanggal, jam, kejadian, dan nama dua saksi.`,
        ],
      }),
    ])()
    return {
      ...angle,
      tags: [t.at.name],
      caption: `Pertemuan kampung pengawasan di ${t.at.full}, ${t.date}.`,
      body: [
        ...angle.body,
        t.turn('kampung.isi', [
          `Kesepakatan warga memuat juga cara menegur dengan santun. Orang yang membawa amplop diminta pulang baik-baik, lalu kejadiannya dicatat.`,
          `Pertemuan membahas hal-hal yang sering dianggap biasa: uang rokok, ongkos jalan, dan sumbangan dadakan menjelang pemungutan suara.`,
          `Warga menyusun daftar orang yang dapat dihubungi bila melihat dugaan pelanggaran. Nomor pengawas ditulis paling atas.`,
        ]),
        heading(
          t.turn('kampung.judul', [
            'Suara yang tidak dijual',
            'Dimulai dari meja makan',
            'Anak muda mengambil peran',
          ]),
        ),
        t.turn('kampung.muda', [
          `${youth}, ketua pemuda, membuat gambar lucu tentang amplop dan menyebarkannya di grup warga. Menurutnya, orang lebih mudah ingat kalau tertawa.`,
          `Para ibu mengusulkan pembicaraan dimulai di rumah. ${youth} mengangguk, karena di rumahnya pun tiga orang punya tiga pilihan berbeda.`,
          `Karang taruna yang dipimpin ${youth} mengisi malam minggu dengan lomba cerdas cermat. Hadiahnya bibit cabai.`,
        ]),
        quote(
          t.turn('kampung.kutipan', [
            'Uangnya habis sehari, akibatnya lima tahun.',
            'Kami tidak mau tetangga jadi bermusuhan karena amplop.',
            'Menjaga kampung itu kebiasaan lama. Sekarang kami menjaga suaranya juga.',
          ]),
          `${head}, tokoh warga ${t.at.name}`,
        ),
        t.turn('kampung.peran', [
          `${speaker}, anggota ${t.kantor}, menyebut kesepakatan warga tidak menggantikan hukum. Ia menguatkannya, karena orang lebih segan kepada tetangga daripada kepada pasal.`,
          `Menurut ${speaker}, pendampingan akan diteruskan di luar tahapan. Justru ketika tidak ada calon, orang dapat membicarakan politik uang dengan kepala dingin.`,
          `${speaker} mengingatkan bahwa pemberi dan penerima sama-sama dapat dikenai sanksi menurut undang-undang. Pengetahuan itu perlu disampaikan tanpa menakut-nakuti.`,
        ]),
        t.turn('kampung.tutup', [
          `Kampung lain yang ingin belajar dapat menghubungi [kami](/kontak). Pendampingan tidak dipungut biaya.`,
          `Pertemuan berikutnya dijadwalkan pada ${t.later(60)}, kali ini di ${t.others(1)[0] ?? 'kampung sebelah'}.`,
          `Malam ditutup dengan makan bersama. Kain putih itu kini tergantung di balai warga, menghadap jalan.`,
        ]),
      ],
    }
  },
}
