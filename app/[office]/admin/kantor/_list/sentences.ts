import type { BoardFilter, BoardOffice, Cause } from '../../../../../lib/board/list.ts'
import { formatNumber } from '../../../../../lib/numbers.ts'
import type { OfficeState } from '../../../../../lib/offices/schema.ts'
import { officeStateNames } from '../../../../../lib/offices/states.ts'

const order = ['live', 'preparing', 'frozen', 'archived', 'merged'] as const

/** What a list for one cause holds, as a choice of its filter. */
export const causeNames: Record<Cause, string> = {
  apapun: 'Butuh bantuan',
  ditahan: 'Ditahan gerbang spam',
  diam: 'Diam lebih dari 30 hari',
  nama: 'Nama situs hampir habis',
  kosong: 'Tanpa orang',
  faktor: 'Tanpa faktor kedua',
  kewajiban: 'Lewat kewajiban',
  tinjau: 'Belum ditinjau',
  bantuan: 'Minta bantuan',
  baik: 'Berjalan baik',
}

/** "553 kantor: 550 aktif, 2 disiapkan, 1 beku", or how many of them a filter leaves. */
export function countSentence(filter: BoardFilter, left: number, offices: BoardOffice[]) {
  const { q, state, level, province, cause } = filter
  const all = `${formatNumber(offices.length)} kantor`
  if (q || state || level || province || cause) return `${formatNumber(left)} dari ${all}`
  const total = (each: OfficeState) => offices.filter(office => office.state === each).length
  const present = order.filter(each => total(each) > 0)
  const word = (each: OfficeState) => officeStateNames[each].toLowerCase()
  if (present.length === 1) return `${all}, semuanya ${word(present[0]!)}`
  return `${all}: ${present.map(each => `${formatNumber(total(each))} ${word(each)}`).join(', ')}`
}
