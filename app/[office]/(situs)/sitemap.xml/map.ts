import { urlOf } from '../../../../lib/offices/address.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { xml } from '../_frame/xml.ts'

const head = '<?xml version="1.0" encoding="utf-8"?>\n'
const sitemaps = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const google = 'http://www.google.com/schemas/sitemap'
const spaces = `xmlns="${sitemaps}" xmlns:image="${google}-image/1.1" xmlns:news="${google}-news/0.9"`

/** An address in a map: when it last changed, where that is known, and what else is said of it, as XML. */
export type Listed = { path: string; changedAt?: Date; more?: string }

/** A sitemap of addresses (sitemaps.org). */
export const urlSet = (office: Office, listed: Listed[]) =>
  `${head}<urlset ${spaces}>\n${listed.map(one => `<url>${place(office, one)}</url>`).join('\n')}\n</urlset>\n`

/** An index of sitemaps. */
export const mapIndex = (office: Office, parts: Listed[]) =>
  `${head}<sitemapindex xmlns="${sitemaps}">\n${parts
    .map(part => `<sitemap>${place(office, part)}</sitemap>`)
    .join('\n')}\n</sitemapindex>\n`

const place = (office: Office, { path, changedAt, more = '' }: Listed) =>
  `<loc>${xml(urlOf(office, path))}</loc>${changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : ''}${more}`

/** A map as it is sent. */
export const mapAnswer = (body: string) =>
  new Response(body, { headers: { 'content-type': 'application/xml; charset=utf-8' } })
