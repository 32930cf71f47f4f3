import type { Format, Reader } from '../schema.ts'
import { joomla } from './joomla.ts'

/** Every format that can be read. */
export const readers: Partial<Record<Format, Reader>> = { joomla }
