import { bullets, heading } from '../rich.ts'
import { lawOf, type Story } from './story.ts'

export const agreement: Story = {
  key: 'kerjasama',
  institutions: ['kpu', 'bawaslu'],
  away: false,
  category: 'siaran-pers',
  scenes: ['signing'],
  tags: ['kerja sama'],
  tell(t) {
    const partner = t.person()
    const years = t.pick(['dua', 'tiga'])
    const angle = t.turn('kerjasama', [
      () => ({
        title: 'Data warga meninggal kini dicocokkan tiap minggu',
        summary: `Kesepakatan dengan ${t.registry} berlaku mulai ${t.later(14)}. Keluarga tidak perlu melapor dua kali.`,
        caption: `Penandatanganan kerja sama pemadanan data kependudukan di ${t.area.seat}, ${t.date}.`,
        scope: [
          'pemadanan data kematian dan perpindahan setiap minggu;',
          'jalur tanya jawab langsung antara petugas kedua lembaga;',
          'perlindungan data pribadi, termasuk siapa yang boleh membukanya.',
        ],
        body: [
          `${t.kantor} dan ${t.registry} menandatangani perjanjian kerja sama pemadanan data, ${t.date}. Mulai ${t.later(14)}, data kematian dan perpindahan penduduk dicocokkan setiap minggu.`,
          `Selama ini pemadanan dilakukan sekali dalam tiga bulan. Akibatnya, keluarga yang sudah mengurus akta kematian masih ditanyai lagi oleh petugas lain.`,
        ],
      }),
      () => ({
        title: `${t.body} dan kampus di ${t.area.seat} sepakati magang serta riset`,
        summary: `Mahasiswa dapat magang satu semester dan memakai data terbuka untuk skripsi. Kesepakatan berlaku ${years} tahun.`,
        caption: `Pimpinan ${t.kantor} dan perguruan tinggi seusai penandatanganan nota kesepahaman, ${t.date}.`,
        scope: [
          'magang satu semester bagi mahasiswa semua jurusan;',
          'penggunaan data terbuka untuk penelitian;',
          'kuliah tamu dan pengabdian masyarakat.',
        ],
        body: [
          `Nota kesepahaman antara ${t.kantor} dan sebuah perguruan tinggi di ${t.area.seat} ditandatangani ${t.date}. Isinya membuka pintu magang, riset, dan kuliah tamu selama ${years} tahun.`,
          `${partner}, wakil kampus, menyebut minat mahasiswa pada isu kepemiluan meningkat, tetapi banyak yang bingung mencari data. Kesepakatan ini memberi mereka satu pintu untuk bertanya.`,
        ],
      }),
      () => ({
        title: `Warga binaan di ${t.area.seat} mendapat layanan data pemilih`,
        summary:
          'Kerja sama dengan lembaga pemasyarakatan memastikan nama warga binaan tidak hilang dari daftar.',
        caption: `Pertukaran naskah kerja sama dengan lembaga pemasyarakatan, ${t.date}.`,
        scope: [
          'pendataan warga binaan yang belum merekam KTP elektronik;',
          'pembaruan data saat warga binaan masuk, pindah, atau bebas;',
          'pendidikan politik yang tidak memihak.',
        ],
        body: [
          `Hak pilih tidak berhenti di pintu gerbang. Dengan pertimbangan itu ${t.kantor} bekerja sama dengan lembaga pemasyarakatan di ${t.area.seat}. Naskahnya ditandatangani ${t.date}.`,
          `Warga binaan sering tercatat di alamat lama, padahal masa tinggalnya melewati hari pemungutan suara. Melalui kerja sama ini data mereka diperiksa setiap bulan.`,
        ],
      }),
    ])()
    return {
      ...angle,
      body: [
        ...angle.body,
        heading(t.turn('kerjasama.judul', ['Isi kesepakatan', 'Apa yang berubah', 'Ruang lingkup'])),
        t.turn('kerjasama.antar', [
          'Naskah setebal enam halaman itu memuat tiga pokok.',
          'Ada tiga hal yang disepakati kedua pihak.',
          'Secara ringkas, kedua lembaga akan mengerjakan:',
        ]),
        bullets(angle.scope),
        t.turn('kerjasama.ketua', [
          `${t.chair}, Ketua ${t.kantor}, meminta kesepakatan ini diuji dari hasilnya. "Enam bulan lagi kita duduk di meja yang sama dan membaca angkanya," ujarnya.`,
          `Menurut ${t.chair}, kerja sama yang baik mudah dijelaskan kepada warga dalam satu kalimat. Bila tidak bisa, naskahnya perlu disederhanakan.`,
          `${t.chair} menegaskan kemandirian setiap lembaga tetap dijaga. Yang dipertemukan adalah pekerjaannya, bukan kewenangannya.`,
        ]),
        t.turn('kerjasama.hukum', [
          `Dari sisi hukum, ${lawOf(t)} menjelaskan bahwa data pribadi hanya boleh dibuka oleh petugas yang ditunjuk dan setiap akses meninggalkan catatan.`,
          `Tim hukum yang dipimpin ${lawOf(t)} telah memeriksa naskah itu bersama bagian hukum mitra. Tidak ada pembiayaan yang dibebankan kepada warga.`,
          `Kerja sama dapat diakhiri lebih cepat bila salah satu pihak melanggar perlindungan data, kata ${lawOf(t)}. Ketentuan itu diletakkan di halaman pertama.`,
        ]),
        t.turn('kerjasama.mitra', [
          `${partner} menyambut baik kesepakatan ini dan menunjuk dua orang penghubung. Nama dan jam kerja mereka dicantumkan dalam lampiran.`,
          `Bagi lembaga mitra, kata ${partner}, yang terpenting adalah jalur bertanya yang jelas. Selama ini surat sering berputar sebelum sampai ke meja yang tepat.`,
          `${partner} berharap langkah kecil ini dapat ditiru lembaga lain di ${t.wilayah}.`,
        ]),
        t.turn('kerjasama.tutup', [
          `Evaluasi pertama dijadwalkan pada ${t.later(180)}. Salinan naskah dapat diminta melalui layanan informasi di [kantor](/kontak).`,
          `Lembaga yang ingin menjajaki kerja sama serupa dapat bersurat ke alamat di [halaman kontak](/kontak).`,
          `Kedua pihak akan melaporkan pelaksanaannya setiap semester dan mengumumkan ringkasannya di situs ini.`,
        ]),
      ],
    }
  },
}
