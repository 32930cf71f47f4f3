/** What each deed of the log is called, after the name of who did it. */
const words: Record<string, string> = {
  'login.success': 'masuk',
  'passphrase.invite': 'menerima undangan dan memilih sandi',
  'passphrase.renew': 'memilih sandi setelah faktor kedua diatur ulang',
  'passphrase.reset': 'membuat sandi baru lewat tautan surel',
  'passphrase.change': 'mengganti sandi sendiri',
  'session.endAll': 'mengakhiri semua sesi sendiri lewat tautan surel',
  'entry.write': 'menyimpan naskah',
  'entry.restore': 'memulihkan versi lama',
  'entry.submit': 'mengirim naskah untuk disetujui',
  'entry.justify': 'menulis alasan memuat data pribadi',
  'entry.return': 'mengembalikan naskah',
  'entry.publish': 'menyetujui dan menerbitkan naskah',
  'entry.schedule': 'menyetujui dan menjadwalkan naskah',
  'entry.cancelSchedule': 'membatalkan jadwal terbit',
  'entry.unpublishAt': 'mengatur waktu turun tayang',
  'entry.withdraw': 'menarik naskah dari situs',
  'entry.override': 'menerbitkan darurat tanpa orang kedua',
  'entry.review': 'meninjau terbitan: tetap tayang',
  'entry.confirm': 'memeriksa: masih benar',
  'entry.trash': 'membuang naskah ke tempat sampah',
  'entry.untrash': 'mengambil naskah dari tempat sampah',
  'page.move': 'memindahkan halaman',
  'preview.create': 'membuat tautan pratinjau',
  'preview.revoke': 'mematikan tautan pratinjau',
  'media.add': 'menambah media',
  'media.edit': 'mengubah keterangan media',
  'media.focus': 'mengubah titik utama foto',
  'media.replace': 'mengganti media',
  'media.propose': 'mengajukan penggantian media',
  'media.accept': 'menyetujui penggantian media',
  'media.decline': 'menolak penggantian media',
  'media.justify': 'menulis alasan membiarkan berkas berisi data pribadi',
  'media.restore': 'mengembalikan media yang semula',
  'media.forget': 'menghapus media yang semula',
  'media.remove': 'menghapus media',
  'menu.arrange': 'mengatur menu situs',
  'menu.reset': 'mengembalikan menu ke susunan pusat',
  'menu.standard': 'mengubah menu baku semua kantor',
  'standard.change': 'mengubah rancangan bagian baku',
  'standard.try': 'mencoba bagian baku di satu provinsi',
  'standard.rollOut': 'memberlakukan bagian baku di semua kantor',
  'standard.endTrial': 'mengakhiri percobaan bagian baku',
  'standard.undo': 'mengembalikan bagian baku ke versi sebelumnya',
  'standard.discard': 'membuang rancangan bagian baku',
  'duty.fulfil': 'menandai kewajiban selesai dengan tangan',
  'duty.reopen': 'mencabut tanda selesai sebuah kewajiban',
  'stage.arrange': 'mengubah rancangan kalender tahapan',
  'stage.publish': 'menerbitkan kalender tahapan',
  'stage.discard': 'membuang rancangan kalender tahapan',
  'stage.add': 'mengubah tahapan tambahan kantor',
  'redirect.add': 'menambah pengalihan alamat',
  'redirect.import': 'menambah pengalihan dari tabel',
  'redirect.remove': 'menghapus pengalihan alamat',
  'approval.delegate': 'menitipkan persetujuan',
  'approval.endDelegation': 'mengakhiri titipan persetujuan',
  'placement.make': 'menempatkan naskah di situs kantor',
  'placement.recall': 'menarik kembali penempatan',
  'placement.accept': 'menerima naskah anjuran',
  'placement.decline': 'menolak naskah anjuran',
  'placement.takeChanges': 'mengambil perubahan naskah asal',
  'placement.nominate': 'mengusulkan naskah ke kantor di atas',
  'placement.take': 'mengambil naskah usulan ke beranda',
  'placement.turnDown': 'menolak naskah usulan',
  'urgent.issue': 'menayangkan pemberitahuan serta-merta',
  'urgent.end': 'mengakhiri pemberitahuan serta-merta',
  'help.ask': 'meminta bantuan',
  'help.answer': 'menjawab permintaan bantuan',
  'office.create': 'membuat kantor ini',
  'office.import': 'membuat kantor dari tabel',
  'office.open': 'membuka situs untuk umum',
  'office.freeze': 'membekukan kantor',
  'office.thaw': 'mencairkan kantor',
  'office.enter': 'meminta masuk ke kantor untuk membantu',
  'office.arrive': 'masuk ke kantor ini untuk membantu',
  'office.leave': 'selesai membantu dan keluar',
  'office.allot': 'mengubah batas ruang media',
  'office.settings': 'mengubah pengaturan kantor',
  'office.archive': 'mengarsipkan kantor',
  'office.revive': 'menyiapkan lagi kantor arsip',
  'office.merge': 'menggabungkan kantor',
  'proposal.make': 'mengusulkan',
  'proposal.confirm': 'menyetujui usulan',
  'proposal.decline': 'menolak usulan',
  'proposal.withdraw': 'menarik usulan',
  'account.addPasskey': 'memasang kunci sandi',
  'account.renamePasskey': 'mengganti nama kunci sandi',
  'account.removePasskey': 'menghapus kunci sandi',
  'account.addApp': 'memasang aplikasi autentikator',
  'account.changeApp': 'mengganti aplikasi autentikator',
  'account.removeApp': 'melepas aplikasi autentikator',
  'account.renewCodes': 'membuat kode pemulihan baru',
  'account.endSession': 'mengeluarkan satu perangkatnya',
  'account.endSessions': 'mengeluarkan semua perangkatnya yang lain',
  'person.create': 'membuat akun',
}

/** The deed in words; its own name where there are none yet. */
export const deedWords = (action: string) => words[action] ?? action

/** All deeds that have words, for choosing one. */
export const deedChoices = words

const fields: Record<string, string> = {
  words: 'usulan',
  proposal: 'alasan pengusul',
  table: 'dari tabel',
  gaps: 'yang masih kurang',
  origin: 'pemekaran dari',
  reason: 'alasan',
  note: 'catatan',
  correction: 'ralat',
  title: 'judul',
  said: 'isi',
  until: 'sampai',
  force: 'cara',
  scope: 'tujuan',
  offices: 'kantor',
  name: 'nama',
  roles: 'peran',
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
