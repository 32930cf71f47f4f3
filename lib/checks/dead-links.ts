import { and, eq, inArray } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { liveEntries, tombstones } from '../../db/tables/index.ts'
import { entryOf } from '../richtext/links.ts'

// Pages every office has, and parts of the site that answer for themselves.
const standing =
  /^\/(berita|pengumuman|agenda|galeri|dokumen|data|profil|profil\/anggota|tahapan|cari|kontak|verifikasi|satker|privasi|aksesibilitas|peta-situs|feed\.xml|feed\.json|agenda\.ics|sitemap\.xml|ppid(\/.*)?|media\/.*|api\/.*)?$/

/** Which of these addresses lead to nothing on an office's own site, given its host; those elsewhere are not asked. */
export async function deadAmong(
  db: Db,
  office: { id: number; host: string },
  hrefs: string[],
): Promise<string[]> {
  const entries = hrefs.flatMap(href => entryOf(href) ?? [])
  const paths = hrefs.flatMap(href => pathOn(office.host, href) ?? [])
  const asked = paths.filter(path => !standing.test(path))
  const liveIds = await idsAmong(db, office.id, entries)
  const found = await pathsAmong(db, office.id, asked)
  return hrefs.filter(href => {
    const id = entryOf(href)
    if (id) return !liveIds.has(id)
    const path = pathOn(office.host, href)
    return path !== undefined && !standing.test(path) && !found.has(path)
  })
}

/** The path of an address on this host, without query and last slash; undefined for what is elsewhere. */
export function pathOn(host: string, href: string): string | undefined {
  if (href.startsWith('#') || !/^(\/|https?:)/i.test(href)) return undefined
  const base = `http://${host}`
  const address = URL.canParse(href, base) ? new URL(href, base) : undefined
  if (address?.hostname !== host) return undefined
  return decoded(address.pathname.replace(/(?<=.)\/+$/, '').replace(/\/csv$/, ''))
}

function decoded(path: string) {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

async function idsAmong(db: Db, officeId: number, ids: string[]) {
  if (ids.length === 0) return new Set<string>()
  const rows = await db
    .select({ id: liveEntries.entryId })
    .from(liveEntries)
    .where(and(eq(liveEntries.officeId, officeId), inArray(liveEntries.entryId, ids)))
  return new Set(rows.map(row => row.id))
}

// What was moved or redirected still leads somewhere; what was withdrawn does not.
async function pathsAmong(db: Db, officeId: number, paths: string[]) {
  if (paths.length === 0) return new Set<string>()
  const live = await db
    .select({ path: liveEntries.path })
    .from(liveEntries)
    .where(and(eq(liveEntries.officeId, officeId), inArray(liveEntries.path, paths)))
  const buried = await db
    .select({ path: tombstones.path, redirectTo: tombstones.redirectTo })
    .from(tombstones)
    .where(and(eq(tombstones.officeId, officeId), inArray(tombstones.path, paths)))
  return new Set([...live, ...buried.filter(row => row.redirectTo !== null)].map(row => row.path))
}
