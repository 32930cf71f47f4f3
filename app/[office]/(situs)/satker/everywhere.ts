import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { type Db, visitingBelow } from '../../../../db/doors.ts'
import { readFrame } from '../../../../lib/entries/live.ts'
import { limitLifetime } from '../../../../lib/front/context.ts'
import { urlOf } from '../../../../lib/offices/address.ts'
import { directory } from '../../../../lib/offices/directory.ts'
import { isRegion, officesIn, type Region, regions } from '../../../../lib/offices/regions.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { hasOffices } from '../_frame/menu.ts'
import { requireOffice } from '../_frame/requireOffice.ts'

export type EverywhereQuery = { provinsi?: string; wilayah?: string; halaman?: string }

// Fills rows of two and of three.
const size = 12
/** So far back a list of all offices goes; what is older is found by search or at its own office. */
export const mostPages = 40

/** A province by its slug, where a portal has provinces; undefined when it has none of that name. */
export const provinceNamed = (office: Office, slug: string) =>
  directory()
    .childrenOf(office.id)
    .find(child => child.level === 'provinsi' && child.slug === slug)

/** What a list of many offices is narrowed to. */
export type Narrowed = { province?: Office; region?: Region }

/** One of the lists of many offices: where it stands and what it is called, such as "Pengumuman". */
export type Everywhere = { path: string; title: string }
export type EverywhereProps = {
  params: Promise<{ office: string }>
  searchParams: Promise<EverywhereQuery>
}
type Listing = { page: number; among?: number[] }

/** What the address narrows a list to, and its page; undefined where such a list cannot be. */
function asked(office: Office, { provinsi, wilayah, halaman = '1' }: EverywhereQuery) {
  const province = provinsi ? provinceNamed(office, provinsi) : undefined
  const region = wilayah && !province && office.level === 'pusat' && isRegion(wilayah) ? wilayah : undefined
  const page = Number(halaman)
  if (!hasOffices(office) || (provinsi && !province) || (wilayah && !region)) return
  if (!(page >= 1 && page <= mostPages)) return
  return { narrowed: { province, region } satisfies Narrowed, page }
}

/** Reads one page of something from all offices of a portal, of a province or a region. Not found where it cannot be. */
export async function readEverywhere<Row>(
  { params, searchParams }: EverywhereProps,
  list: (db: Db, limit: number, listing: Listing) => Promise<Row[]>,
) {
  const office = await requireOffice(params)
  const wanted = asked(office, await searchParams)
  if (!wanted) notFound()
  const { narrowed, page } = wanted
  const among = narrowed.region && officesIn(office, narrowed.region).map(({ id }) => id)
  const matter = await visitingBelow(office.id, db => readFrame(db, office.id))
  const rows = await visitingBelow((narrowed.province ?? office).id, db => list(db, size, { page, among }))
  if (page > 1 && rows.length === 0) notFound()
  limitLifetime(30)
  return { office, rows, page, narrowed, matter, more: rows.length === size && page < mostPages }
}

/** Its title, description and one address, as narrow as it was asked for. */
export async function describeEverywhere(
  { params, searchParams }: EverywhereProps,
  { path, title }: Everywhere,
): Promise<Metadata> {
  const office = await requireOffice(params)
  const wanted = asked(office, await searchParams)
  if (!wanted) return {}
  const { narrowed, page } = wanted
  const name = `${title} ${nameOf(narrowed)}`
  return {
    title: page > 1 ? `${name}, halaman ${page}` : name,
    description: `${name} terbaru, dari situs kantor-kantor di bawah ${office.name}.`,
    alternates: { canonical: urlOf(office, everywhereAddress(path, narrowed, page)) },
  }
}

/** What it is narrowed to, in words: "Jawa Timur". */
export const nameOf = ({ province, region }: Narrowed) =>
  province ? province.shortName.replace(/^Provinsi /, '') : region ? regions[region].name : 'semua kantor'

/** The one address of a list: its keys always in the same order, the first page without a number. */
export function everywhereAddress(path: string, { province, region }: Narrowed, page: number) {
  const query = new URLSearchParams()
  if (page > 1) query.set('halaman', String(page))
  if (province) query.set('provinsi', province.slug)
  if (region) query.set('wilayah', region)
  return query.size > 0 ? `${path}?${query}` : path
}
