import type { Format, Reader } from '../schema.ts'

/** Every format that can be read. */
export const readers: Partial<Record<Format, Reader>> = {}
