import type { OldItem } from '../schema.ts'
import type { Report } from './schema.ts'
import type { Weighed } from './weigh.ts'

const mostNames = 300
const shown = 60

/** Counts what a dry run sees, in memory that does not grow with the source. */
export class Tally {
  #categories = new Map<string, number>()
  #remarks = new Map<string, number>()
  #first: Date | undefined
  #last: Date | undefined
  #without = 0

  /** Counts the old categories of a text. */
  add(item: OldItem) {
    if (item.becomes === 'article' || item.becomes === 'announcement')
      for (const name of new Set(item.categories)) count(this.#categories, name.slice(0, 100))
  }

  /** Counts what was noticed of an item that comes in, and its date. */
  note({ state, remarks, text }: Weighed) {
    if (state !== 'planned' || !text) return
    for (const remark of new Set(remarks.map(sortOf))) count(this.#remarks, remark.slice(0, 120))
    const { at } = text
    if (!at) this.#without++
    else if (!this.#first || at < this.#first) this.#first = at
    if (at && (!this.#last || at > this.#last)) this.#last = at
  }

  report(): Pick<Report, 'categories' | 'remarks' | 'dates'> {
    const dates = {
      first: this.#first?.toISOString(),
      last: this.#last?.toISOString(),
      without: this.#without,
    }
    return { categories: most(this.#categories), remarks: most(this.#remarks), dates }
  }
}

// "Dipindahkan ke kolomnya: “Penulis: Rina”" is told of ten thousand texts in one line.
const sortOf = (remark: string) => remark.replace(/: “.*”\.?$/s, '')

function count(names: Map<string, number>, name: string) {
  if (names.has(name) || names.size < mostNames) names.set(name, (names.get(name) ?? 0) + 1)
}

const most = (names: Map<string, number>) =>
  [...names]
    .map(([name, count]) => ({ name, count }))
    .toSorted((a, b) => b.count - a.count)
    .slice(0, shown)
