import type { Format, Reader } from '../schema.ts'
import { blogger } from './blogger.ts'
import { crawl } from './crawl.ts'
import { drupal } from './drupal.ts'
import { feed } from './feed.ts'
import { joomla } from './joomla.ts'
import { wxr } from './wxr.ts'

/** Every format that can be read. */
export const readers: Partial<Record<Format, Reader>> = { wxr, blogger, joomla, drupal, feed, crawl }

/** Which reader takes a file that begins like this (see `headOf`); `lookOf` names what none takes. */
export const recogniseFormat = (head: string): Format | undefined =>
  Object.values(readers).find(({ recognises }) => recognises?.(head))?.format
