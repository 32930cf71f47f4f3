import type { SceneName } from '../drawing/scenes.ts'

/** What each drawing shows, for those who cannot see it. */
export const SCENE_ALT: Record<SceneName, string> = {
  village: 'Ilustrasi: dua petugas berdiri di jalan desa, rumah-rumah beratap genteng di belakangnya.',
  classroom:
    'Ilustrasi: pelajar duduk menghadap papan tulis berisi turus hitungan suara, seorang pemandu berdiri di sampingnya.',
  warehouse: 'Ilustrasi: petugas mencatat tumpukan kotak suara di dalam gudang.',
  meeting: 'Ilustrasi: meja rapat lonjong dilihat dari atas, berkas dan cangkir di depan setiap kursi.',
  tent: 'Ilustrasi: tenda tempat pemungutan suara dengan bilik, kotak suara, dan warga yang menunggu.',
  terraces: 'Ilustrasi: sawah berteras di kaki gunung, sebuah rumah kecil, dan matahari rendah.',
  bridge: 'Ilustrasi: jembatan lengkung di atas sungai pada senja hari.',
  porch: 'Ilustrasi: petugas melayani warga di beranda kantor.',
  rain: 'Ilustrasi: petugas berpayung berjalan di antara kebun, gunung di kejauhan diguyur hujan.',
  harbour: 'Ilustrasi: perahu berlayar di antara pulau-pulau kecil, dua orang berdiri di dermaga.',
  market: 'Ilustrasi: lapak pasar beratap kain dan sebuah meja tanya jawab yang disinggahi warga.',
  signing: 'Ilustrasi: dua orang berjabat tangan di depan meja berisi naskah kerja sama.',
  training: 'Ilustrasi: peserta pelatihan duduk di depan laptop, seorang pelatih berdiri dekat layar.',
  courtyard: 'Ilustrasi: barisan pegawai di halaman kantor menghadap tiang bendera.',
  archive: 'Ilustrasi: rak arsip penuh berkas, seorang petugas memegang map di meja baca.',
  planting: 'Ilustrasi: warga menanam bibit pohon berderet di tanah terbuka.',
  circle: 'Ilustrasi: warga berkumpul melingkar di bawah pohon rindang, seorang pemandu di tengah.',
}
