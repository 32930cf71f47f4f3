import { formatSize } from '../media/size.ts'
import { type Described, described } from './described.ts'
import { type About, archiveVersion } from './schema.ts'

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
