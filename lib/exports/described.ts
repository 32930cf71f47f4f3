export type Described = { path: string; schema?: string; id: string; en: string }

/** Every file of the archive: where it lies, which schema it keeps to, and what it is, in two languages. */
export const described: Described[] = [
  {
    path: 'arsip.json',
    schema: 'arsip',
    id: 'Arsip ini: kantor siapa, keadaan pada saat mana, jumlah isinya, dan satu sidik isi.',
    en: 'This archive: whose office, at which moment, how much, and one digest of its content.',
  },
  {
    path: 'MANIFEST.sha256',
    id: 'Sidik SHA-256 setiap berkas lain. Periksa dengan sha256sum -c MANIFEST.sha256.',
    en: 'SHA-256 of every other file. Check it with sha256sum -c MANIFEST.sha256.',
  },
  {
    path: 'skema/*.schema.json',
    id: 'JSON Schema setiap jenis berkas, dan isian setiap jenis naskah (isian-berita dan seterusnya).',
    en: 'A JSON Schema for each sort of file, and for the fields of each kind of entry (isian-berita and so on).',
  },
  {
    path: 'situs/index.html',
    id: 'Salinan situs yang bisa dibuka tanpa server: halaman sebagaimana publik melihatnya. Pencarian tidak bekerja di sini.',
    en: 'A copy of the site that opens without a server: its pages as the public sees them. Searching does not work here.',
  },
  {
    path: 'isi/kantor.json',
    schema: 'kantor',
    id: 'Yang diatur kantor tentang dirinya: alamat, telepon, jam layanan, warna, cara persetujuan.',
    en: 'What the office set of itself: address, telephone, hours, colour, how texts are approved.',
  },
  {
    path: 'isi/menu.json',
    schema: 'menu',
    id: 'Perubahan kantor pada menu baku: urutan, yang disembunyikan, tempat sendiri.',
    en: 'What the office changed of the standard menu: order, hidden places, places of its own.',
  },
  {
    path: 'isi/tahapan.json',
    schema: 'tahapan',
    id: 'Tahapan yang ditambahkan kantor pada kalender nasional.',
    en: 'Stages the office added to the national calendar.',
  },
  {
    path: 'isi/naskah/<jenis>/<slug>/naskah.json',
    schema: 'naskah',
    id: 'Satu naskah: keadaan, tanggal, nomor versi terakhir dan yang tayang.',
    en: 'One entry: its state, its dates, the numbers of its latest and its live version.',
  },
  {
    path: 'isi/naskah/<jenis>/<slug>/versi/<n>.json',
    schema: 'versi',
    id: 'Satu versi tersimpan: judul, ringkasan, isian, isi (JSON Tiptap), siapa menyimpannya dan kapan. Isian tiap jenis: skema/isian-<jenis>.',
    en: 'One saved version: title, summary, fields, text (Tiptap JSON), who saved it and when. The fields of each kind: skema/isian-<jenis>.',
  },
  {
    path: 'isi/naskah/<jenis>/<slug>/tayang.json',
    schema: 'tayang',
    id: 'Yang sedang dilihat publik dari naskah itu; tidak ada bila tidak tayang.',
    en: 'What the public sees of it now; not there where that is nothing.',
  },
  {
    path: 'isi/naskah/<jenis>/<slug>/isi.html',
    id: 'Versi yang tayang, atau yang terakhir, sebagai halaman yang bisa dibaca di peramban apa pun.',
    en: 'The live version, or the latest, as a page that any browser shows.',
  },
  {
    path: 'isi/media.jsonl',
    schema: 'media',
    id: 'Satu baris satu foto atau berkas: keterangan, gambaran (alt), kredit, sidik, ukuran, dan naskah yang memakainya. Cari berkasnya lewat sha256 di MANIFEST.sha256.',
    en: 'A line a picture or file: caption, alternative text, credit, hash, sizes, and the entries that use it. Find its bytes by sha256 in MANIFEST.sha256.',
  },
  {
    path: 'media/<sidik>/… , situs/media/<id>/…',
    id: 'Foto dan berkas itu sendiri, masing-masing sekali. Yang dilihat publik ada di situs/media bila salinan situs disertakan, selebihnya di media.',
    en: 'The pictures and files themselves, each once. What the public sees is in situs/media where the copy of the site is included, all else in media.',
  },
  {
    path: 'isi/pengalihan.jsonl',
    schema: 'pengalihan',
    id: 'Alamat situs ini yang ditarik (dengan alasannya), pindah, atau dialihkan.',
    en: 'Addresses of this site that were withdrawn (with the reason), moved, or lead elsewhere.',
  },
  {
    path: 'isi/alamat-lama.jsonl',
    schema: 'alamat-lama',
    id: 'Setiap alamat situs lama yang dipindahkan ke sini, dan ke mana ia kini mengarah.',
    en: 'Every address of the old sites that moved in, and what it leads to now.',
  },
  {
    path: 'isi/impor.jsonl',
    schema: 'impor',
    id: 'Pembacaan situs lama: format, waktu, hasilnya.',
    en: 'The readings of old sites: format, time, what came of them.',
  },
  {
    path: 'isi/kunci-impor.jsonl',
    schema: 'kunci-impor',
    id: 'Kunci tetap tiap butir dari situs lama dan HTML aslinya: mengimpor lagi tidak membuat salinan kedua.',
    en: 'The stable key of each item of an old site with its original HTML: importing again makes no second copy.',
  },
  {
    path: 'pelengkap/nama-situs.json',
    id: 'Nama host kantor: yang utama, alias, dan nama lama. Tidak dipulihkan oleh impor; daftarkan di tempat baru.',
    en: 'The host names of the office: canonical, aliases, legacy. An import does not restore them; register them at the new place.',
  },
  {
    path: 'pelengkap/penempatan.json',
    id: 'Kartu dari kantor lain yang tampil di situs ini, dengan alamat aslinya.',
    en: 'Cards of other offices shown on this site, with the address of the original.',
  },
  {
    path: 'pelengkap/riwayat-tayang.jsonl',
    id: 'Apa yang tayang, dari kapan sampai kapan.',
    en: 'What was live, from when until when.',
  },
  {
    path: 'pelengkap/jejak.jsonl',
    schema: 'jejak',
    id: 'Catatan kegiatan dengan rantai sidiknya: hash = SHA-256(hash sebelumnya + payload). payload kosong bila memuat alamat surel orang.',
    en: 'The audit log with its chain: hash = SHA-256(hash before + payload). payload is null where it named somebody’s e-mail address.',
  },
  {
    path: 'pelengkap/jangkar.jsonl',
    schema: 'jangkar',
    id: 'Ujung rantai itu tiap jam, sebagaimana disimpan di luar basis data.',
    en: 'The end of that chain each hour, as kept outside the database.',
  },
]
