import { directory } from '../offices/directory.ts'
import { officesUnder } from '../offices/find.ts'
import type { Office } from '../offices/schema.ts'

/** Whom an emergency act concerns. */
export type Target = { label: string; offices: Pick<Office, 'id' | 'state'>[] }

const stands = ({ state }: Office) => state !== 'merged' && state !== 'archived'

/**
 * What a choice means to those who sit at an office: "semua", "provinsi-12" or "kantor-34"; undefined for what is not
 * theirs. "semua" holds their own office too.
 */
export function findTarget(own: Office, choice: string): Target | undefined {
  const below = officesUnder(own).filter(stands)
  if (choice === 'semua')
    return {
      label: own.level === 'pusat' ? 'Semua kantor' : `${own.name} dan semua kantornya`,
      offices: [own, ...below],
    }
  const [, kind, id] = /^(provinsi|kantor)-(\d{1,9})$/.exec(choice) ?? []
  const office = below.find(one => one.id === Number(id))
  if (!office) return
  if (kind === 'kantor') return { label: office.name, offices: [office] }
  if (office.level !== 'provinsi') return
  return {
    label: `${office.name} dan semua kantornya`,
    offices: [office, ...officesUnder(office).filter(stands)],
  }
}

/** All that can be chosen, by province, as the form shows it. */
export function targetChoices(own: Office) {
  const provinces = own.level === 'pusat' ? directory().childrenOf(own.id).filter(stands) : [own]
  return provinces.map(province => ({
    id: province.id,
    name: province.shortName,
    whole: own.level === 'pusat',
    offices: [province, ...directory().childrenOf(province.id).filter(stands)]
      .filter(({ id }) => id !== own.id)
      .map(({ id, name }) => ({ id, name })),
  }))
}
export type TargetChoice = ReturnType<typeof targetChoices>[number]
