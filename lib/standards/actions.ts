'use server'

import { officeAction } from '../action.ts'
import { checkStandard } from '../menus/check.ts'
import { Refusal } from '../refusal.ts'
import { blocksInput, categoriesInput, menuInput, pagesInput, servicesInput } from './input.ts'
import { putPart } from './keep.ts'
import { readOwn } from './own.ts'

const permission = 'standard.change'
const door = 'acrossOffices'
const saved = () => '/admin/standar?tersimpan=1'

/** Changes the menu of the draft. */
export const saveMenu = officeAction({
  permission,
  door,
  input: menuInput,
  subject: readOwn,
  run: async ({ db, actor, input: { lock, menu }, subject, audit }) => {
    checkStandard(menu)
    await putPart(db, actor, lock, subject, { menu })
    await audit({ detail: { part: 'menu' } })
  },
  next: saved,
})

/** Changes the central services of the draft. */
export const saveServices = officeAction({
  permission,
  door,
  input: servicesInput,
  subject: readOwn,
  run: async ({ db, actor, input: { lock, rows }, subject, audit }) => {
    await putPart(db, actor, lock, subject, { services: rows.map(({ order: _, ...row }) => row) })
    await audit({ detail: { part: 'services' } })
  },
  next: saved,
})

/** Changes which blocks front pages may have, and their usual order. */
export const saveBlocks = officeAction({
  permission,
  door,
  input: blocksInput,
  subject: readOwn,
  run: async ({ db, actor, input: { lock, rows }, subject, audit }) => {
    await putPart(db, actor, lock, subject, { blocks: rows.map(({ block, leave }) => ({ block, leave })) })
    await audit({ detail: { part: 'blocks' } })
  },
  next: saved,
})

/** Changes the standard pages and what offices begin them with. */
export const savePages = officeAction({
  permission,
  door,
  input: pagesInput,
  subject: readOwn,
  run: async ({ db, actor, input: { lock, rows }, subject, audit }) => {
    const pages = rows.map(({ order: _, ...page }) => {
      const feed = subject.draft.pages.find(one => one.path === page.path)?.feed
      return { ...page, ...(feed && { feed }) }
    })
    await putPart(db, actor, lock, subject, { pages })
    await audit({ detail: { part: 'pages' } })
  },
  next: saved,
})

/** Changes what the groups of news are called and which are offered. */
export const saveCategories = officeAction({
  permission,
  door,
  input: categoriesInput,
  subject: readOwn,
  run: async ({ db, actor, input: { lock, rows }, subject, audit }) => {
    const kept = new Set(rows.map(row => row.key))
    // Texts are sorted into it: what nobody may choose any more is not offered, it does not vanish.
    if (subject.draft.categories.some(one => !kept.has(one.key)))
      throw new Refusal('Daftar kategori tidak lengkap. Muat ulang halaman.')
    await putPart(db, actor, lock, subject, { categories: rows.map(({ order: _, ...row }) => row) })
    await audit({ detail: { part: 'categories' } })
  },
  next: saved,
})
