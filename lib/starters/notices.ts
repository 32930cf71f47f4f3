import type { Starter } from './schema.ts'

export const results: Starter = {
  key: 'hasil-seleksi',
  name: 'Pengumuman hasil seleksi',
  kind: 'announcement',
  asks: [
    {
      name: 'apa',
      label: 'Seleksi apa',
      help: 'Contoh: tertulis calon anggota PPK',
      type: 'line',
      blank: 'nama seleksi',
    },
    { name: 'berapa', label: 'Berapa yang lulus', type: 'line', blank: 'jumlah yang lulus' },
    {
      name: 'nama',
      label: 'Nama yang lulus',
      help: 'Satu nama sebaris, tanpa NIK. Boleh disalin dari berkas.',
      type: 'lines',
      blank: 'nama yang lulus',
    },
    {
      name: 'lanjut',
      label: 'Tahap berikutnya',
      help: 'Contoh: wawancara',
      type: 'line',
      blank: 'tahapan berikutnya',
    },
    { name: 'kapan', label: 'Kapan tahap itu', type: 'moment', blank: 'hari, tanggal, dan pukul' },
    { name: 'lokasi', label: 'Di mana', type: 'line', blank: 'tempat' },
    { name: 'bawa', label: 'Yang harus dibawa', help: 'Boleh kosong.', type: 'line' },
    { name: 'nomor', label: 'Nomor surat', help: 'Boleh kosong, diisi nanti.', type: 'line' },
  ],
  title: 'Hasil seleksi {apa}: {berapa} orang lulus',
  summary: '{berapa} orang lulus seleksi {apa}. Tahap berikutnya: {lanjut}, {kapan}.',
  text: [
    'Peserta berikut dinyatakan lulus seleksi {apa}:',
    '{nama}',
    '## Tahap berikutnya',
    'Peserta yang lulus mengikuti {lanjut}, {kapan}, di {lokasi}.',
    'Peserta membawa {bawa}.',
    'Peserta yang tidak hadir sesuai jadwal dinyatakan gugur.',
  ],
  fields: { number: '{nomor}' },
  example: {
    title: 'Hasil seleksi tertulis calon anggota PPK: 10 orang lulus',
    summary: 'Sepuluh orang lulus dan mengikuti wawancara pada 1 Desember 2026.',
    text: [
      'Peserta berikut dinyatakan lulus: Ahmad Fauzi, Dewi Lestari, Hari Santoso, dan seterusnya, menurut abjad.',
      'Peserta yang lulus mengikuti wawancara, Selasa, 1 Desember 2026 pukul 09.00 WIB, di kantor KPU, Jalan Pamenang 1.',
      'Peserta membawa kartu tanda penduduk dan kartu peserta.',
    ],
  },
}

export const recruiting: Starter = {
  key: 'penerimaan',
  name: 'Penerimaan petugas atau pegawai',
  kind: 'announcement',
  asks: [
    {
      name: 'apa',
      label: 'Petugas apa',
      help: 'Contoh: tenaga pendukung kecamatan',
      type: 'line',
      blank: 'nama jabatan',
    },
    { name: 'berapa', label: 'Berapa orang', type: 'line', blank: 'jumlah' },
    { name: 'mulai', label: 'Berkas diterima mulai', type: 'day', blank: 'tanggal mulai' },
    { name: 'sampai', label: 'Sampai', type: 'day', blank: 'tanggal berakhir' },
    { name: 'lokasi', label: 'Diserahkan ke mana', type: 'line', blank: 'tempat penyerahan berkas' },
    { name: 'syarat', label: 'Syarat', help: 'Satu syarat sebaris.', type: 'lines', blank: 'isi syarat' },
    { name: 'nomor', label: 'Nomor surat', help: 'Boleh kosong, diisi nanti.', type: 'line' },
  ],
  title: 'Penerimaan {berapa} {apa}',
  summary: 'Berkas diterima {mulai} sampai {sampai}. Tidak dipungut biaya.',
  text: [
    '{kantor} menerima {berapa} {apa}.',
    'Berkas diterima {mulai} sampai {sampai} di {lokasi}, pada jam kerja.',
    '## Syarat',
    '{syarat}',
    'Penerimaan ini tidak dipungut biaya apa pun.',
  ],
  fields: { number: '{nomor}', validUntil: '{sampai}' },
  example: {
    title: 'Penerimaan enam tenaga pendukung kecamatan',
    summary: 'Berkas diterima 24 sampai 28 November 2026. Tidak dipungut biaya.',
    text: [
      'Bawaslu Kabupaten Contoh menerima enam tenaga pendukung kecamatan. Berkas diterima 24 sampai 28 November 2026 di kantor, pada jam kerja.',
      'Syaratnya: pendidikan paling rendah SMA, usia paling rendah 21 tahun, dan bukan anggota partai politik.',
      'Penerimaan ini tidak dipungut biaya apa pun.',
    ],
  },
}

export const voterNotice: Starter = {
  key: 'pengumuman-pdpb',
  name: 'Pengumuman PDPB',
  kind: 'announcement',
  institution: 'kpu',
  asks: [
    {
      name: 'periode',
      label: 'Triwulan berapa',
      help: 'Contoh: triwulan keempat 2026',
      type: 'line',
      blank: 'periode',
    },
    { name: 'berapa', label: 'Jumlah pemilih', type: 'line', blank: 'jumlah pemilih' },
    { name: 'lelaki', label: 'Pemilih laki-laki', type: 'line', blank: 'jumlah laki-laki' },
    { name: 'perempuan', label: 'Pemilih perempuan', type: 'line', blank: 'jumlah perempuan' },
    { name: 'acara', label: 'Nomor berita acara', type: 'line', blank: 'nomor berita acara' },
    { name: 'nomor', label: 'Nomor surat', help: 'Boleh kosong, diisi nanti.', type: 'line' },
  ],
  title: 'Rekapitulasi pemilih berkelanjutan {periode}',
  summary: 'Jumlah pemilih {berapa} orang: laki-laki {lelaki}, perempuan {perempuan}.',
  text: [
    '{kantor} mengumumkan rekapitulasi pemilih berkelanjutan {periode}, sesuai berita acara nomor {acara}.',
    'Jumlah pemilih {berapa} orang, terdiri atas {lelaki} laki-laki dan {perempuan} perempuan.',
    '## Tanggapan masyarakat',
    'Warga yang belum terdaftar, pindah, atau mengetahui pemilih yang sudah meninggal dapat melapor ke kantor pada jam kerja dengan membawa KTP elektronik.',
  ],
  fields: { number: '{nomor}' },
  example: {
    title: 'Rekapitulasi pemilih berkelanjutan triwulan ketiga 2026',
    summary: 'Jumlah pemilih 1.268.417 orang: laki-laki 632.118, perempuan 636.299.',
    text: [
      'KPU Kabupaten Contoh mengumumkan rekapitulasi pemilih berkelanjutan triwulan ketiga 2026, sesuai berita acara nomor 112/PL.01.2-BA/2026.',
      'Jumlah pemilih 1.268.417 orang, terdiri atas 632.118 laki-laki dan 636.299 perempuan.',
    ],
  },
}
