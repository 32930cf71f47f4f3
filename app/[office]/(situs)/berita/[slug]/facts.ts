import type { LiveEntry } from '../../../../../lib/entries/one.ts'
import { mediaAddress, widthsOf } from '../../../../../lib/media/address.ts'
import { urlOf } from '../../../../../lib/offices/address.ts'
import type { Office } from '../../../../../lib/offices/schema.ts'

/** An article as schema.org's NewsArticle. */
export function newsFacts(article: LiveEntry<'article'>, office: Office) {
  const { lead, writer } = article.fields
  return {
    '@type': 'NewsArticle',
    headline: article.title.slice(0, 110),
    description: article.summary || undefined,
    inLanguage: 'id',
    url: urlOf(office, article.path),
    mainEntityOfPage: urlOf(office, article.path),
    datePublished: article.publishedAt.toISOString(),
    dateModified: article.changedAt.toISOString(),
    image: lead ? widthsOf(lead).map(width => urlOf(office, mediaAddress(lead, width, 'jpg'))) : undefined,
    author: writer
      ? { '@type': 'Person', name: writer }
      : { '@type': 'GovernmentOrganization', name: office.name },
    publisher: { '@type': 'GovernmentOrganization', name: office.name, url: urlOf(office) },
  }
}
