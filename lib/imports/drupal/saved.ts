import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { openBeside } from '../beside.ts'
import { ImportRefusal, type Source } from '../schema.ts'
import { type Answer, answerOf, isRecord } from './answer.ts'

/** A saved answer with the file it was found in, or why that file is none. */
export type Saved = { answer: Answer; name: string } | { fault: string; name: string; line?: number }

// Programs that save addresses name files after them: "article?page[limit]=50".
const mayBeAnswer = /\.json(l|api)?$|(^|\/)[^./]+(\?[^/]*)?$/i
const largest = 64 * 2 ** 20

/**
 * Saved answers of JSON:API: one in a file, several in a list, one a line, or many files in a ZIP or folder. One file
 * is held at a time. Throws ImportRefusal where there is none at all.
 */
export async function* savedAnswers(source: Source): AsyncGenerator<Saved> {
  const head = source.folder ? Buffer.alloc(0) : await headOf(source)
  const isMany = source.folder || head.subarray(0, 4).toString('latin1') === 'PK\x03\x04'
  if (isMany) yield* fromMany(source)
  else yield* answersIn(await textOf(source.open!(), source.signal), source.name)
}

async function headOf(source: Source): Promise<Buffer> {
  if (!source.open)
    throw new ImportRefusal('noFile', 'Beri alamat situs, atau berkas jawaban JSON:API yang tersimpan.')
  const chunks: Buffer[] = []
  for await (const chunk of source.open() as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    if (chunks.reduce((sum, one) => sum + one.length, 0) >= 4) break
  }
  return Buffer.concat(chunks)
}

async function* fromMany(source: Source): AsyncGenerator<Saved> {
  const place = source.folder ? undefined : await mkdtemp(path.join(tmpdir(), 'serumpun-'))
  try {
    const at = source.folder ?? path.join(place!, 'jawaban.zip')
    // A ZIP is read from its end: it must lie on a disk.
    if (place) await pipeline(source.open!(), createWriteStream(at))
    const found = await openBeside(at)
    try {
      const files = found.files().filter(({ name }) => mayBeAnswer.test(name))
      for (const { name, open } of files.sort((a, b) => (a.name < b.name ? -1 : 1)))
        yield* answersIn(await textOf(open(), source.signal), name)
    } finally {
      await found.close()
    }
  } finally {
    if (place) await rm(place, { recursive: true, force: true })
  }
}

async function textOf(stream: AsyncIterable<Buffer>, signal?: AbortSignal): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    signal?.throwIfAborted()
    size += chunk.length
    if (size > largest)
      throw new ImportRefusal(
        'tooLarge',
        'Satu berkas jawaban lebih besar dari 64 MB. Simpan tiap halaman sebagai berkas sendiri.',
      )
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
    .toString('utf8')
    .replace(/^\ufeff/, '')
}

function* answersIn(text: string, name: string): Generator<Saved> {
  const whole = parsed(text)
  if ('value' in whole) return yield* answersOf(whole.value, name)
  const lines = text.split('\n')
  const first = parsed(lines[0]!)
  if (lines.length === 1 || !('value' in first)) return yield { name, ...whole }
  for (const [index, line] of lines.entries()) {
    if (!line.trim()) continue
    const one = parsed(line)
    if ('value' in one) yield* answersOf(one.value, name)
    else yield { name, fault: one.fault, line: index + 1 }
  }
}

function* answersOf(value: unknown, name: string): Generator<Saved> {
  for (const one of [value].flat()) {
    const answer = answerOf(one)
    if (answer) yield { answer, name }
    else
      yield {
        name,
        fault: isRecord(one) ? 'Isinya bukan jawaban JSON:API.' : 'Isinya bukan dokumen JSON:API.',
      }
  }
}

type Parsed = { value: unknown } | { fault: string; line?: number }

function parsed(text: string): Parsed {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    const { message } = error as Error
    if (/^\s*</.test(text)) return { fault: 'Ini halaman web (HTML), bukan JSON.' }
    const at = Number(/at position (\d+)/.exec(message)?.[1] ?? text.length)
    if (at >= text.trimEnd().length) return { fault: 'JSON terpotong.', line: text.split('\n').length }
    const line = /\(line (\d+)/.exec(message)?.[1]
    return { fault: 'JSON rusak.', line: line ? Number(line) : undefined }
  }
}
