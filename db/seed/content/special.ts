import { dayAt, instantOf } from './calendar.ts'
import { bullets, documentOf, heading } from './rich.ts'
import { SCENE_ALT } from './scene-alt.ts'
import type { SampleArticle, SampleOffice } from './types.ts'

const DAY = 86_400_000

/** The two articles retold in our own words from news of 20 August 2021 (KPU) and 13 January 2024 (Bawaslu). */
export function specialArticlesOf(office: SampleOffice): SampleArticle[] {
  const key = `${office.institution}/${office.slug}`
  if (key === 'kpu/kab-kediri') return [kediri2021(office)]
  if (key === 'bawaslu/bogorkab') return [bogor2024(office)]
  return []
}

function kediri2021({ zone }: SampleOffice): SampleArticle {
  return {
    slug: 'kpu-kediri-ikuti-penataan-situs-menuju-satu-rumah-yang-aman',
    title: 'KPU Kediri ikuti penataan situs: menuju satu rumah yang aman',
    summary:
      'Semua satuan kerja diminta pindah ke situs yang seragam. Alasannya keamanan, kendali dari pusat, dan kabar yang lebih cepat sampai kepada warga.',
    category: 'berita',
    place: 'Kediri',
    publishedAt: instantOf(dayAt(Date.UTC(2021, 7, 20) / DAY), zone, 14, 30),
    writer: 'pnj',
    editor: '',
    photographer: '',
    tags: ['situs', 'keamanan', 'contoh'],
    scene: 'training',
    photoAlt: SCENE_ALT.training,
    photoCaption: 'Sosialisasi penataan situs KPU yang diikuti secara daring, Jumat (20/8/2021).',
    document: documentOf([
      'Jajaran KPU Kabupaten Kediri duduk di depan layar pada Jumat pagi (20/8/2021). Mulai pukul 09.00 WIB mereka menyimak pertemuan daring lanjutan dari KPU RI tentang penataan situs, bersama satuan kerja dari seluruh Indonesia.',
      'Paparan utama dibawakan Viryan, Anggota KPU RI, dengan didampingi Sumariyandono yang mengepalai pusat data dan teknologi informasi. Sasarannya dua: bentuk situs yang sama di mana-mana, dan pertahanan yang lebih kuat terhadap serangan.',
      heading('Tiga titik berangkat'),
      'Viryan memetakan keadaan satuan kerja sebelum pindah. Menurut pemetaan itu, ada tiga kelompok yang titik berangkatnya berlainan:',
      bullets([
        'kantor yang belum punya situs, atau menitipkannya pada penyedia di luar KPU;',
        'kantor yang situs lamanya sudah berada di peladen KPU;',
        'kantor yang telah memakai templat resmi, hanya saja keluaran lama.',
      ]),
      'Karena titik berangkat yang berlainan itulah perpindahan diwajibkan bagi semua. Situs yang bentuknya beragam dinilai sukar dijaga, padahal melalui situs warga mencari keterangan tentang kerja lembaga publik. Dengan satu bentuk, pengelolaannya dapat diawasi dari pusat.',
      heading('Tetap bercerita di luar tahapan'),
      'Ilham Saputra, yang saat itu mengetuai KPU RI, memandang situs sebagai jembatan antara lembaga dan masyarakat. Ia meminta kegiatan diumumkan di sana, baik sedang ada tahapan maupun tidak, sebab selalu ada warga yang ingin tahu apa saja yang dikerjakan KPU ketika tidak sedang menyelenggarakan pemilihan.',
      'Soal keamanan disampaikan I Dewa Kade Wiarsa Raka Sandi. Ia berharap upaya peretasan lebih mudah ditangkal setelah data semua kantor berada di satu pangkalan yang dijaga KPU RI.',
      'Arief Budiman melihat sisi lain. Baginya, situs baru semestinya membuat kantor di provinsi dan kabupaten/kota makin rajin mengabarkan urusan kepemiluan, lebih cepat, dan saling memberi ilham.',
      'Bagi Kediri, pekerjaan rumahnya jelas: merapikan isi lama, memilah yang masih berguna, lalu memindahkannya tanpa kehilangan jejak. Warga yang menemukan tautan lama tidak berfungsi dapat memberi tahu kami melalui [halaman kontak](/kontak).',
    ]),
  }
}

