import { createHash } from 'node:crypto'
import { createWriteStream, type WriteStream } from 'node:fs'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import yazl from 'yazl'
import type { Listed } from './canonical.ts'

type Content = string | Buffer | Readable
export type Packing = {
  /** False for what is compressed already: photos. */
  smaller?: boolean
  /** Bytes, where known. */
  size?: number
}

/** Where an archive is written: a ZIP, or only its hashes. */
export type Sink = {
  files: Listed[]
  /** Takes a file whole; resolves to its SHA-256. */
  add: (path: string, content: Content, packing?: Packing) => Promise<string>
}

/** Writes nothing: tells what an archive would hold. */
export class Tally implements Sink {
  files: Listed[] = []

  async add(path: string, content: Content) {
    const hash = createHash('sha256')
    for await (const part of content instanceof Readable ? content : [content]) hash.update(part)
    const digest = hash.digest('hex')
    this.files.push({ path, hash: digest })
    return digest
  }
}

/**
 * A ZIP that is written as it grows (ZIP64 where it has to be): one file at a time goes through, none is held in
 * memory, and each is hashed on its way.
 */
export class Pack implements Sink {
  files: Listed[] = []
  #zip = new yazl.ZipFile()
  #written: Promise<void>
  #failed: Promise<never>
  #at: Date
  #out: WriteStream

  /** `at` is the time that every file in it bears. Fails where something lies at `to` already. */
  constructor(to: string, at: Date) {
    this.#at = at
    this.#out = createWriteStream(to, { flags: 'wx', mode: 0o600 })
    this.#written = pipeline(this.#zip.outputStream, this.#out)
    this.#failed = new Promise((_, reject) => {
      this.#zip.once('error', reject)
      this.#written.catch(reject)
    })
    // Said to whoever waits for a file next.
    this.#failed.catch(() => {})
  }

  /** Adds a file; resolves to its SHA-256 when the archive has taken all of it. */
  async add(path: string, content: Content, { smaller = true, size }: Packing = {}): Promise<string> {
    const hash = createHash('sha256')
    const source = content instanceof Readable ? content : Readable.from([Buffer.from(content)])
    const hashed = new Transform({
      transform(chunk, _encoding, done) {
        hash.update(chunk)
        done(null, chunk)
      },
    })
    const options = {
      mtime: this.#at,
      mode: 0o100644,
      compress: smaller,
      ...(size !== undefined && { size }),
    }
    this.#zip.addReadStreamLazy(path, options, ready => ready(null, hashed))
    await Promise.race([pipeline(source, hashed), this.#failed])
    const digest = hash.digest('hex')
    this.files.push({ path, hash: digest })
    return digest
  }

  /** Lets go of what was begun. */
  async abandon() {
    this.#out.destroy()
    await this.#written.catch(() => {})
  }

  /** Writes the end; nothing may be added afterwards. */
  async finish() {
    this.#zip.end()
    await Promise.race([this.#written, this.#failed])
  }
}
