import type { listAudit } from '../../../../../lib/audit/queries.ts'

export type AuditRow = Awaited<ReturnType<typeof listAudit>>[number]
export type Deed = { actorName: string; words: string; quote: string; at: Date }

const words: Record<string, string> = {
  'entry.write': 'menyimpan naskah',
  'page.move': 'memindahkan halaman ini',
  'entry.restore': 'memulihkan versi lama',
  'entry.submit': 'mengirim untuk disetujui',
  'entry.justify': 'menulis alasan memuat data pribadi',
  'entry.return': 'mengembalikan dengan catatan',
  'entry.publish': 'menyetujui dan menerbitkan',
  'entry.withdraw': 'menarik dari situs',
  'entry.schedule': 'menyetujui dan menjadwalkan',
  'entry.cancelSchedule': 'membatalkan jadwal terbit',
  'entry.override': 'menerbitkan darurat tanpa orang kedua',
  'entry.review': 'meninjau setelah terbit: tetap tayang',
  'entry.trash': 'membuang ke tempat sampah',
  'entry.untrash': 'mengambil dari tempat sampah',
  'entry.unpublishAt': 'mengatur waktu turun tayang',
  'entry.confirm': 'memeriksa: masih benar',
  'preview.create': 'membuat tautan pratinjau',
  'preview.revoke': 'mematikan tautan pratinjau',
}

/** What was done to an entry, newest first; saves in a row by one person are told once. */
export function deedsOf(rows: AuditRow[]): Deed[] {
  const deeds: (Deed & { action: string; times: number })[] = []
  for (const { actorName, action, at, detail } of rows) {
    const last = deeds.at(-1)
    const again = action === 'entry.write' && last?.action === action && last.actorName === actorName
    if (again) last.times++
    else {
      const quote = String(detail.note ?? detail.reason ?? '')
      deeds.push({ actorName, action, at, quote, times: 1, words: words[action] ?? action })
    }
  }
  return deeds.map(({ times, ...deed }) => ({
    ...deed,
    words: times > 1 ? `${deed.words} ${times} kali` : deed.words,
  }))
}
