import { constants } from 'node:fs'
import { copyFile, mkdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { and, eq, inArray, lt, ne, sql } from 'drizzle-orm'
import { type Db, system } from '../../../db/doors.ts'
import { importRuns } from '../../../db/tables/index.ts'
import { env } from '../../env.ts'
import type { Format } from '../schema.ts'
import type { Run } from './claim.ts'
import type { Choices } from './schema.ts'
import { fileOf, sourcesFolder } from './source.ts'

export type NewRun = {
  id: string
  officeId: number
  format: Format
  name: string
  /** Below the data folder; empty for what is read from outside. */
  file: string
  size: number
  choices: Choices
  startedBy: number | null
  startedByName: string
}

/** Begins a run with its dry run. */
export async function beginRun(db: Db, { size, ...run }: NewRun) {
  const [made] = await db
    .insert(importRuns)
    .values({ ...run, state: 'reading', report: size ? { bytes: { read: 0, size } } : {} })
    .returning()
  return made!
}

/**
 * Keeps a copy of a file for a run, so that it can be read again after a pause; a folder is read where it lies. Returns
 * its path and size, bytes.
 */
export async function keepSource(id: string, from: string): Promise<{ file: string; size: number }> {
  if ((await stat(from)).isDirectory()) return { file: path.resolve(from), size: 0 }
  await mkdir(sourcesFolder(), { recursive: true })
  const target = path.join(sourcesFolder(), id)
  await copyFile(from, target, constants.COPYFILE_FICLONE)
  return { file: path.relative(env().dataFolder, target), size: (await stat(target)).size }
}

/** How long a source is kept after its run ended, days: long enough to look something up in it. */
const keptFor = 7

/** Forgets the sources of runs that ended a while ago; an export holds drafts and names. Returns how many. */
export const forgetSources = () =>
  system('imports', async db => {
    const over = await db
      .select({ id: importRuns.id, file: importRuns.file, choices: importRuns.choices })
      .from(importRuns)
      .where(
        and(
          ne(importRuns.file, ''),
          inArray(importRuns.state, ['done', 'cancelled', 'rolledBack', 'failed']),
          lt(
            sql`coalesce(${importRuns.finishedAt}, ${importRuns.startedAt})`,
            sql`now() - ${sql.raw(String(keptFor))} * interval '1 day'`,
          ),
        ),
      )
      .limit(20)
    for (const run of over) await forgetSource(db, run)
    return over.length
  })

async function forgetSource(
  db: Db,
  { id, file, choices: { beside = '' } }: Pick<Run, 'id' | 'file' | 'choices'>,
) {
  // What the operator of the machine named lies elsewhere and is theirs.
  for (const one of [file, beside].map(fileOf))
    if (one.startsWith(sourcesFolder() + path.sep)) await rm(one, { force: true })
  await db.update(importRuns).set({ file: '' }).where(eq(importRuns.id, id))
}
