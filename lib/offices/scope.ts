import { z } from 'zod'
import { directory } from './directory.ts'
import type { Office } from './schema.ts'
import { boxOf, type OfficeGroup, type Reach, reaches } from './scope-fields.ts'

/** `ids` are those of provinces or of offices, as the reach says; none where it is "all". */
export type Scope = { reach: Reach; ids: number[] }

const scope = z
  .object({
    reach: z.enum(reaches, 'Pilih dulu tujuannya.'),
    ids: z.array(z.number().int().positive()).max(2000),
  })
  .refine(({ reach, ids }) => reach === 'all' || ids.length > 0, 'Centang sedikitnya satu tujuan di daftar.')

/** The schema of a form that holds the picker of offices: its fields come as `scope`. */
export const withScope = <Shape extends z.ZodRawShape>(form: z.ZodObject<Shape>) =>
  z.preprocess(
    values => ({ ...(values as object), scope: scopeIn(values as object) }),
    form.extend({ scope }),
  )

/** What the picker's fields say, wherever they come from: a form, or the address of a page. */
export function scopeIn(values: object): { reach: unknown; ids: number[] } {
  const { reach } = values as { reach?: unknown }
  const box = reach === 'provinces' || reach === 'chosen' ? boxOf[reach] : undefined
  const ids = Object.keys(values).flatMap(name =>
    box && name.startsWith(box) ? [name.slice(box.length)] : [],
  )
  return { reach, ids: ids.map(Number).filter(id => Number.isSafeInteger(id)) }
}

/** Offices that still have a site of their own. */
const stands = ({ state }: Office) => state !== 'merged' && state !== 'archived'

/** The offices below one, by province: what the picker offers. At a province there is one group. */
export function groupsBelow(office: Office): OfficeGroup[] {
  const provinces = office.level === 'pusat' ? directory().childrenOf(office.id) : [office]
  return provinces.map(province => ({
    id: province.id,
    name: province.shortName.replace(/^Provinsi /, ''),
    offices: [province, ...directory().childrenOf(province.id)]
      .filter(one => one.id !== office.id && stands(one))
      .map(({ id, name, host }) => ({ id, name, host })),
  }))
}

/** The offices below one that a scope means; ids of any other office mean nothing. */
export function officesWithin(office: Office, { reach, ids }: Scope): Office[] {
  const wanted = new Set(ids)
  const below = directory()
    .childrenOf(office.id)
    .flatMap(child => [child, ...directory().childrenOf(child.id)])
    .filter(stands)
  if (reach === 'all') return below
  return below.filter(
    ({ id, parentId }) => wanted.has(id) || (reach === 'provinces' && wanted.has(parentId ?? 0)),
  )
}

/** A scope in words: "semua kantor", "3 provinsi", "KPU Kabupaten Kediri". */
export function scopeWords(office: Office, { reach, ids }: Scope): string {
  if (reach === 'all') return office.level === 'pusat' ? 'semua kantor' : 'semua kantor di provinsi ini'
  const names = ids.flatMap(id => directory().officeById(id)?.name ?? [])
  if (names.length > 0 && names.length <= 2) return names.join(' dan ')
  return `${ids.length} ${reach === 'provinces' ? 'provinsi' : 'kantor'}`
}
