/** What each particular of a deed is called. */
const fields: Record<string, string> = {
  words: 'usulan',
  proposal: 'alasan pengusul',
  table: 'dari tabel',
  gaps: 'yang masih kurang',
  leads: 'mengarah',
  owner: 'pemilik',
  expiresOn: 'habis',
  origin: 'pemekaran dari',
  reason: 'alasan',
  note: 'catatan',
  correction: 'ralat',
  title: 'judul',
  said: 'isi',
  until: 'sampai',
  force: 'cara',
  scope: 'tujuan',
  entries: 'naskah',
  needed: 'untuk masuk lagi',
  offices: 'kantor',
  name: 'nama',
  roles: 'peran',
  email: 'surel',
  called: 'nomor yang ditelepon',
  whose: 'asal nomor',
  office: 'kantor',
  endsOn: 'sampai',
  lent: 'delegasi yang diakhiri',
  from: 'dari',
  to: 'menjadi',
  path: 'alamat',
  host: 'alamat situs',
  before: 'sebelum',
  after: 'sesudah',
  scheduled: 'terjadwal',
  size: 'ukuran (byte)',
  made: 'jumlah',
  page: 'halaman',
  errorId: 'nomor gangguan',
  hidden: 'disembunyikan',
  added: 'ditambahkan',
  order: 'urutan',
  kind: 'jenis',
  at: 'waktu',
  version: 'versi',
  was: 'semula',
  now: 'sekarang',
  pages: 'halaman yang berubah',
  afterwards: 'setelah tayang',
  device: 'perangkat',
  deed: 'yang dicoba',
  start: 'keadaan awal',
  system: 'sistem lama',
  way: 'cara',
  format: 'bentuk sumber',
  responsibleName: 'penanggung jawab',
  coachName: 'pendamping',
  startsOn: 'mulai',
  step: 'langkah',
  on: 'tanggal',
  ending: 'akhir',
  found: 'terlihat',
  failure: 'hambatan',
  recipient: 'kepada',
  answer: 'jawaban',
  sha256: 'sidik berkas (SHA-256)',
  learnedAt: 'diketahui pada',
  learnedBy: 'diketahui oleh',
  since: 'sejak',
  contact: 'kontak',
  position: 'jabatan',
  phone: 'telepon',
  description: 'uraian',
  effect: 'dampak',
  addresses: 'alamat',
  persons: 'banyaknya orang',
  data: 'data',
  handling: 'penanganan',
}

/** The particulars of a row as pairs of words; nothing of it is left out. */
export function particulars(detail: Record<string, unknown>): [name: string, value: string][] {
  return Object.entries(detail).flatMap(([name, value]): [string, string][] => {
    const said = valueWords(value)
    return said === '' ? [] : [[fields[name] ?? name, said]]
  })
}

function valueWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return ''
  if (value === true) return 'ya'
  if (value === false) return 'tidak'
  if (Array.isArray(value)) return value.map(valueWords).join(', ')
  if (typeof value === 'object')
    return particulars(value as Record<string, unknown>)
      .map(pair => pair.join(': '))
      .join('; ')
  return String(value)
}
