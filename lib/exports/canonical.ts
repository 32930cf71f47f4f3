import { createHash } from 'node:crypto'

/** JSON that is the same text for the same content: names in order, two spaces in, a line end at the end. */
export const canonicalJson = (value: unknown) => `${JSON.stringify(ordered(value), null, 2)}\n`

/** The same in one line, for lists of which each line is one thing. */
export const canonicalLine = (value: unknown) => `${JSON.stringify(ordered(value))}\n`

// By code point, not by the rules of any language (RFC 8785 §3.2.3). What is undefined is not there.
function ordered(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  const names = Object.keys(value).sort()
  return Object.fromEntries(names.map(name => [name, ordered((value as Record<string, unknown>)[name])]))
}

export const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex')

/** One file of an archive as its manifest has it. */
export type Listed = { path: string; hash: string }

/** The manifest as `sha256sum -c` reads it. */
export const manifestText = (files: Listed[]) =>
  inOrder(files)
    .map(({ path, hash }) => `${hash}  ${path}\n`)
    .join('')

const inOrder = (files: Listed[]) =>
  [...files].sort((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0))

/** What is counted in an archive's digest: the content itself, not how it was drawn, when, or where it lies. */
export const isContent = (path: string) => /^isi\/.*\.jsonl?$/.test(path)

/** One number for the content: SHA-256 over those lines of the manifest that tell of it. */
export const digestOf = (files: Listed[]) => sha256(manifestText(files.filter(({ path }) => isContent(path))))
