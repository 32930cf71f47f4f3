import type { OldItem } from '../schema.ts'

/** What a feed says of itself; filled as it is read, whole only at its end. */
export type FeedSite = {
  title: string
  /** The site's own address. */
  address: string
  generator: string
  /** The page of the feed with older items. */
  next: string
}

export const newFeedSite = (): FeedSite => ({ title: '', address: '', generator: '', next: '' })

/** One entry, or why it could not be read. */
export type FeedPart =
  | { item: Omit<OldItem, 'at'>; line?: number }
  | { unreadable: { title: string; sentence: string; line?: number } }
