import { and, asc, count, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Db } from '../../../db/doors.ts'
import { importAddresses, imported, importItems } from '../../../db/tables/index.ts'
import type { Kind } from '../../entries/schema.ts'
import { readQuota } from '../../media/quota.ts'
import { step } from './claim.ts'
import type { Desk } from './desk.ts'
import { keyOf } from './keys.ts'
import { keepItems } from './plan.ts'
import { planMedia } from './plan-media.ts'
import type { Report } from './schema.ts'
import { blank, isDangerous, type Weighed } from './weigh.ts'

/** Ends a dry run: files that only texts speak of become items of their own, and all is summed up. */
export async function settlePlan(db: Db, desk: Desk, report: Report) {
  await findOriginals(db, desk.run.id)
  await numberFiles(db, desk)
  const media = await planMedia(db, desk)
  const kinds = await countKinds(db, desk.run.id)
  await step(db, desk.run, {
    state: 'ready',
    site: desk.site,
    checkedAt: new Date(),
    total: await db.$count(importItems, eq(importItems.runId, desk.run.id)),
    report: {
      ...report,
      kinds,
      media,
      phase: undefined,
      estimate: await estimate(db, desk, { kinds, media }),
    },
    beatAt: null,
    claim: null,
  })
}

// WordPress shows "rapat-300x200.jpg" and "rapat-scaled.jpg" of the attachment "rapat.jpg".
const findOriginals = (db: Db, runId: string) =>
  db.execute(sql`
    update import_addresses shown set number = original.number from import_addresses original
    where shown.run_id = ${runId} and shown.number is null and original.run_id = ${runId}
      and original.number is not null
      and original.address = regexp_replace(shown.address, '(-\\d{2,4}x\\d{2,4}|-scaled)(\\.[A-Za-z]{3,4})$', '\\2')`)

const atOnce = 1000

async function numberFiles(db: Db, desk: Desk) {
  const { id: runId, officeId } = desk.run
  let number = await db.$count(importItems, eq(importItems.runId, runId))
  for (;;) {
    const rows = await db
      .select({ address: importAddresses.address })
      .from(importAddresses)
      .where(and(eq(importAddresses.runId, runId), isNull(importAddresses.number)))
      .orderBy(asc(importAddresses.address))
      .limit(atOnce)
    if (rows.length === 0) return
    const items = rows.map(({ address }) => fileItem(desk, address, ++number))
    await keepItems(db, desk.run, await withKnown(db, officeId, items))
    await db.execute(sql`
      update import_addresses set number = given.number
      from unnest(${sql.param(rows.map(row => row.address))}::text[], ${sql.param(items.map(item => item.number))}::int[])
        as given(address, number)
      where run_id = ${runId} and import_addresses.address = given.address`)
  }
}

function fileItem({ about, site }: Desk, place: string, number: number): Weighed {
  const [host = ''] = place.split('/', 1)
  const scheme = host === site && about.address?.startsWith('http:') ? 'http' : 'https'
  const name = nameOf(place)
  const file = { address: `${scheme}://${place}`, name, alt: '', caption: '', description: '' }
  const row: Weighed = {
    ...blank(number),
    key: keyOf(site, `file:${place}`),
    type: 'file',
    kind: 'medium',
    title: name,
    kept: { file },
  }
  return isDangerous(name)
    ? {
        ...row,
        state: 'refused',
        reason: 'Berkas seperti ini bisa dijalankan peretas, jadi tidak pernah disimpan.',
      }
    : row
}

function nameOf(place: string) {
  const last = place.replace(/\?.*$/, '').replace(/^.*\//, '')
  try {
    return decodeURIComponent(last).slice(0, 120) || 'berkas'
  } catch {
    return last.slice(0, 120) || 'berkas'
  }
}

async function withKnown(db: Db, officeId: number, items: Weighed[]): Promise<Weighed[]> {
  const keys = items.map(({ key }) => key)
  const rows = await db
    .select({ key: imported.key })
    .from(imported)
    .where(and(eq(imported.officeId, officeId), inArray(imported.key, keys)))
  const known = new Set(rows.map(row => row.key))
  return items.map(item =>
    known.has(item.key) ? { ...item, state: 'skipped', reason: 'Sudah dibawa sebelumnya.' } : item,
  )
}

async function countKinds(db: Db, runId: string): Promise<NonNullable<Report['kinds']>> {
  const rows = await db
    .select({ kind: importItems.kind, items: count() })
    .from(importItems)
    .where(and(eq(importItems.runId, runId), eq(importItems.state, 'planned')))
    .groupBy(importItems.kind)
  return Object.fromEntries(rows.map(({ kind, items }) => [kind as Kind | 'medium', items]))
}

// Measured on two cores: a text in 10 ms; a photo fetched, looked through and made small in 1.5 s, keeping 400 KB.
const textTakes = 0.01
const mediumTakes = 1.5
const mediumKeeps = 400_000

type Found = Required<Pick<Report, 'kinds' | 'media'>>

async function estimate(db: Db, { run, choices }: Desk, { kinds, media: found }: Found) {
  const media = choices.media === 'later' ? 0 : found.beside + found.fetchable
  const texts = Object.values(kinds).reduce((sum, items) => sum + items, 0) - (kinds.medium ?? 0)
  const { used, most } = await readQuota(db, run.officeId)
  return {
    seconds: Math.ceil(texts * textTakes + media * mediumTakes),
    bytes: media * mediumKeeps,
    room: Math.max(0, most - used),
  }
}
