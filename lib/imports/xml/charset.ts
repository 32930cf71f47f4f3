import { isUtf8 } from 'node:buffer'
import type { Readable } from 'node:stream'

const piece = 65_536

/**
 * The text of a file, piece by piece: by its byte order mark, else by what its XML declaration says, else UTF-8.
 * Bytes that are not what they claim to be are read as Windows-1252, control characters are left out; no piece ends
 * within a character or between CR and LF.
 */
export async function* textOf(bytes: Readable): AsyncGenerator<string> {
  let decode: Decode | undefined
  let held: Buffer = Buffer.alloc(0)
  let carried = ''
  const settle = (text: string) => {
    const whole = carried + text.replace(unprintable, '')
    const ends = /[\r\ud800-\udbff]$/.test(whole) ? whole.length - 1 : whole.length
    carried = whole.slice(ends)
    return whole.slice(0, ends)
  }
  for await (const chunk of pieces(bytes)) {
    held = held.length ? Buffer.concat([held, chunk]) : chunk
    if (!decode && held.length < 1024) continue
    decode ??= decoderOf(held)
    const text = settle(decode(held, true))
    held = Buffer.alloc(0)
    if (text) yield text
  }
  decode ??= decoderOf(held)
  const last = settle(decode(held, false)) + carried
  if (last) yield last
}

async function* pieces(bytes: Readable): AsyncGenerator<Buffer> {
  for await (const chunk of bytes) {
    const whole = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk as string)
    for (let from = 0; from < whole.length; from += piece) yield whole.subarray(from, from + piece)
  }
}

// What XML 1.0 §2.2 does not allow.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

type Decode = (bytes: Buffer, more: boolean) => string

function decoderOf(head: Buffer): Decode {
  const label = markOf(head) ?? declaredIn(head)
  const decoder = decoderNamed(label)
  if (decoder.encoding.startsWith('utf-16') || manyBytes.test(decoder.encoding))
    return (bytes, more) => decoder.decode(bytes, { stream: more })
  return mending(decoder.encoding === 'utf-8' ? new TextDecoder('windows-1252') : decoder)
}

const manyBytes = /^(?:gb|big5|euc|iso-2022|shift)/

function markOf(head: Buffer): string | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  // "<" as UTF-16 writes it, where the mark is missing (XML 1.0, appendix F).
  if (head[0] === 0x3c && head[1] === 0) return 'utf-16le'
  if (head[0] === 0 && head[1] === 0x3c) return 'utf-16be'
  return undefined
}

function declaredIn(head: Buffer): string {
  const declaration = /<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/i.exec(head.toString('latin1', 0, 1024))
  const label = declaration?.[1] ?? 'utf-8'
  // Who could read the declaration byte by byte is not reading UTF-16.
  return /^(?:utf|ucs)-?(?:16|2|32)/i.test(label) ? 'utf-8' : label
}

function decoderNamed(label: string) {
  try {
    return new TextDecoder(label)
  } catch {
    return new TextDecoder('utf-8')
  }
}

/** What is valid UTF-8 is UTF-8, whatever was declared; the other bytes one by one as the other charset has them. */
function mending(single: TextDecoder): Decode {
  const table = Array.from({ length: 256 }, (_, byte) => single.decode(Uint8Array.of(byte)))
  let rest: Buffer = Buffer.alloc(0)
  return (bytes, more) => {
    const whole = rest.length ? Buffer.concat([rest, bytes]) : bytes
    const end = more ? whole.length - unfinished(whole) : whole.length
    rest = Buffer.from(whole.subarray(end))
    const now = whole.subarray(0, end)
    const text = isUtf8(now) ? now.toString('utf8') : mended(now, table)
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  }
}

/** How many bytes at the end begin a character whose other bytes are still to come. */
function unfinished(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!
    if (byte < 0x80) return 0
    if (byte >= 0xc0) return lengthOf(byte) > back ? back : 0
  }
  return 0
}

const lengthOf = (lead: number) =>
  lead < 0x80
    ? 1
    : lead >= 0xf0 && lead < 0xf5
      ? 4
      : lead >= 0xe0 && lead < 0xf0
        ? 3
        : lead >= 0xc2 && lead < 0xe0
          ? 2
          : 1

function mended(bytes: Buffer, table: string[]): string {
  let text = ''
  let good = 0
  for (let at = 0; at < bytes.length; ) {
    const length = lengthOf(bytes[at]!)
    if (length === 1 ? bytes[at]! < 0x80 : isUtf8(bytes.subarray(at, at + length))) {
      at += length
      continue
    }
    if (good < at) text += bytes.toString('utf8', good, at)
    text += table[bytes[at]!]
    good = ++at
  }
  return text + bytes.toString('utf8', good)
}
