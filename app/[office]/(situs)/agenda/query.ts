import type { Month } from '../_agenda/MonthGrid.tsx'

export type AgendaQuery = { bulan?: string; urut?: string; halaman?: string }

/** What the address asks for: a month, a page of what is over, or what is to come; undefined for what cannot be. */
export function readAgendaQuery({
  bulan,
  urut,
  halaman,
}: AgendaQuery): { month?: Month; past: boolean; page: number } | undefined {
  const page = Number(halaman ?? 1)
  const past = urut === 'lalu'
  if (!Number.isInteger(page) || page < 1 || (page > 1 && !past)) return
  if (urut !== undefined && !past) return
  if (bulan === undefined) return { past, page }
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(bulan) ?? []
  if (!year || past || Number(year) < 1945 || Number(year) > 2100) return
  return { month: { year: Number(year), month: Number(month) }, past, page }
}
