import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { localInput } from '../../../../../../lib/dates.ts'
import { listConcerned } from '../../../../../../lib/incidents/queries.ts'
import { listTouched } from '../../../../../../lib/incidents/traces.ts'
import { Breadcrumbs } from '../../../../../_ui/Breadcrumbs.tsx'
import { PageHead } from '../../../_frame/PageHead.tsx'
import { Workroom } from '../../../_frame/Workroom.tsx'
import { readIncident } from '../readIncident.ts'
import { EditForm } from './EditForm.tsx'

export const metadata: Metadata = { title: 'Isi catatan insiden' }

type Props = { params: Promise<{ id: string }> }

export default async function EditIncidentPage({ params }: Props) {
  const { actor, office, matter, found } = await readIncident(
    'incident.report',
    (await params).id,
    async (db, incident) => ({
      touched: await listTouched(db, incident),
      named: await listConcerned(db, incident.facts.entries),
    }),
  )
  const { incident, touched, named } = found
  const { facts, id } = incident
  if (incident.closedAt) redirect(`/admin/insiden/${id}`)
  const local = (at: Date | null) => (at ? localInput(at, office.zone) : '')
  const values = {
    kind: incident.kind,
    title: incident.title,
    learnedAt: local(incident.learnedAt),
    learnedBy: incident.learnedBy,
    since: local(incident.since),
    until: local(incident.until),
    description: facts.description,
    contactName: facts.contact.name,
    contactPosition: facts.contact.position,
    contactPhone: facts.contact.phone,
    contactEmail: facts.contact.email,
    effect: facts.effect,
    addresses: facts.addresses.join('\n'),
    persons: facts.persons === null ? '' : String(facts.persons),
    data: facts.data,
    handling: facts.handling,
    ...Object.fromEntries(facts.entries.map(entry => [`entry.${entry}`, 'on'])),
  }
  const others = touched.filter(entry => !named.some(one => one.id === entry.id))
  const entries = [...named, ...others].map(({ id: entry, title }) => ({ id: entry, title }))
  return (
    <Workroom office={office} actor={actor} matter={matter} here="insiden">
      <div className="-mt-5 pb-2">
        <Breadcrumbs
          crumbs={[
            { name: 'Insiden', href: '/admin/insiden' },
            { name: incident.title, href: `/admin/insiden/${id}` },
          ]}
        />
      </div>
      <PageHead title="Isi catatan" />
      <EditForm id={id} lock={incident.lock} values={values} entries={entries} zone={office.zone} />
    </Workroom>
  )
}
