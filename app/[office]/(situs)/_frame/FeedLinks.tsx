import type { Office } from '../../../../lib/offices/schema.ts'

/** Where readers of feeds find all that an office publishes. */
export const FeedLinks = ({ office }: { office: Office }) => (
  <>
    <link rel="alternate" type="application/rss+xml" title={office.name} href="/feed.xml" />
    <link rel="alternate" type="application/feed+json" title={office.name} href="/feed.json" />
  </>
)

/** Where they find one kind or category alone; `query` as in "jenis=pengumuman". */
export const FeedLink = ({ office, name, query }: { office: Office; name: string; query: string }) => (
  <link
    rel="alternate"
    type="application/rss+xml"
    title={`${name} ${office.name}`}
    href={`/feed.xml?${query}`}
  />
)
