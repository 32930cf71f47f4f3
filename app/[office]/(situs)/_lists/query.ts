import type { ListFilter } from '../../../../lib/entries/listed.ts'

export type ListQuery = {
  halaman?: string
  kategori?: string
  tahun?: string
  status?: string
  tag?: string
  tahapan?: string
}

/** The names a list may be narrowed by; those not given narrow nothing. */
export type Known = {
  /** What the categories are called together, else "Jenis". */
  title?: string
  categories?: Record<string, string>
  /** Whether a category tells how an entry is ("data resmi") instead of what it is ("siaran pers"). */
  describing?: boolean
  marks?: Record<string, string>
  tags?: boolean
}

/** What the address asks for; undefined when it asks for something that cannot be, such as an unknown category. */
export function readListQuery(
  query: ListQuery,
  { categories = {}, marks = {}, tags }: Known = {},
): { filter: ListFilter; page: number } | undefined {
  const page = Number(query.halaman ?? 1)
  const year = query.tahun === undefined ? undefined : Number(query.tahun)
  const { kategori: category, status: mark, tahapan: stage, tag } = query
  if (!Number.isInteger(page) || page < 1) return
  if (year !== undefined && !(Number.isInteger(year) && year > 1900 && year < 2200)) return
  if (category !== undefined && !Object.hasOwn(categories, category)) return
  if (mark !== undefined && !Object.hasOwn(marks, mark)) return
  return { filter: { category, year, mark, ...(tags && tag && { tag }), ...(stage && { stage }) }, page }
}

/** The one address of a list: its keys always in the same order, the first page without a number. */
export function listAddress(path: string, { category, year, mark, tag, stage }: ListFilter, page = 1) {
  const query = new URLSearchParams()
  if (page > 1) query.set('halaman', String(page))
  if (category) query.set('kategori', category)
  if (mark) query.set('status', mark)
  if (tag) query.set('tag', tag)
  if (stage) query.set('tahapan', stage)
  if (year) query.set('tahun', String(year))
  return query.size > 0 ? `${path}?${query}` : path
}
