import { readPacked } from './packed.ts'
import { readPdf } from './pdf.ts'
import type { Read } from './schema.ts'
import { tidy } from './tidy.ts'

/**
 * The text of a file, at most `longest` characters, by its type. To be run apart: the bytes are a stranger's.
 * Throws where the file cannot be read at all.
 */
export async function readText(bytes: Buffer, mime: string): Promise<Read> {
  if (mime === 'application/pdf') return readPdf(bytes)
  const text = mime === 'text/csv' ? plain(bytes) : await readPacked(bytes, mime)
  return { text: tidy(text), scan: false, pages: 0 }
}

// Tables from older programs are in Windows' letters.
function plain(bytes: Buffer) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
