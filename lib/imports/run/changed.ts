import { and, eq } from 'drizzle-orm'
import { system } from '../../../db/doors.ts'
import { importItems } from '../../../db/tables/index.ts'
import { storableJson } from '../../storable.ts'
import type { OldItem } from '../schema.ts'
import { step } from './claim.ts'
import type { Desk } from './desk.ts'
import { digestOf } from './keys.ts'
import { type Weighed, weigh } from './weigh.ts'

const sentence = 'Isinya berubah di situs lama setelah diperiksa; periksa tulisan dan gambarnya.'

/** What a planned item is judged to be now; undefined where the source says of it what the dry run saw. */
export function weighedAnew(item: OldItem, number: number, digest: string | null, desk: Desk) {
  if (digest === null || digest === digestOf(item)) return
  const weighed = weigh(item, number, desk)
  return { ...weighed, held: [weighed.held, sentence].filter(Boolean).join(' ') }
}

/** Notes what was judged anew: why it comes as a draft now, or that it is in the quarantine. */
export async function noteAnew({ run }: Desk, rows: Weighed[]) {
  if (rows.length === 0) return
  await system('imports', async db => {
    await step(db, run)
    for (const row of rows)
      await db
        .update(importItems)
        .set(changesOf(row))
        .where(and(eq(importItems.runId, run.id), eq(importItems.number, row.number)))
  })
}

const changesOf = ({ state, title, held, reason, kept, digest }: Weighed) =>
  state === 'quarantined'
    ? { state, title, reason, kept: storableJson({ ...kept, digest }) }
    : { title, held }
