import { formatNumber } from '../../../../../lib/numbers.ts'
import type { OfficeFilter } from '../../../../../lib/offices/queries.ts'
import type { OfficeState } from '../../../../../lib/offices/schema.ts'
import { officeStateNames } from '../../../../../lib/offices/states.ts'

type Counts = Partial<Record<OfficeState, number>>
const order = ['live', 'preparing', 'frozen', 'archived', 'merged'] as const

/** "553 kantor: 550 aktif, 2 disiapkan, 1 beku", or how many of them a filter leaves. */
export function countSentence({ q, state, level, province }: OfficeFilter, total: number, counts: Counts) {
  const all = `${formatNumber(Object.values(counts).reduce((sum, count) => sum + count, 0))} kantor`
  if (q || state || level || province) return `${formatNumber(total)} dari ${all}`
  const present = order.filter(each => counts[each])
  const word = (each: OfficeState) => officeStateNames[each].toLowerCase()
  if (present.length === 1) return `${all}, semuanya ${word(present[0]!)}`
  return `${all}: ${present.map(each => `${formatNumber(counts[each] ?? 0)} ${word(each)}`).join(', ')}`
}
