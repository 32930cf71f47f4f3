import { and, asc, eq, gt } from 'drizzle-orm'
import type { Db } from '../../../db/doors.ts'
import { importItems } from '../../../db/tables/index.ts'
import { type HostileFile, openBeside } from '../beside.ts'
import type { Desk } from './desk.ts'
import { keyOf } from './keys.ts'
import { keepItems } from './plan.ts'
import type { Report } from './schema.ts'
import { fileOf } from './source.ts'
import { blank, type Weighed } from './weigh.ts'

const atOnce = 2000

/** How many media of a run lie beside its source, can be fetched, or are missing; what is hostile there is named. */
export async function planMedia(db: Db, desk: Desk): Promise<NonNullable<Report['media']>> {
  const { beside: place, media = 'fetch' } = desk.choices
  const beside = place ? await openBeside(fileOf(place)) : undefined
  const told = { beside: 0, fetchable: 0, missing: 0, bytes: 0 }
  try {
    for (let after = 0; ; ) {
      const rows = await plannedMedia(db, desk.run.id, after)
      for (const { kept } of rows) {
        const address = kept?.file?.address ?? ''
        const found = beside?.find(address)
        if (found) {
          told.beside++
          told.bytes += found.size
        } else if (media !== 'beside' && /^https?:/i.test(address)) told.fetchable++
        else told.missing++
      }
      if (rows.length === 0) break
      after = rows.at(-1)!.number
    }
    await nameHostile(db, desk, beside?.hostile() ?? [])
    return told
  } finally {
    await beside?.close()
  }
}

const plannedMedia = (db: Db, runId: string, after: number) =>
  db
    .select({ number: importItems.number, kept: importItems.kept })
    .from(importItems)
    .where(
      and(
        eq(importItems.runId, runId),
        eq(importItems.kind, 'medium'),
        eq(importItems.state, 'planned'),
        gt(importItems.number, after),
      ),
    )
    .orderBy(asc(importItems.number))
    .limit(atOnce)

async function nameHostile(db: Db, desk: Desk, files: HostileFile[]) {
  const from = await db.$count(importItems, eq(importItems.runId, desk.run.id))
  const rows = files.map(
    ({ name, sentence }, index): Weighed => ({
      ...blank(from + index + 1),
      key: keyOf(desk.site, `beside:${name}`),
      type: 'file',
      kind: 'medium',
      title: name.slice(-200),
      state: 'refused',
      reason: sentence,
    }),
  )
  for (let at = 0; at < rows.length; at += atOnce) await keepItems(db, desk.run, rows.slice(at, at + atOnce))
}