function bogor2024({ zone }: SampleOffice): SampleArticle {
  return {
    slug: 'satu-situs-untuk-semua-pengelola-dari-273-kantor-berlatih-di-bogor',
    title: 'Satu situs untuk semua: pengelola dari 273 kantor berlatih di Bogor',
    summary:
      'Bawaslu membangun ulang situs kabupaten/kota dari nol setelah banyak yang diretas. Pengelolanya kini belajar memakai sistem yang sama.',
    category: 'berita',
    place: 'Bogor, Jawa Barat',
    publishedAt: instantOf(dayAt(Date.UTC(2024, 0, 13) / DAY), zone, 15, 10),
    writer: 'Ery Gustian',
    editor: '',
    photographer: 'Humas Bawaslu',
    tags: ['situs', 'keamanan', 'contoh'],
    scene: 'training',
    photoAlt: SCENE_ALT.training,
    photoCaption:
      'Pengelola situs dari kabupaten/kota di Jawa Barat mengikuti rapat teknis, Sabtu (13/1/2024).',
    document: documentOf([
      'Sebuah hotel di Kota Bogor menjadi ruang kelas bagi para pengelola situs Bawaslu, Sabtu (13/1/2024). Rapat teknis untuk regional kedua itu menyangkut 273 situs kabupaten/kota yang kini berdiri di atas satu sistem.',
      'Penyatuan itu berarti aplikasi dan teknologinya sama di semua tempat. Pengelola tidak lagi merawat mesin sendiri-sendiri, sehingga waktunya dapat dipakai untuk menulis dan melayani pertanyaan warga.',
      heading('Belajar dari peretasan'),
      'Bachtiar, tenaga ahli di bidang penanganan pelanggaran serta data dan informasi, mengenang masa ketika tiap daerah mengurus situsnya masing-masing. Perlindungannya tidak terpikirkan, dan akibatnya peretasan menimpa hampir semua wilayah. Pusat lalu mengevaluasi keadaan itu dan memilih membangun ulang dari nol.',
      'Ia juga mengingatkan beratnya pekerjaan yang menunggu. Tahapan pemilu saling bertumpuk, sedangkan orang yang mengerjakan tidak banyak. Alat yang mudah dipakai dan aman menjadi kebutuhan, bukan kemewahan.',
      'Bagi Bachtiar, orang mengenal sebuah lembaga pertama-tama dari situsnya. Dari sana publik menilai keterbukaan, pertanggungjawaban, dan mudah tidaknya keterangan diperoleh. Kepercayaan ikut ditentukan olehnya.',
      heading('Lebih dari sekadar tameng'),
      'Lita Gustina, yang mengepalai pusat data dan informasi, menempatkan keamanan sebagai salah satu alasan saja. Tujuan yang lebih jauh, katanya, adalah situs yang tersambung dengan berbagai jenis informasi milik Bawaslu, hemat kerja, dan lekas dibuka.',
      'Sesudah pembukaan, peserta mencoba sendiri: masuk ke sistem, menulis berita, memasang foto, dan mengatur halaman. Pelatih mendampingi mereka sampai setiap orang dapat menyelesaikan latihannya.',
      'Pekerjaan berikutnya menunggu di kantor masing-masing, termasuk di Kabupaten Bogor, yaitu mengisi situs dengan kabar yang berguna dan memperbaruinya secara teratur. Saran dan pertanyaan warga dapat disampaikan lewat [halaman kontak](/kontak).',
    ]),
  }
}
