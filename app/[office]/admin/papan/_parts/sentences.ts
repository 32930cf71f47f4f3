import type { BoardOffice } from '../../../../../lib/board/list.ts'
import { quietDays } from '../../../../../lib/board/reasons.ts'
import { formatNumber } from '../../../../../lib/numbers.ts'
import type { Office } from '../../../../../lib/offices/schema.ts'
import { bareName, placeName } from '../../_frame/names.ts'

/** What the board says first: "18 dari 553 kantor butuh bantuan". */
export function headline(office: Office, total: number, needing: number) {
  const where = office.level === 'pusat' ? '' : ` di ${bareName(office.shortName)}`
  if (needing === 0) return `Semua ${formatNumber(total)} kantor${where} berjalan baik`
  return `${formatNumber(needing)} dari ${formatNumber(total)} kantor${where} butuh bantuan`
}

/** What a stalk says in words: "Kabupaten Nduga: diam 47 hari, 0 terbitan dalam 30 hari". */
export function stalkSentence(office: BoardOffice, now: Date) {
  const number = `${formatNumber(office.lately)} terbitan dalam 30 hari`
  const days = formatNumber(quietDays(office, now))
  const said = {
    well: number,
    late: `terlambat, ${days} hari tanpa terbitan, ${number}`,
    silent: `diam ${days} hari`,
    resting: `tidak sedang menerbitkan, ${number}`,
  }
  return `${placeName(office)}: ${said[office.pace]}`
}
