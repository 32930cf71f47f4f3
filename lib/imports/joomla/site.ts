import type { Source, Unreadable } from '../schema.ts'
import { sqlBytes } from '../sql/bytes.ts'
import { sqlRows } from '../sql/rows.ts'
import { newNotes, type SqlNotes } from '../sql/steps.ts'
import { keepers, newSite } from './keepers.ts'
import { columnsOfLookUp, holdsTexts, isText, notJoomla, tableOf } from './tables.ts'
import { unfinished } from './whole.ts'

export type Category = {
  id: number
  title: string
  alias: string
  path: string
  parent: number
  isLive: boolean
}
export type MenuItem = {
  id: number
  title: string
  alias: string
  path: string
  link: URLSearchParams
  parent: number
  order: number
  isLive: boolean
  isHome: boolean
}
export type Attachment = { id: number; name: string; title: string }

/** What the texts of one installation refer to. */
export type Site = {
  prefix: string
  system: string
  /** Rows of texts. */
  texts: number
  hasSections: boolean
  categories: Map<number, Category>
  k2Categories: Map<number, Category>
  sections: Map<number, string>
  users: Map<number, string>
  menu: Map<number, MenuItem>
  tags: Map<number, string>
  tagged: Map<number, number[]>
  k2Tags: Map<number, string>
  k2Tagged: Map<number, number[]>
  attachments: Map<number, Attachment[]>
  /** How often each origin was asked for what is not there. */
  origins: Map<string, number>
}

/**
 * Reads a dump once for what its texts refer to, and to its end, so that a cut-off one is refused before anything is
 * given. Of several installations in one database the one with most texts is taken; the others are named.
 */
export async function readSite(source: Source): Promise<{ site: Site; unreadable: Unreadable[] }> {
  const notes = newNotes()
  const sites = new Map<string, Site>()
  const unreadable: Unreadable[] = []
  for await (const row of sqlRows(sqlBytes(source), wantedFirst, notes)) {
    const { prefix, table } = tableOf(row.table)!
    const site = sites.get(prefix) ?? newSite(prefix)
    sites.set(prefix, site)
    if (isText(table)) site.texts++
    else if (row.fault)
      unreadable.push({ at: { item: 0, line: row.line }, title: row.table, sentence: row.fault })
    else keepers[table](site, row)
  }
  const cut = unfinished(notes)
  if (cut) throw cut
  return { ...chosen(sites, notes, unreadable) }
}

const wantedFirst = (name: string, columns: readonly string[]) => {
  const known = tableOf(name)
  if (!known) return
  if (isText(known.table)) return holdsTexts(columns) ? [] : undefined
  return columnsOfLookUp(known.table)
}

function chosen(sites: Map<string, Site>, notes: SqlNotes, unreadable: Unreadable[]) {
  const installed = [...notes.tables].flatMap(([name, columns]) => {
    const known = tableOf(name)
    return known && isText(known.table) && holdsTexts(columns) ? [known.prefix] : []
  })
  const found = [...new Set(installed)].map(prefix => sites.get(prefix) ?? newSite(prefix))
  const [site, ...others] = found.sort((a, b) => b.texts - a.texts)
  if (!site) throw notJoomla(notes)
  for (const other of others)
    unreadable.push({
      at: { item: 0 },
      title: `${other.prefix}content`,
      sentence: `Dump ini juga memuat situs lain berawalan ${other.prefix} (${other.texts} teks). Hanya ${site.prefix} yang dibaca.`,
    })
  site.system = systemOf(site.prefix, notes)
  site.hasSections = notes.tables.has(`${site.prefix}sections`)
  return { site, unreadable }
}

/** The address of the site, as far as its dump says it: more than half of what it was asked for was asked of it. */
export function addressOf({ origins }: Site): string | undefined {
  const all = [...origins.values()].reduce((sum, count) => sum + count, 0)
  return [...origins].find(([, count]) => count > all / 2)?.[0]
}

function systemOf(prefix: string, { tables }: SqlNotes) {
  const version = tables.has(`${prefix}workflows`)
    ? 'Joomla 4 atau sesudahnya'
    : tables.has(`${prefix}sections`)
      ? 'Joomla 1.5'
      : 'Joomla 2.5 atau 3'
  return tables.has(`${prefix}k2_items`) ? `${version} dengan K2` : version
}
