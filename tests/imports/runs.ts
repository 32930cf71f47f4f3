import { mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { eq } from 'drizzle-orm'
import { system } from '../../db/doors.ts'
import { importRuns } from '../../db/tables/index.ts'
import { findRun } from '../../lib/imports/run/queries.ts'
import { reportOf } from '../../lib/imports/run/say.ts'
import type { Choices } from '../../lib/imports/run/schema.ts'
import { beginRun } from '../../lib/imports/run/start.ts'
import { type WorkOptions, workRun } from '../../lib/imports/run/work.ts'
import type { Format } from '../../lib/imports/schema.ts'
import type { TestPerson } from '../world.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'impor-'))

/** A file of this text, whose path it gives. */
export function written(text: string) {
  const file = path.join(folder, `${crypto.randomUUID()}.xml`)
  writeFileSync(file, text)
  return file
}

/** Begins a run of this person, as the browser does, and makes its dry run. Gives its id. */
export async function planned(
  person: TestPerson,
  text: string,
  choices: Choices = { media: 'beside' },
  format: Format = 'wxr',
) {
  const id = crypto.randomUUID()
  const { officeId, personId: startedBy, name: startedByName } = person.actor
  const run = {
    id,
    officeId,
    format,
    name: 'contoh.xml',
    file: written(text),
    size: Buffer.byteLength(text),
    choices,
  }
  await system('test', db => beginRun(db, { ...run, startedBy, startedByName }))
  await workRun(id)
  return id
}

/** Lets a run go on as its state says. */
export async function goOn(
  id: string,
  changes: Partial<typeof importRuns.$inferInsert> = {},
  options?: WorkOptions,
) {
  await system('test', db =>
    db
      .update(importRuns)
      .set({ state: 'importing', beatAt: null, ...changes })
      .where(eq(importRuns.id, id)),
  )
  await workRun(id, options)
  return told(id)
}

/** A run with its report. */
export const told = (id: string) =>
  system('test', async db => {
    const run = (await findRun(db, id))!
    return { run, report: await reportOf(db, run) }
  })

/** All of an export at once: planned, then brought in. */
export async function brought(
  person: TestPerson,
  text: string,
  changes: Partial<typeof importRuns.$inferInsert> = {},
) {
  const id = await planned(person, text)
  return { id, ...(await goOn(id, changes)) }
}
