import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { zoneName } from '../../../../../lib/dates.ts'
import { groupsBelow } from '../../../../../lib/offices/scope.ts'
import { findPlaceable, listPlaceable } from '../../../../../lib/placements/placeable.ts'
import { Breadcrumbs } from '../../../../_ui/Breadcrumbs.tsx'
import { readCentre } from '../../_frame/readCentre.ts'
import { Workroom } from '../../_frame/Workroom.tsx'
import { ChooseEntry } from '../_parts/ChooseEntry.tsx'
import { PlaceForm } from '../_parts/PlaceForm.tsx'

export const metadata: Metadata = { title: 'Tempatkan naskah' }

type Query = Record<string, string | string[] | undefined>
type NewPlacementPageProps = { searchParams: Promise<Query> }

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export default async function NewPlacementPage({ searchParams }: NewPlacementPageProps) {
  const typed = textOf(await searchParams)
  const { naskah = '', q = '' } = typed
  const page = Math.max(1, Math.min(5000, Number(typed.halaman) || 1))
  // Without a script the filter of the picker asks this page again, with the form's own names.
  const chosen = naskah || typed.entryId || ''
  const { actor, office, matter, found } = await readCentre('placement.make', async (db, actor) =>
    uuid.test(chosen)
      ? { entry: await findPlaceable(db, actor.officeId, chosen) }
      : { list: await listPlaceable(db, actor.officeId, q, page) },
  )
  if (!found.entry && !found.list) notFound()
  return (
    <Workroom office={office} actor={actor} matter={matter} here="penempatan">
      <div className="-mt-5 pb-2">
        <Breadcrumbs crumbs={[{ name: 'Penempatan', href: '/admin/penempatan' }]} />
      </div>
      <h1 className="pb-6 text-30">Tempatkan naskah</h1>
      {found.entry ? (
        <PlaceForm
          entry={{ id: found.entry.entryId, kind: found.entry.kind, title: found.entry.title }}
          groups={groupsBelow(office)}
          typed={typed}
          zone={zoneName(office.zone)}
        />
      ) : (
        <ChooseEntry {...found.list!} q={q} page={page} zone={office.zone} />
      )}
    </Workroom>
  )
}

const textOf = (query: Query): Record<string, string> =>
  Object.fromEntries(
    Object.entries(query).flatMap(([name, value]) =>
      typeof value === 'string' && !name.startsWith('$') ? [[name, value]] : [],
    ),
  )
