import { createReadStream, statSync } from 'node:fs'
import path from 'node:path'
import { env } from '../../env.ts'
import { readers } from '../readers/index.ts'
import { type Format, ImportRefusal, type Reading, type Source } from '../schema.ts'
import type { Run } from './claim.ts'

/** Where the sources of runs lie until their runs are over. */
export const sourcesFolder = () => path.join(env().dataFolder, 'impor')

/** A path as a run keeps it: below the data folder, or wherever the operator of the machine has it. */
export const fileOf = (kept: string) => path.resolve(env().dataFolder, kept)

type Given = Pick<Run, 'format' | 'name' | 'file' | 'report' | 'choices'>
export type Open = { readings: AsyncGenerator<Reading>; bytesRead: () => number; size: number }

/** A run's source from its beginning, with how much of it was read. */
export function openRun(run: Given, signal?: AbortSignal): Open {
  const count = { read: 0 }
  const source = sourceOf(run, count)
  source.signal = signal
  if (source.folder && run.format !== 'drupal')
    throw new ImportRefusal(
      'folder',
      'Folder hanya dibaca untuk Drupal. Untuk bentuk lain, beri satu berkas ekspor.',
    )
  return { readings: readerOf(run.format).read(source), bytesRead: () => count.read, size: source.size ?? 0 }
}

function sourceOf({ format, name, file, report, choices }: Given, count: { read: number }): Source {
  if (!file) return { name, address: name }
  if (statSync(fileOf(file), { throwIfNoEntry: false })?.isDirectory()) return { name, folder: fileOf(file) }
  const open = () => {
    count.read = 0
    const stream = createReadStream(fileOf(file), { highWaterMark: 256 * 1024 })
    // Not by "data": that would set it flowing before its reader is there.
    const read = stream._read.bind(stream)
    stream._read = size => {
      count.read = stream.bytesRead
      read(size)
    }
    return stream
  }
  // Only a dump does not say whose it is.
  const address = format === 'joomla' ? choices.address : undefined
  return { name, size: report.bytes?.size, open, address }
}

export function readerOf(format: Format) {
  const reader = readers[format]
  if (reader) return reader
  throw new ImportRefusal('format', 'Bentuk ekspor ini belum bisa dibaca.')
}
