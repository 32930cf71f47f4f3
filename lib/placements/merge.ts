import { isDeepStrictEqual } from 'node:util'
import type { Taken } from '../../db/tables/index.ts'

/** The parts that both sides changed, by name: a field's, or "title", "summary", "document". */
export type Merged = { content: Taken; conflicts: string[] }

/**
 * What the origin changed since `base`, put into the office's own text. Where the office changed the same part, its own
 * words stay and the part is named, unless `overwrite`.
 */
export function mergeOrigin(base: Taken, own: Taken, theirs: Taken, overwrite = false): Merged {
  const conflicts: string[] = []
  const take = <T>(name: string, was: T, mine: T, now: T): T => {
    if (same(was, now) || same(mine, now)) return mine
    if (same(was, mine) || overwrite) return now
    conflicts.push(name)
    return mine
  }
  const names = new Set([
    ...Object.keys(base.fields),
    ...Object.keys(own.fields),
    ...Object.keys(theirs.fields),
  ])
  const fields = Object.fromEntries(
    [...names].map(name => [name, take(name, base.fields[name], own.fields[name], theirs.fields[name])]),
  )
  const content = {
    title: take('title', base.title, own.title, theirs.title),
    summary: take('summary', base.summary, own.summary, theirs.summary),
    fields,
    document: take('document', base.document, own.document, theirs.document),
  }
  return { content, conflicts }
}

// As the database gives it back: without undefined, and whatever the order of an object's parts.
const same = (one: unknown, other: unknown) => isDeepStrictEqual(plain(one), plain(other))
const plain = (value: unknown) => JSON.parse(JSON.stringify(value ?? null))
