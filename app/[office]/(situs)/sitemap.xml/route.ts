import type { NextRequest } from 'next/server'
import { visiting } from '../../../../db/doors.ts'
import { addressesPerSitemap, countAddresses, listAddresses } from '../../../../lib/entries/addresses.ts'
import { urlOf } from '../../../../lib/offices/address.ts'
import { directory } from '../../../../lib/offices/directory.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { hasOffices } from '../_frame/menu.ts'
import { xml } from '../_frame/xml.ts'

type Context = { params: Promise<{ office: string }> }
type Listed = { path: string; changedAt?: Date }

/** All addresses of the site; beyond the protocol's limit, an index of parts (?halaman=). */
export async function GET(request: NextRequest, { params }: Context) {
  const office = directory().officeById(Number((await params).office))
  const page = Number(request.nextUrl.searchParams.get('halaman') ?? 0)
  if (!office || !Number.isInteger(page)) return new Response(null, { status: 404 })
  const { all, addresses } = await visiting(office.id, async db => ({
    all: await countAddresses(db, office.id),
    addresses: await listAddresses(db, office.id, page || 1),
  }))
  const parts = Math.ceil(all / addressesPerSitemap)
  if (page > parts) return new Response(null, { status: 404 })
  const standing = page > 1 ? [] : standingPlaces(office)
  const known = new Set(addresses.map(address => address.path))
  const list: Listed[] = [...standing.filter(path => !known.has(path)).map(path => ({ path })), ...addresses]
  const body =
    parts > 1 && page === 0 ? index(office, parts) : urls(office, list.slice(0, addressesPerSitemap))
  return new Response(body, { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}

const standingPlaces = (office: Office) => [
  '/',
  '/berita',
  '/pengumuman',
  '/agenda',
  '/data',
  '/dokumen',
  '/galeri',
  '/profil',
  '/profil/anggota',
  ...(hasOffices(office) ? ['/satker'] : []),
  '/kontak',
  '/peta-situs',
  '/aksesibilitas',
  '/privasi',
]

const head = '<?xml version="1.0" encoding="utf-8"?>\n'
const space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

const urls = (office: Office, addresses: Listed[]) =>
  `${head}<urlset ${space}>\n${addresses.map(address => url(office, address)).join('\n')}\n</urlset>\n`

const url = (office: Office, { path, changedAt }: Listed) =>
  `<url><loc>${xml(urlOf(office, path))}</loc>${changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : ''}</url>`

const index = (office: Office, parts: number) =>
  `${head}<sitemapindex ${space}>\n${Array.from(
    { length: parts },
    (_, part) => `<sitemap><loc>${xml(urlOf(office, `/sitemap.xml?halaman=${part + 1}`))}</loc></sitemap>`,
  ).join('\n')}\n</sitemapindex>\n`
