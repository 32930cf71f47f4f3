import { constants } from 'node:fs'
import { copyFile, mkdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { eq } from 'drizzle-orm'
import type { Db } from '../../../db/doors.ts'
import { importRuns } from '../../../db/tables/index.ts'
import { env } from '../../env.ts'
import type { Format } from '../schema.ts'
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

/** Forgets a run's source: it is over for good. */
export async function forgetSource(db: Db, { id, file }: { id: string; file: string }) {
  if (!file || !fileOf(file).startsWith(sourcesFolder())) return
  await rm(fileOf(file), { force: true })
  await db.update(importRuns).set({ file: '' }).where(eq(importRuns.id, id))
}
