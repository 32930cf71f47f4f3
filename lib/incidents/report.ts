import { particulars } from '../audit/particulars.ts'
import type { Verification } from '../audit/verify.ts'
import { deedWords } from '../audit/words.ts'
import { formatDateTime } from '../dates.ts'
import { formatNumber } from '../numbers.ts'
import type { Zone } from '../offices/schema.ts'
import type { Maker } from './bundle.ts'
import { deadlineOf } from './clock.ts'
import type { Evidence } from './evidence.ts'
import { personsWords } from './gaps.ts'
import { incidentKinds } from './schema.ts'
import { mostTraces, type Trace } from './traces.ts'

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const plain = (text: string) => text.replace(/[&<>"]/g, sign => signs[sign]!)
const unknown = '<i>belum diisi</i>'

/** The report as one page to be printed and signed; everything in it is text, whatever people typed. */
export function reportHtml(evidence: Evidence, verification: Verification, maker: Maker): string {
  const { incident, offices } = evidence
  const { facts } = incident
  const { zone } = maker
  const when = (at: Date | null) => (at ? formatDateTime(at, zone) : '')
  return `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Laporan insiden ${incident.id}: ${plain(incident.title)}</title><style>${style}</style></head><body>
<h1>Laporan insiden siber</h1><p class="judul">${plain(incident.title)}</p>
${table([
  ['Nomor catatan', String(incident.id)],
  ['Jenis', incidentKinds[incident.kind]],
  ['Kantor', offices.map(({ name }) => name).join(', ')],
  ['Pertama diketahui', `${when(incident.learnedAt)}, oleh ${incident.learnedBy}`],
  ['Waktu kejadian', `${when(incident.since)} sampai ${when(incident.until) || 'sekarang'}`],
  ['Batas pemberitahuan', `${when(deadlineOf(incident))} (3 × 24 jam, UU 27/2022 pasal 46)`],
  ['BSSN diberi tahu', when(incident.toldBssnAt)],
  ['Orang yang datanya terkena diberi tahu', when(incident.toldPersonsAt)],
])}
<h2>1. Kontak pelapor</h2>
${table([
  ['Nama', facts.contact.name],
  ['Jabatan', facts.contact.position],
  ['Telepon', facts.contact.phone],
  ['Surel', facts.contact.email],
])}
<h2>2. Deskripsi insiden</h2>${prose(facts.description)}
<h2>3. Kronologi</h2>${chronology(evidence, zone)}
<h2>4. Dampak</h2>${prose(facts.effect)}
${table([
  ['Banyaknya orang yang datanya terkena', personsWords(facts.persons)],
  ['Data yang terkena', facts.data],
  ['Naskah', evidence.concerned.map(({ title }) => title).join('\n')],
  ['Alamat', facts.addresses.join('\n')],
])}
<h2>5. Penanganan dan pemulihan</h2>${prose(facts.handling)}
${incident.closedAt ? `<h2>6. Pelajaran</h2>${prose(incident.lesson)}${incident.untold ? `<h3>Mengapa tidak diberitahukan</h3>${prose(incident.untold)}` : ''}` : ''}
<h2>Keutuhan jejak kegiatan</h2>${integrity(verification)}
<p class="kecil">Dibuat ${plain(maker.name)}, ${when(maker.at)}. Sidik tiap berkas ada di manifes.json. Isi menurut Peraturan BSSN 1/2024 pasal 15 dan UU 27/2022 pasal 46.</p>
</body></html>
`
}

const lined = (text: string) => plain(text).replaceAll('\n', '<br>')
const prose = (text: string) => `<p>${text ? lined(text) : unknown}</p>`
const table = (rows: [string, string][]) =>
  `<table>${rows.map(([name, text]) => `<tr><th scope="row">${name}</th><td>${text ? lined(text) : unknown}</td></tr>`).join('')}</table>`

const integrity = ({ rows, anchors, broken }: Verification) =>
  broken.length === 0
    ? `<p>Utuh: ${formatNumber(rows)} catatan dari kantor-kantor ini diperiksa rantainya dan dicocokkan dengan ${formatNumber(anchors)} jangkar di luar basis data.</p>`
    : `<p><b>Tidak utuh:</b> ${plain(broken.map(({ sentence }) => sentence).join('; '))}.</p>`

/** What was written and what the log knows, as one list in the order of time. */
function chronology({ lines, traces }: Evidence, zone: Zone) {
  const written = lines.map(line => ({
    at: line.at,
    words: `${lined(line.words)} <i>(${plain(line.writtenByName)})</i>`,
  }))
  const logged = traces.slice(0, mostTraces).map(trace => ({ at: trace.at, words: plain(traceWords(trace)) }))
  const all = [...written, ...logged].sort((one, other) => one.at.getTime() - other.at.getTime())
  if (all.length === 0) return `<p>${unknown}</p>`
  const rows = all.map(({ at, words }) => `<tr><td>${formatDateTime(at, zone)}</td><td>${words}</td></tr>`)
  const more =
    traces.length > mostTraces ? `<p>Hanya ${mostTraces} catatan pertama; selengkapnya di jejak.csv.</p>` : ''
  return `<table class="waktu">${rows.join('')}</table>${more}`
}

/** One row of the log as a sentence with its particulars. */
function traceWords({ actorName, action, detail, address, officeName, sequence }: Trace) {
  const pairs = particulars(detail).map(pair => pair.join(': '))
  const about = [...pairs, officeName, address && `dari ${address}`, sequence && `jejak nomor ${sequence}`]
  return `${actorName} ${deedWords(action)} (${about.filter(Boolean).join('; ')})`
}

const style = `body{font:11pt/1.5 sans-serif;color:#111;max-width:46rem;margin:2rem auto;padding:0 1rem}
h1{font-size:20pt;margin:0}h2{font-size:13pt;margin:1.6em 0 .4em}h3{font-size:11pt;margin:1em 0 0}.judul{font-size:13pt;margin:.2em 0 1em}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.3em .6em .3em 0;border-bottom:1px solid #ccc;overflow-wrap:anywhere}
th{width:14rem;font-weight:600}.waktu td:first-child{width:11rem;white-space:nowrap}p{overflow-wrap:anywhere}.kecil{font-size:9pt;margin-top:2rem}
@media print{body{margin:0;max-width:none}h2{break-after:avoid}tr{break-inside:avoid}}`
