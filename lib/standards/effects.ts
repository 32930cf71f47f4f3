import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { liveEntries, officeMenus, offices } from '../../db/tables/index.ts'
import type { HomeSection } from '../entries/kinds/home.ts'
import type { Part, Standard } from './schema.ts'

/** What a change does where: how many offices get it, which have their own instead, and what that means there. */
export type Effect = { part: Part; what: string; gets: number; own: string[]; meaning: string }

/** Computes, from what offices have now, what rolling out `after` would do on them. `only` for some of them. */
export async function effectsOf(
  db: Db,
  institutionId: number,
  before: Standard,
  after: Standard,
  only?: number[],
): Promise<Effect[]> {
  const ids = await openOffices(db, institutionId, only)
  const total = ids.length
  const effects: Effect[] = []
  const add = (part: Part, what: string, own: string[], meaning: string, gets = total - own.length) =>
    effects.push({ part, what, gets, own, meaning })
  if (differs(before.menu, after.menu)) {
    const arranged = await arrangedMenus(db, ids)
    add(
      'menu',
      'Menu baru',
      names(arranged),
      'mengatur menunya sendiri; perubahan berlaku juga, urutannya tetap',
      total,
    )
    const fixed = freshlyFixed(before, after)
    const hiding = arranged.filter(row => row.hidden.some(key => fixed.includes(key)))
    if (hiding.length)
      add(
        'menu',
        'Menu wajib',
        names(hiding),
        'menyembunyikannya dan akan menampilkannya lagi',
        hiding.length,
      )
  }
  if (differs(before.services, after.services)) add('services', 'Layanan pusat baru', [], '')
  if (differs(before.blocks, after.blocks)) {
    const homes = await ownHomes(db, ids)
    add('blocks', 'Susunan beranda baku', names(homes), 'memakai susunan sendiri, yang tetap berlaku')
    const no = after.blocks.filter(({ leave }) => leave === 'no').map(({ block }) => block)
    const losing = homes.filter(row => row.sections.some(({ block }) => no.includes(block)))
    if (losing.length)
      add(
        'blocks',
        'Bagian yang tidak dipakai lagi',
        names(losing),
        'menampilkannya sekarang dan akan kehilangannya',
        losing.length,
      )
  }
  const pages = after.pages.filter(page =>
    differs(
      before.pages.find(one => one.path === page.path),
      page,
    ),
  )
  const written = await ownPages(
    db,
    ids,
    pages.map(page => page.path),
  )
  for (const page of pages)
    add(
      'pages',
      `Halaman “${page.title}”`,
      written.get(page.path) ?? [],
      'sudah menulis halamannya sendiri, yang tetap tayang',
    )
  if (differs(before.categories, after.categories)) add('categories', 'Kategori berita', [], '')
  return effects
}

// Kept documents have their keys in an order of their own.
const differs = (a: unknown, b: unknown) => stable(a) !== stable(b)
const stable = (value: unknown): string =>
  JSON.stringify(value, (_key, inside) =>
    inside && typeof inside === 'object' && !Array.isArray(inside)
      ? Object.fromEntries(Object.entries(inside).sort(([a], [b]) => a.localeCompare(b)))
      : inside,
  ) ?? ''

const names = (rows: { name: string }[]) => rows.map(row => row.name)

const freshlyFixed = (before: Standard, after: Standard) => {
  const fixed = ({ menu }: Standard) =>
    menu.items
      .flatMap(item => [item, ...item.children])
      .filter(place => place.fixed)
      .map(place => place.key)
  const was = new Set(fixed(before))
  return fixed(after).filter(key => !was.has(key))
}

async function openOffices(db: Db, institutionId: number, only: number[] | undefined) {
  const rows = await db
    .select({ id: offices.id })
    .from(offices)
    .where(
      and(
        eq(offices.institutionId, institutionId),
        sql`${offices.state} not in ('archived', 'merged')`,
        only && inArray(offices.id, only),
      ),
    )
  return rows.map(row => row.id)
}

async function arrangedMenus(db: Db, ids: number[]) {
  const rows = await db
    .select({ name: offices.name, arrangement: officeMenus.arrangement })
    .from(officeMenus)
    .innerJoin(offices, eq(offices.id, officeMenus.officeId))
    .where(inArray(officeMenus.officeId, ids))
    .orderBy(offices.code)
  return rows
    .filter(({ arrangement: { order, hidden, added } }) => order.length + hidden.length + added.length > 0)
    .map(({ name, arrangement }) => ({ name, hidden: arrangement.hidden }))
}

const ownHomes = (db: Db, ids: number[]) =>
  db
    .select({ name: offices.name, sections: sql<HomeSection[]>`${liveEntries.fields} -> 'sections'` })
    .from(liveEntries)
    .innerJoin(offices, and(eq(offices.id, liveEntries.officeId), isNotNull(offices.parentId)))
    .where(and(inArray(liveEntries.officeId, ids), eq(liveEntries.kind, 'home')))
    .orderBy(offices.code)

async function ownPages(db: Db, ids: number[], paths: string[]) {
  if (paths.length === 0) return new Map<string, string[]>()
  const rows = await db
    .select({ path: liveEntries.path, name: offices.name })
    .from(liveEntries)
    .innerJoin(offices, eq(offices.id, liveEntries.officeId))
    .where(
      and(inArray(liveEntries.officeId, ids), eq(liveEntries.kind, 'page'), inArray(liveEntries.path, paths)),
    )
    .orderBy(offices.code)
  return new Map([...Map.groupBy(rows, row => row.path)].map(([path, found]) => [path, names(found)]))
}
