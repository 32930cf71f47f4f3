import type { ArchiveCount, ArchiveFilter } from '../../../../lib/entries/archive.ts'

/** The years that have articles, newest first, and the one asked for even if it has none. */
export const yearsOf = (counts: ArchiveCount[], filter: ArchiveFilter) =>
  [...new Set([...counts.map(row => row.year), ...(filter.year ? [filter.year] : [])])].sort((a, b) => b - a)
