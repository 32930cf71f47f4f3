import { bullets, heading } from '../rich.ts'
import { lawOf, type Story } from './story.ts'

export const advice: Story = {
  key: 'saran',
  institutions: ['bawaslu'],
  away: false,
  category: 'siaran-pers',
  scenes: ['archive', 'meeting', 'signing'],
  tags: ['siaran pers', 'pencegahan'],
  tell(t) {
    const people = t.number(12, 48)
    const staff = t.person()
    const angle = t.turn('saran', [
      () => ({
        title: 'Saran perbaikan data pemilih dijawab dalam lima hari',
        summary: `${t.sibling} memperbaiki ${people} nama dan menjelaskan sisanya secara tertulis.`,
        list: [
          'nama yang diperbaiki beserta buktinya;',
          'nama yang tetap karena datanya sudah benar;',
          'nama yang menunggu keterangan dari keluarga atau desa.',
        ],
        body: [
          `Surat saran perbaikan dari ${t.kantor} dijawab dalam lima hari. Menurut keterangan yang disampaikan ${t.date}, ${people} nama sudah diperbaiki oleh ${t.sibling}.`,
          `Jawaban itu memuat penjelasan untuk setiap nama, termasuk yang tidak diubah. Pengawas memeriksanya satu per satu sebelum menutup perkara.`,
        ],
      }),
      () => ({
        title: `Bedah putusan: ${people} pengawas belajar menulis pertimbangan yang terang`,
        summary:
          'Putusan yang baik dapat dimengerti pihak yang kalah. Itulah ukuran yang dipakai dalam latihan.',
        list: [
          'duduk perkara ditulis berurutan;',
          'dalil dan bukti dipasangkan;',
          'pertimbangan dijelaskan dengan kalimat pendek.',
        ],
        body: [
          `Sebuah putusan lama dibagikan tanpa amar. Sebanyak ${people} pengawas diminta menebak hasilnya dari pertimbangan saja. Latihan ${t.kantor} itu berlangsung ${t.date}.`,
          `Tebakan mereka terbelah. Dari situ peserta melihat bahwa pertimbangan yang berbelit membuat putusan sulit dipercaya, meskipun hasilnya tepat.`,
        ],
      }),
      () => ({
        title: 'Putusan sengketa informasi kini dapat dibaca utuh sebagai teks',
        summary:
          'Salinan tersedia dalam bentuk teks dan berkas yang dapat dicetak, dengan data pribadi ditutup.',
        list: [
          'ringkasan satu halaman;',
          'putusan utuh dalam bentuk teks;',
          'penjelasan langkah yang dapat ditempuh para pihak.',
        ],
        body: [
          `Mulai ${t.date}, setiap putusan yang diterbitkan ${t.kantor} disertai teks utuh, bukan hanya gambar pindaian. Warga dapat mencari kata di dalamnya.`,
          `${people} putusan lama sudah diketik ulang. Nama saksi dan alamat rumah ditutup karena termasuk data pribadi.`,
        ],
      }),
    ])()
    return {
      ...angle,
      caption: `Pembahasan berkas di kantor ${t.kantor}, ${t.date}.`,
      body: [
        ...angle.body,
        heading(t.turn('saran.judul', ['Isi dokumennya', 'Supaya dapat diperiksa', 'Tiga hal pokok'])),
        t.turn('saran.antar', [
          'Dokumen itu memuat tiga bagian.',
          'Agar mudah diperiksa, isinya disusun menjadi:',
          'Yang ditekankan adalah:',
        ]),
        bullets(angle.list),
        t.turn('saran.hukum', [
          `${lawOf(t)}, anggota yang membidangi hukum dan sengketa, menyebut keterbukaan sebagai cara paling murah mencegah sengketa berikutnya.`,
          `Menurut ${lawOf(t)}, kalimat hukum tidak harus panjang. Bila satu kalimat memerlukan dua kali baca, sebaiknya dipecah.`,
          `${lawOf(t)} menegaskan pencegahan adalah tugas pertama pengawas. Penindakan menyusul ketika pencegahan tidak diindahkan.`,
        ]),
        t.turn('saran.staf', [
          `${staff}, staf yang menyusun dokumen, membacanya keras-keras kepada rekan dari bagian lain. Bagian yang membuat pendengar mengernyit ditulis ulang.`,
          `Pemeriksaan dilakukan dua orang yang tidak ikut menulis. ${staff} menyebut cara itu menemukan sebelas salah ketik dan satu pasal yang keliru.`,
          `${staff} menyimpan riwayat perubahan setiap naskah, sehingga jelas siapa mengubah apa dan kapan.`,
        ]),
        t.turn('saran.ketua', [
          `${t.chair}, Ketua ${t.kantor}, menyampaikan penghargaan kepada ${t.sibling} yang menjawab surat tanpa diingatkan.`,
          `"Warga berhak tahu alasan di balik sebuah keputusan," ujar ${t.chair}. Ia meminta kebiasaan ini diteruskan siapa pun pimpinannya.`,
          `${t.chair} berharap dokumen yang terang memudahkan pewarta dan pelajar mengikuti kerja pengawasan.`,
        ]),
        t.turn('saran.tutup', [
          `Salinan dapat diminta melalui layanan informasi di [kantor](/kontak) tanpa menyebut alasan.`,
          `Perkembangan berikutnya diumumkan pada ${t.later(30)} di situs ini.`,
          `Wewenang pengawas dalam memeriksa dan memutus dijelaskan di [halaman tugas dan wewenang](/profil/tugas-dan-wewenang).`,
        ]),
      ],
    }
  },
}
