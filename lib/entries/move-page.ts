import { and, eq, inArray, like, ne, not, or, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { entries, liveEntries } from '../../db/tables/index.ts'
import { isStanding } from '../redirects/addresses.ts'
import { Refusal } from '../refusal.ts'
import { placePage } from './page-place.ts'
import type { FoundEntry } from './queries.ts'

/**
 * Moves a page to another path, and all pages below it with it. The old addresses of what is live lead on at once.
 * Gives back how many pages came along. Throws Refusal: 409 when the page changed meanwhile, 422 for a path that
 * is taken, below the page itself, or one the site needs.
 */
export async function movePage(db: Db, found: FoundEntry, lock: number, slug: string) {
  const { entry } = found
  if (slug === entry.slug)
    throw new Refusal('Halaman ini sudah ada di alamat itu.', wrong('Pilih alamat lain.'))
  refuseBelowItself(entry, slug)
  await refuseTaken(db, entry, slug)
  const moved = await moveSlugs(db, entry, slug)
  if (moved.find(row => row.id === entry.id)?.lock !== lock + 1)
    throw new Refusal('Halaman ini berubah sejak Anda membukanya. Muat ulang, lalu pindahkan lagi.', {
      status: 409,
    })
  await moveParent(db, found, slug)
  await moveLive(db, entry, slug)
  return { from: entry.slug, to: slug, along: moved.length - 1 }
}

/**
 * Gives the pages below one their addresses below its new one; its own row is its saver's matter. What of them is
 * live leads on from its old address. Throws Refusal as movePage does.
 */
export async function takeAlong(db: Db, entry: Entry, slug: string) {
  refuseBelowItself(entry, slug, 'parentId')
  await refuseTaken(db, entry, slug)
  await moveSlugs(db, entry, slug, ne(entries.id, entry.id))
  await moveLive(db, entry, slug)
}

function refuseBelowItself(entry: Entry, slug: string, field = 'slug') {
  if (slug.startsWith(`${entry.slug}/`))
    throw new Refusal('Halaman tidak bisa dipindah ke bawah dirinya sendiri.', {
      errors: { [field]: 'Pilih induk lain.' },
    })
}

type Entry = FoundEntry['entry']

const wrong = (sentence: string) => ({ errors: { slug: sentence } })
const ofTree = (column: typeof entries.slug | typeof liveEntries.slug, slug: string) =>
  or(eq(column, slug), like(column, `${slug}/%`))
// In SQL: this slug with its beginning, `from`, replaced.
const renamed = (column: typeof entries.slug | typeof liveEntries.slug, from: string, to: string) =>
  sql`${to}::text || substr(${column}, ${from.length + 1})`

// Lists and services live at fixed paths, and everything of their kind below them.
const kept = /^(berita|pengumuman|agenda|galeri|dokumen|data|cari|satker|tahapan|ppid|verifikasi)(\/|$)/

async function refuseTaken(db: Db, entry: Entry, slug: string) {
  if (isStanding(`/${slug}`) || kept.test(slug))
    throw new Refusal(`Alamat /${slug} dipakai situs ini sendiri.`, wrong('Pilih alamat lain.'))
  const tree = await db
    .select({ slug: entries.slug })
    .from(entries)
    .where(
      and(eq(entries.officeId, entry.officeId), eq(entries.kind, 'page'), ofTree(entries.slug, entry.slug)),
    )
  const wanted = tree.map(row => slug + row.slug.slice(entry.slug.length))
  const [inPages] = await db
    .select({ slug: entries.slug })
    .from(entries)
    .where(
      and(
        eq(entries.officeId, entry.officeId),
        eq(entries.kind, 'page'),
        inArray(entries.slug, wanted),
        not(ofTree(entries.slug, entry.slug)!),
      ),
    )
  if (inPages)
    throw new Refusal(`Alamat /${inPages.slug} sudah dipakai halaman lain.`, wrong('Pilih alamat lain.'))
}

const moveSlugs = (db: Db, entry: Entry, slug: string, which?: SQL) =>
  db
    .update(entries)
    .set({
      slug: renamed(entries.slug, entry.slug, slug),
      lock: sql`${entries.lock} + 1`,
      changedAt: new Date(),
    })
    .where(
      and(
        eq(entries.officeId, entry.officeId),
        eq(entries.kind, 'page'),
        ofTree(entries.slug, entry.slug),
        which,
      ),
    )
    .returning({ id: entries.id, lock: entries.lock })

// The page it now lies below is part of its content.
async function moveParent(db: Db, found: FoundEntry, slug: string) {
  const above = slug.split('/').slice(0, -1).join('/')
  const [parent] = above
    ? await db
        .select({ id: entries.id })
        .from(entries)
        .where(
          and(eq(entries.officeId, found.entry.officeId), eq(entries.kind, 'page'), eq(entries.slug, above)),
        )
    : []
  const parentId = parent?.id ?? null
  if ((found.version.fields.parentId ?? null) !== parentId) await placePage(db, found, { parentId })
}

// In one statement, so that the trigger sees old and new addresses side by side.
const moveLive = (db: Db, entry: Entry, slug: string) =>
  db
    .update(liveEntries)
    .set({
      slug: renamed(liveEntries.slug, entry.slug, slug),
      path: sql`'/' || ${renamed(liveEntries.slug, entry.slug, slug)}`,
    })
    .where(
      and(
        eq(liveEntries.officeId, entry.officeId),
        eq(liveEntries.kind, 'page'),
        ofTree(liveEntries.slug, entry.slug),
      ),
    )
