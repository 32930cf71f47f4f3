import { createReadStream, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import {
  type About,
  ImportRefusal,
  type OldItem,
  type Reader,
  type Source,
  type Unreadable,
} from '../../lib/imports/schema.ts'

const at = (file: string) => path.join(import.meta.dirname, file)

/** A fixture as a source of an import. */
export const fixture = (file: string): Source => ({
  name: path.basename(file),
  size: statSync(at(file)).size,
  open: () => createReadStream(at(file)),
})

export const fixtureText = (file: string) => readFileSync(at(file), 'latin1')

/** Text, one character a byte, as a source. */
export const madeOf = (text: string | Buffer, name = 'contoh'): Source => ({
  name,
  open: () => Readable.from([Buffer.isBuffer(text) ? text : Buffer.from(text, 'latin1')]),
})

/** All that a reader gives. */
export async function readAll(reader: Reader, source: Source) {
  const items: OldItem[] = []
  const unreadable: Unreadable[] = []
  let about: About | undefined
  for await (const reading of reader.read(source)) {
    if ('about' in reading) about = reading.about
    else if ('item' in reading) items.push(reading.item)
    else unreadable.push(reading.unreadable)
  }
  return { about: about!, items, unreadable, item: (key: string) => items.find(one => one.key === key)! }
}

/** By what name a source is refused, with its line and sentence. */
export const refusalOf = (reader: Reader, source: Source) =>
  readAll(reader, source).then(
    () => undefined,
    error => {
      if (error instanceof ImportRefusal) return error
      throw error
    },
  )
