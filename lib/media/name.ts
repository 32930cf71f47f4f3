/** A file's own name for people to find it again: without folders and control characters. */
export const plainName = (name: string, otherwise: string) =>
  name
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/^.*[\\/]/, '')
    .slice(-120) || otherwise
