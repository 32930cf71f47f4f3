import { PencilLine } from 'lucide-react'
import type { Metadata } from 'next'
import { formatDateTime, localInput } from '../../../../../lib/dates.ts'
import { untoldOf } from '../../../../../lib/incidents/clock.ts'
import { gapsOf } from '../../../../../lib/incidents/gaps.ts'
import { listConcerned, listLines } from '../../../../../lib/incidents/queries.ts'
import { incidentKinds } from '../../../../../lib/incidents/schema.ts'
import { listTraces } from '../../../../../lib/incidents/traces.ts'
import { may } from '../../../../../lib/permissions.ts'
import { Breadcrumbs } from '../../../../_ui/Breadcrumbs.tsx'
import { LinkButton } from '../../../../_ui/Button.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'
import { Notice } from '../../../../_ui/Notice.tsx'
import { Workroom } from '../../_frame/Workroom.tsx'
import { Chronology } from './_parts/Chronology.tsx'
import { ClockPanel } from './_parts/ClockPanel.tsx'
import { Closing } from './_parts/Closing.tsx'
import { Known } from './_parts/Known.tsx'
import { TakeBundle } from './_parts/TakeBundle.tsx'
import { Telling } from './_parts/Telling.tsx'
import { readIncident } from './readIncident.ts'

export const metadata: Metadata = { title: 'Insiden' }

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ selesai?: string; langkah?: string }>
}

const done: Record<string, string> = {
  dibuka:
    'Catatan dibuka, dan rekan yang menjaga kantor ini disurati. Lengkapi isinya sambil insidennya ditangani.',
  disimpan: 'Catatan tersimpan.',
  kronologi: 'Kronologi tersimpan.',
  diberitahukan: 'Pemberitahuannya tercatat.',
  ditutup: 'Catatan ditutup. Ia tetap bisa dibaca dan berkas buktinya tetap bisa diunduh.',
}

export default async function IncidentPage({ params, searchParams }: Props) {
  const { selesai, langkah } = await searchParams
  const { actor, office, matter, found } = await readIncident(
    'incident.read',
    (await params).id,
    async (db, incident) => ({
      lines: await listLines(db, incident.id),
      traces: await listTraces(db, incident),
      entries: await listConcerned(db, incident.facts.entries),
    }),
  )
  const { incident, lines, traces, entries } = found
  const { zone } = office
  const open = !incident.closedAt
  const [writes, manages] = [open && may(actor, 'incident.report'), may(actor, 'incident.manage')]
  const now = localInput(new Date(), zone)
  const gaps = gapsOf(incident.facts, lines.length)
  const untold = untoldOf(incident)
  return (
    <Workroom office={office} actor={actor} matter={matter} here="insiden">
      <div className="-mt-5 pb-2">
        <Breadcrumbs crumbs={[{ name: 'Insiden', href: '/admin/insiden' }]} />
      </div>
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-4 pb-6">
        <div className="min-w-0 flex-1 basis-80">
          <h1 className="text-30 wrap-anywhere">{incident.title}</h1>
          <p className="pt-1 text-ink-2">
            {incidentKinds[incident.kind]}. Terakhir diubah {incident.changedByName},{' '}
            {formatDateTime(incident.changedAt, zone)}
          </p>
        </div>
        {writes && (
          <LinkButton href={`/admin/insiden/${incident.id}/ubah`} look="primary">
            <Icon of={PencilLine} />
            Isi catatan
          </LinkButton>
        )}
      </div>
      {done[selesai ?? ''] && (
        <Notice look="ok" role="status" className="mb-8 max-w-measure">
          {done[selesai ?? '']}
        </Notice>
      )}
      {open && gaps.length > 0 && (
        <Notice look="warn" className="mb-8 max-w-measure">
          Untuk laporan ke BSSN masih kurang: {gaps.join(', ')}.
        </Notice>
      )}
      <div className="grid items-start gap-x-10 gap-y-10 xl:grid-cols-[minmax(0,1fr)_22rem] xl:grid-rows-[auto_1fr] xl:gap-y-5">
        <div className="grid gap-5 xl:col-start-2">
          <ClockPanel incident={incident} zone={zone} now={new Date()} />
          {manages && open && untold.length > 0 && (
            <Telling id={incident.id} lock={incident.lock} untold={untold} latest={now} step={langkah} />
          )}
        </div>
        <div className="grid min-w-0 gap-12 xl:col-start-1 xl:row-span-2 xl:row-start-1">
          <Known incident={incident} entries={entries} zone={zone} />
          <Chronology
            incident={incident}
            lines={lines}
            traces={traces}
            zone={zone}
            writes={writes}
            latest={now}
          />
        </div>
        {manages && (
          <div className="grid gap-5 xl:col-start-2">
            <TakeBundle id={incident.id} />
            {open && <Closing id={incident.id} lock={incident.lock} untold={untold} step={langkah} />}
          </div>
        )}
      </div>
    </Workroom>
  )
}
