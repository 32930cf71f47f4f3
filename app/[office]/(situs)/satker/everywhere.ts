import { notFound } from 'next/navigation'
import { type Db, visitingBelow } from '../../../../db/doors.ts'
import { readFrame } from '../../../../lib/entries/live.ts'
import { limitLifetime } from '../../../../lib/front/context.ts'
import { directory } from '../../../../lib/offices/directory.ts'
import { isRegion, officesIn, type Region } from '../../../../lib/offices/regions.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { hasOffices } from '../_frame/menu.ts'

export type EverywhereQuery = { provinsi?: string; wilayah?: string; halaman?: string }

const size = 15
/** So far back a list of all offices goes; what is older is found by search or at its own office. */
export const mostPages = 40

/** A province by its slug, where a portal has provinces; undefined when it has none of that name. */
export const provinceNamed = (office: Office, slug: string) =>
  directory()
    .childrenOf(office.id)
    .find(child => child.level === 'provinsi' && child.slug === slug)

/** What a list of many offices is narrowed to. */
export type Narrowed = { province?: Office; region?: Region }

type Listing = { page: number; among?: number[] }

/** Reads one page of something from all offices of a portal, of a province or a region. Not found where it cannot be. */
export async function readEverywhere<Row>(
  office: Office,
  { provinsi, wilayah, halaman = '1' }: EverywhereQuery,
  list: (db: Db, limit: number, listing: Listing) => Promise<Row[]>,
) {
  const province = provinsi ? provinceNamed(office, provinsi) : undefined
  const region = wilayah && !province && office.level === 'pusat' && isRegion(wilayah) ? wilayah : undefined
  const page = Number(halaman)
  if (!hasOffices(office) || (provinsi && !province) || (wilayah && !region)) notFound()
  if (!(page >= 1 && page <= mostPages)) notFound()
  const among = region && officesIn(office, region).map(({ id }) => id)
  const matter = await visitingBelow(office.id, db => readFrame(db, office.id))
  const rows = await visitingBelow((province ?? office).id, db => list(db, size, { page, among }))
  if (page > 1 && rows.length === 0) notFound()
  limitLifetime(30)
  return {
    rows,
    page,
    narrowed: { province, region },
    matter,
    more: rows.length === size && page < mostPages,
  }
}
