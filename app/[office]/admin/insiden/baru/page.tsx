import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { localInput } from '../../../../../lib/dates.ts'
import { type EmergencyKind, kindNames } from '../../../../../lib/emergencies/schema.ts'
import { targetChoices } from '../../../../../lib/emergencies/target.ts'
import { concerned } from '../../../../../lib/incidents/concerned.ts'
import { findAct } from '../../../../../lib/incidents/queries.ts'
import { directory } from '../../../../../lib/offices/directory.ts'
import type { Office } from '../../../../../lib/offices/schema.ts'
import { may } from '../../../../../lib/permissions.ts'
import { Breadcrumbs } from '../../../../_ui/Breadcrumbs.tsx'
import { Notice } from '../../../../_ui/Notice.tsx'
import { PageHead } from '../../_frame/PageHead.tsx'
import { readCentre } from '../../_frame/readCentre.ts'
import { Workroom } from '../../_frame/Workroom.tsx'
import { OpenForm } from './OpenForm.tsx'

export const metadata: Metadata = { title: 'Catat insiden' }

type Props = { searchParams: Promise<{ kantor?: string; tindakan?: string }> }

export default async function OpenIncidentPage({ searchParams }: Props) {
  const { kantor, tindakan } = await searchParams
  const number = Number(tindakan)
  const { actor, office, matter, found } = await readCentre('incident.report', async (db, _actor, own) => {
    if (!tindakan) return {}
    const act = Number.isSafeInteger(number) ? await findAct(db, number) : undefined
    const of = act && concerned(own, Object.keys(act.states).map(Number))
    if (!act || !of) notFound()
    return { act, of }
  })
  const { act, of } = found
  const { zone } = office
  const known = act?.startedAt ?? new Date()
  const values = {
    title: act ? titles[act.kind] : '',
    kind: act ? kinds[act.kind] : 'defacement',
    learnedAt: localInput(known, zone),
    learnedBy: act?.startedByName ?? actor.name,
    // What led to it lies mostly in the day before.
    since: localInput(new Date(known.getTime() - day), zone),
    description: act ? `${kindNames[act.kind]}: ${act.scope}. ${act.reason}` : '',
  }
  return (
    <Workroom office={office} actor={actor} matter={matter} here="insiden">
      <div className="-mt-5 pb-2">
        <Breadcrumbs crumbs={[{ name: 'Insiden', href: '/admin/insiden' }]} />
      </div>
      <PageHead title="Catat insiden" />
      {of && (
        <Notice look="info" className="mb-6 max-w-measure">
          Dari tindakan darurat untuk {of.label}. Periksa kapan insiden ini pertama diketahui dan sejak kapan
          terjadi.
        </Notice>
      )}
      <OpenForm
        values={values}
        zone={zone}
        act={act?.id}
        target={!act && may(actor, 'incident.manage') ? choosing(office, kantor) : undefined}
      />
    </Workroom>
  )
}

const day = 86_400_000

const titles: Record<EmergencyKind, string> = {
  freeze: '',
  sessions: 'Sesi dicuri',
  quarantine: 'Tampilan situs diganti orang lain',
  rollback: 'Isi situs diganti orang lain',
}
const kinds = {
  freeze: 'other',
  sessions: 'account',
  quarantine: 'defacement',
  rollback: 'defacement',
} as const satisfies Record<EmergencyKind, string>

/** Their own office and all below it. */
function choosing(own: Office, slug = '') {
  const asked = slug && directory().officeNamed(`${own.institution}/${slug}`)
  const choices = targetChoices(own)
  const mine = { id: own.id, name: own.shortName, whole: false, offices: [{ id: own.id, name: own.name }] }
  return { choices: [mine, ...choices], chosen: asked ? `kantor-${asked.id}` : '', all: own }
}
