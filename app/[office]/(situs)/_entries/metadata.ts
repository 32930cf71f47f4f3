import type { Metadata } from 'next'
import type { LiveEntry } from '../../../../lib/entries/one.ts'
import type { Kind } from '../../../../lib/entries/schema.ts'
import { urlOf } from '../../../../lib/offices/address.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { shareAddress } from '../../../../lib/share/address.ts'
import { cardHeight, cardWidth } from '../../../../lib/share/card.ts'

type Found = { entry: LiveEntry<Kind>; office: Office }

/** What search engines and messengers are told of an entry's page; nothing where there is none. */
export function metadataOf(found: Found | undefined): Metadata {
  if (!found) return {}
  const { entry, office } = found
  const { title, path, publishedAt, changedAt } = entry
  const description = entry.summary || undefined
  const url = urlOf(office, path)
  const picture = {
    url: urlOf(office, shareAddress(office, entry)),
    width: cardWidth,
    height: cardHeight,
    alt: `${title}. ${office.name}`,
    type: 'image/jpeg',
  }
  return {
    title,
    description,
    alternates: { canonical: url },
    openGraph: {
      type: 'article',
      title,
      description,
      url,
      siteName: office.name,
      locale: 'id_ID',
      images: [picture],
      publishedTime: publishedAt.toISOString(),
      modifiedTime: changedAt.toISOString(),
    },
    twitter: { card: 'summary_large_image', title, description, images: [picture] },
  }
}
