import { type Month, monthKey } from '../_agenda/MonthGrid.tsx'

export type AgendaQuery = { bulan?: string; urut?: string; halaman?: string; tahapan?: string }
/** A month, a page of what is over, or what is to come; `stage` as it stands in an address. */
export type Asked = { month?: Month; past: boolean; page: number; stage?: string }

/** What the address asks for; undefined for what cannot be. */
export function readAgendaQuery({ bulan, urut, halaman, tahapan }: AgendaQuery): Asked | undefined {
  const page = Number(halaman ?? 1)
  const past = urut === 'lalu'
  if (!Number.isInteger(page) || page < 1 || (page > 1 && !past)) return
  if (urut !== undefined && !past) return
  const asked = { past, page, ...(tahapan && { stage: tahapan }) }
  if (bulan === undefined) return asked
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(bulan) ?? []
  if (!year || past || Number(year) < 1945 || Number(year) > 2100) return
  return { ...asked, month: { year: Number(year), month: Number(month) } }
}

/** The one address of a view of the agenda: its keys always in the same order. */
export function agendaAddress({ month, past, page = 1, stage }: Partial<Asked>) {
  const query = new URLSearchParams()
  if (month) query.set('bulan', monthKey(month))
  if (page > 1) query.set('halaman', String(page))
  if (stage) query.set('tahapan', stage)
  if (past) query.set('urut', 'lalu')
  return query.size > 0 ? `/agenda?${query}` : '/agenda'
}
