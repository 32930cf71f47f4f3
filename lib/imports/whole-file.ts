import type { OldItem } from './schema.ts'

/** A file with the whole address it is fetched from, where its source names it from the root and the site is known. */
export const wholeFile = (file: OldItem['file'], site: string | undefined): OldItem['file'] =>
  file && site && URL.canParse(file.address, site)
    ? { ...file, address: new URL(file.address, site).href }
    : file
