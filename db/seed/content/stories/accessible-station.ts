import { heading, quote } from '../rich.ts'
import type { Story } from './story.ts'

export const accessibleStation: Story = {
  key: 'tps',
  institutions: ['kpu'],
  away: true,
  category: 'sosialisasi',
  scenes: ['tent'],
  tags: ['aksesibilitas', 'simulasi TPS'],
  tell(t) {
    const people = t.number(32, 96)
    const tester = t.person()
    const speaker = t.member(3)
    const angle = t.turn('tps', [
      () => ({
        title: `Simulasi TPS ramah difabel di ${t.at.name}, jalur kursi roda diuji`,
        summary: 'Lebar pintu, tinggi meja, dan templat braille dicoba langsung oleh penggunanya.',
        body: [
          `Pita pengukur dibentangkan di pintu masuk: 92 sentimeter, cukup untuk kursi roda. Simulasi TPS ramah difabel di ${t.at.full}, ${t.date}, dimulai dari angka itu.`,
          `Sebanyak ${people} warga ikut mencoba, sebagian penyandang disabilitas. Mereka diminta menunjuk apa saja yang menyulitkan, tanpa perlu merasa sungkan.`,
        ],
      }),
      () => ({
        title: `Lansia ${t.at.name} mencoba bilik suara, meja diturunkan sejengkal`,
        summary: `Dari ${people} peserta simulasi, lima belas orang meminta kursi dan lampu yang lebih terang.`,
        body: [
          `Meja bilik suara diturunkan sejengkal setelah percobaan ketiga. Permintaan itu datang dari peserta lanjut usia dalam simulasi pemungutan suara di ${t.at.full}, ${t.date}.`,
          `Dari ${people} peserta, lima belas meminta kursi dan lampu yang lebih terang. Petugas mencatat semuanya di kertas besar yang ditempel di tiang tenda.`,
        ],
      }),
      () => ({
        title: `Berapa menit satu pemilih? Simulasi di ${t.at.name} menghitungnya`,
        summary: `${people} warga antre dengan pencatat waktu. Titik paling lambat ternyata meja pendaftaran.`,
        body: [
          `Setiap warga menerima kartu waktu ketika masuk dan menyerahkannya saat keluar. Dengan cara itu ${t.kantor} mengukur lamanya satu orang memilih dalam simulasi di ${t.at.full}, ${t.date}.`,
          `Rata-rata dari ${people} peserta adalah empat menit dua puluh detik. Yang paling lama bukan di bilik, melainkan di meja pendaftaran ketika petugas mencari nama.`,
        ],
      }),
    ])()
    return {
      ...angle,
      tags: [t.at.name],
      caption: `Simulasi pemungutan suara di ${t.at.full}, ${t.date}.`,
      body: [
        ...angle.body,
        t.turn('tps.coba', [
          `${tester}, yang memakai kursi roda, berhenti di depan kotak suara. Celahnya terlalu tinggi. Petugas meletakkan kotak di bangku rendah, dan ia mencoba lagi sampai berhasil tanpa dibantu.`,
          `Templat braille dicoba ${tester}, warga tunanetra. Ia menyarankan sudut kertas dipotong agar arah atas mudah diraba. Saran itu langsung dipraktikkan.`,
          `${tester}, warga tuli, meminta nomor antrean ditunjukkan dengan papan, bukan hanya dipanggil. Dalam sepuluh menit, papan sederhana dari kardus sudah jadi.`,
        ]),
        heading(
          t.turn('tps.judul', [
            'Masalah kecil yang menentukan',
            'Pendamping dan kerahasiaan',
            'Catatan dari percobaan',
          ]),
        ),
        t.turn('tps.aturan', [
          `Pemilih yang memerlukan bantuan boleh didampingi orang yang ia percaya. Pendamping wajib merahasiakan pilihan, dan hal itu ditegaskan dalam surat pernyataan.`,
          `Letak bilik juga diatur agar tidak membelakangi jendela. Cahaya dari belakang membuat bayangan yang dapat memperlihatkan pilihan.`,
          `Petugas belajar menyapa langsung kepada pemilih, bukan kepada pendampingnya. Perbedaan kecil itu disebut peserta sebagai yang paling berkesan.`,
        ]),
        quote(
          t.turn('tps.kutipan', [
            'TPS yang mudah bagi pengguna kursi roda akan mudah bagi semua orang.',
            'Kami lebih percaya hasil percobaan daripada gambar denah.',
            'Bertanyalah kepada yang memakainya. Jawabannya sering murah dan sederhana.',
          ]),
          `${speaker}, anggota ${t.kantor}`,
        ),
        t.turn('tps.tutup', [
          `Catatan simulasi akan menjadi lampiran panduan petugas. Organisasi penyandang disabilitas yang ingin ikut menyusun dapat menghubungi [kami](/kontak).`,
          `Simulasi serupa direncanakan di ${t.others(1)[0] ?? 'tempat lain'} pada ${t.later(45)} dengan denah yang sudah diperbaiki.`,
          `Perlengkapan simulasi boleh dipinjam sekolah dan kampung untuk pemilihan ketua RT. Caranya ada di [halaman kontak](/kontak).`,
        ]),
      ],
    }
  },
}
