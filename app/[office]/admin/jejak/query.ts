import type { AuditSearch } from '../../../../lib/audit/search.ts'
import { deedChoices } from '../../../../lib/audit/words.ts'
import { storable } from '../../../../lib/storable.ts'

type Query = Record<string, string | string[] | undefined>

const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** What the address asks of the log; what it cannot mean is left out. */
export function readQuery(query: Query) {
  const one = (name: string) => (typeof query[name] === 'string' ? storable(query[name]).trim() : '')
  const dayAt = (name: string) => (day.test(one(name)) ? one(name) : '')
  const action = Object.hasOwn(deedChoices, one('tindakan')) ? one('tindakan') : ''
  const search: AuditSearch = { q: one('q').slice(0, 120), action, from: dayAt('dari'), to: dayAt('sampai') }
  const page = Math.min(10_000, Math.max(1, Number.parseInt(one('halaman'), 10) || 1))
  return { search, page, below: one('lingkup') === 'bawah' }
}

/** The query that asks the same again. */
export function queryOf({ q, action, from, to }: AuditSearch, below: boolean): URLSearchParams {
  const pairs = { q, tindakan: action, dari: from, sampai: to, lingkup: below ? 'bawah' : '' }
  return new URLSearchParams(Object.entries(pairs).filter(([, value]) => value !== ''))
}
