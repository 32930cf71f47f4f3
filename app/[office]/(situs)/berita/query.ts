import type { ArchiveFilter } from '../../../../lib/entries/archive.ts'
import { type Category, categories } from '../../../../lib/entries/kinds/article.ts'

export type ListQuery = {
  halaman?: string
  kategori?: string
  tahun?: string
  tag?: string
  tahapan?: string
}

/** What the address asks for; undefined when it asks for something that cannot be, such as an unknown category. */
export function readQuery(query: ListQuery): { filter: ArchiveFilter; page: number } | undefined {
  const page = Number(query.halaman ?? 1)
  const year = query.tahun === undefined ? undefined : Number(query.tahun)
  const category = query.kategori
  if (!Number.isInteger(page) || page < 1) return
  if (year !== undefined && !(Number.isInteger(year) && year > 1900 && year < 2200)) return
  if (category !== undefined && !Object.hasOwn(categories, category)) return
  const { tag, tahapan: stage } = query
  const filter = { category: category as Category | undefined, year, tag: tag || undefined }
  return { filter: stage ? { ...filter, stage } : filter, page }
}

/** The one address of a list: its keys always in the same order, the first page without a number. */
export function addressOf(filter: ArchiveFilter, page = 1) {
  const query = new URLSearchParams()
  if (page > 1) query.set('halaman', String(page))
  if (filter.category) query.set('kategori', filter.category)
  if (filter.tag) query.set('tag', filter.tag)
  if (filter.stage) query.set('tahapan', filter.stage)
  if (filter.year) query.set('tahun', String(filter.year))
  return query.size > 0 ? `/berita?${query}` : '/berita'
}
