import { createHash } from 'node:crypto'

/** What tells this content from any other, short enough for an address. */
export const versionOf = (content: Buffer) =>
  createHash('sha256').update(content).digest('base64url').slice(0, 8)
