import type { Metadata } from 'next'
import type { LiveEntry } from '../../../../lib/entries/one.ts'
import type { Kind } from '../../../../lib/entries/schema.ts'
import { mediaAddress, widthsOf } from '../../../../lib/media/address.ts'
import type { Picture } from '../../../../lib/media/picture.ts'
import { urlOf } from '../../../../lib/offices/address.ts'
import type { Office } from '../../../../lib/offices/schema.ts'

type Found = { entry: LiveEntry<Kind>; office: Office }

/** What search engines and messengers are told of an entry's page; nothing where there is none. */
export function metadataOf(found: Found | undefined, picture?: Picture | null): Metadata {
  if (!found) return {}
  const { entry, office } = found
  const { title, path, publishedAt, changedAt } = entry
  const description = entry.summary || undefined
  const url = urlOf(office, path)
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
      images: picture ? [urlOf(office, mediaAddress(picture, widthsOf(picture).at(-1)!, 'jpg'))] : undefined,
      publishedTime: publishedAt.toISOString(),
      modifiedTime: changedAt.toISOString(),
    },
  }
}
