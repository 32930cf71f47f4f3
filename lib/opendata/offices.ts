import { urlOf } from '../offices/address.ts'
import { directory } from '../offices/directory.ts'
import type { Office } from '../offices/schema.ts'
import type { Parameters } from './parameters.ts'
import { openDataRoot } from './places.ts'
import type { OpenOffice } from './schema.ts'

/** The offices of the same institution that fit, in the order of their codes. */
export function fittingOffices(here: Office, { tingkat, induk }: Parameters['satker']): Office[] {
  const parent = induk === undefined ? undefined : officeOfSlug(here, induk)
  return directory()
    .offices()
    .filter(
      office =>
        office.institutionId === here.institutionId &&
        (!tingkat || office.level === tingkat) &&
        (induk === undefined || (parent !== undefined && office.parentId === parent.id)),
    )
}

/** The office of that slug in the same institution. */
export const officeOfSlug = (here: Office, slug: string) =>
  directory()
    .offices()
    .find(office => office.institutionId === here.institutionId && office.slug === slug)

/** An office as open data tells it. */
export const officeShape = (office: Office): OpenOffice => ({
  slug: office.slug,
  kode: office.code,
  nama: office.name,
  tingkat: office.level,
  induk: (office.parentId && directory().officeById(office.parentId)?.slug) || null,
  zona: office.zone,
  keadaan: office.state,
  situs: urlOf(office),
  api: urlOf(office, openDataRoot),
})
