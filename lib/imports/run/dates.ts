import type { Zone } from '../../offices/schema.ts'
import { momentOf } from '../cleaning/moment.ts'
import type { OldItem } from '../schema.ts'

/** When an item was published, or else last changed; undefined where neither can be true. */
export const dateOf = (item: OldItem, zone: Zone, now: Date): Date | undefined =>
  [item.published, item.changed]
    .map(moment => moment && momentOf(moment, zone, { now }))
    .find(date => date && date <= now)

/** When it was last changed, never before it was published. */
export function changedOf(item: OldItem, published: Date, zone: Zone, now: Date): Date {
  const changed = item.changed && momentOf(item.changed, zone, { now })
  return changed && changed > published && changed <= now ? changed : published
}
