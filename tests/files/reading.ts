import { Readable } from 'node:stream'
import type { OldItem, Reader, Reading, Source } from '../../lib/imports/schema.ts'

/** A file of these bytes. */
export const sourceOf = (content: string | Buffer | (() => Readable), name = 'ekspor.xml'): Source => ({
  name,
  open: typeof content === 'function' ? content : () => Readable.from([Buffer.from(content)]),
})

/** Everything a reader gives. */
export async function readAll(reader: Reader, source: Source): Promise<Reading[]> {
  const all: Reading[] = []
  for await (const reading of reader.read(source)) all.push(reading)
  return all
}

export const aboutIn = (readings: Reading[]) =>
  readings.flatMap(reading => ('about' in reading ? [reading.about] : []))[0]

export const itemsIn = (readings: Reading[]): OldItem[] =>
  readings.flatMap(reading => ('item' in reading ? [reading.item] : []))

export const unreadableIn = (readings: Reading[]) =>
  readings.flatMap(reading => ('unreadable' in reading ? [reading.unreadable] : []))

/** Reads without keeping anything: how many items, and how much more memory at most, in bytes. */
export async function weigh(reader: Reader, source: Source) {
  globalThis.gc?.()
  const before = process.memoryUsage().rss
  let [items, most] = [0, 0]
  for await (const _ of reader.read(source))
    if (++items % 1000 === 0) most = Math.max(most, process.memoryUsage().rss - before)
  return { items, most: Math.max(most, process.memoryUsage().rss - before) }
}
