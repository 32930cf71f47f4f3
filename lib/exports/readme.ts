import { formatSize } from '../media/size.ts'
import { type About, archiveVersion } from './schema.ts'

type Described = { path: string; schema?: string; id: string; en: string }

// Every file of the archive: where it lies, which schema it keeps to, and what it is.
const described: Described[] = [
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

const words = {
  id: {
    file: 'BACA-SAYA.html',
    other: '<a href="README.html" lang="en">This page in English</a>',
    title: (name: string) => `Arsip ${name}`,
    lead: 'Seluruh isi satu kantor: naskah dengan semua versinya, foto dan berkas, pengalihan, dan jejak kegiatan, sebagaimana keadaannya pada satu saat.',
    warn: 'Arsip ini memuat draf, naskah yang ditarik, dan isi tempat sampah. Simpan seperti dokumen dinas yang belum diumumkan. Hanya folder situs yang boleh ditaruh di server web.',
    site: 'Buka salinan situs',
    noSite: 'Salinan situs tidak disertakan dalam arsip ini.',
    facts: [
      'Kantor',
      'Keadaan pada',
      'Diminta oleh',
      'Naskah',
      'Versi',
      'Sedang tayang',
      'Foto dan berkas',
      'Halaman salinan situs',
      'Sidik isi',
    ],
    digest:
      'Sidik isi sama untuk isi yang sama. Hitung sendiri: ambil baris MANIFEST.sha256 untuk isi/**.json dan isi/**.jsonl, lalu SHA-256:',
    files: 'Isi arsip',
    columns: ['Berkas', 'Skema', 'Isinya'],
    outTitle: 'Yang tidak ada di sini',
    out: 'Akun, kata sandi, kunci sandi, sesi, dan alamat surel orang; permohonan informasi dan data pemohonnya; tulisan yang belum disimpan; angka kunjungan; kiriman dan usulan yang masih menunggu keputusan. Orang hanya disebut namanya sebagai penulis.',
    back: 'Mengimpor kembali ke pemasangan yang kosong:',
  },
  en: {
    file: 'README.html',
    other: '<a href="BACA-SAYA.html" lang="id">Halaman ini dalam bahasa Indonesia</a>',
    title: (name: string) => `Archive of ${name}`,
    lead: 'All of one office: entries with every version, pictures and files, redirects and the audit log, as they were at one moment.',
    warn: 'This archive holds drafts, withdrawn entries and what lies in the trash. Keep it like unpublished official documents. Only the folder situs may be put on a web server.',
    site: 'Open the copy of the site',
    noSite: 'The copy of the site was left out of this archive.',
    facts: [
      'Office',
      'As of',
      'Asked for by',
      'Entries',
      'Versions',
      'Live',
      'Pictures and files',
      'Pages of the copy',
      'Digest of the content',
    ],
    digest:
      'Equal content has an equal digest. To compute it, take the lines of MANIFEST.sha256 for isi/**.json and isi/**.jsonl, and their SHA-256:',
    files: 'What is in it',
    columns: ['File', 'Schema', 'What it is'],
    outTitle: 'What is not here',
    out: 'Accounts, passwords, passkeys, sessions and people’s e-mail addresses; requests for information and who asked; what was typed and not saved; figures of visits; replacements and proposals that wait for a decision. People appear by name only, as authors.',
    back: 'To bring it back into an empty deployment:',
  },
} as const

/** BACA-SAYA.html and README.html: the archive explains itself, without a server and without the internet. */
export const readmes = (about: About): [path: string, text: string][] =>
  (['id', 'en'] as const).map(language => [words[language].file, readme(about, language)])

function readme(about: About, language: 'id' | 'en') {
  const told = words[language]
  const { office, counts } = about
  const values = [
    `${office.name} (${office.institution}/${office.slug})`,
    `${about.madeAt} (UTC)`,
    about.madeBy,
    ...[counts.entries, counts.versions, counts.live],
    `${counts.media}, ${formatSize(counts.mediaBytes)}`,
    counts.pages,
    about.digest,
  ]
  const facts = told.facts
    .map((name, at) => `<dt>${name}</dt><dd>${escaped(String(values[at]))}</dd>`)
    .join('')
  const rows = described.map(file => row(file, file[language])).join('\n')
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(told.title(office.name))}</title><style>${style}</style></head><body>
<p>${told.other}</p>
<h1>${escaped(told.title(office.name))}</h1>
<p>${told.lead}</p>
<p class="awas">${told.warn}</p>
<p>${counts.pages ? `<a href="situs/index.html">${told.site}</a>` : told.noSite}</p>
<dl>${facts}</dl>
<p>${told.digest}</p>
<pre>grep -E '  isi/.*\\.jsonl?$' MANIFEST.sha256 | sha256sum</pre>
<h2>${told.files}</h2>
<div class="lebar"><table><thead><tr>${told.columns.map(name => `<th>${name}</th>`).join('')}</tr></thead><tbody>
${rows}
</tbody></table></div>
<h2>${told.outTitle}</h2><p>${told.out}</p>
<p>${told.back}</p>
<pre>npm run -s serumpun -- import --office ${office.institution}/${office.slug} --format serumpun ARSIP.zip</pre>
<p>${archiveFormat(language)}</p>
</body></html>
`
}

const archiveFormat = (language: 'id' | 'en') =>
  language === 'id'
    ? `Format serumpun-arsip versi ${archiveVersion}.`
    : `Format serumpun-arsip, version ${archiveVersion}.`

const row = ({ path, schema }: Described, text: string) =>
  `<tr><td><code>${escaped(path)}</code></td><td>${schema ? `<a href="skema/${schema}.schema.json">${schema}</a>` : ''}</td><td>${escaped(text)}</td></tr>`

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!)

const style =
  'body{max-width:60rem;margin:2rem auto;padding:0 1rem;font:16px/1.6 sans-serif;color:#1d1a15;background:#fbf9f5}' +
  'h1{line-height:1.2}.awas{padding:.75rem 1rem;background:#faefd6;border-left:4px solid #754a00}' +
  'dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem}dt{color:#565045}dd{margin:0;overflow-wrap:anywhere}' +
  'pre{padding:.75rem 1rem;background:#f3eee5;white-space:pre-wrap;overflow-wrap:anywhere}.lebar{overflow-x:auto}' +
  'table{border-collapse:collapse}th,td{padding:.5rem .75rem .5rem 0;border-bottom:1px solid #ded7ca;text-align:left;vertical-align:top}' +
  'th{color:#565045}code{overflow-wrap:anywhere}@media(max-width:40rem){dl{grid-template-columns:1fr}dd{margin-bottom:.5rem}}'
