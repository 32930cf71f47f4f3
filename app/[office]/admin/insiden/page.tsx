import { FilePlus2 } from 'lucide-react'
import type { Metadata } from 'next'
import { formatDateTime } from '../../../../lib/dates.ts'
import { isRunning } from '../../../../lib/incidents/clock.ts'
import { labelOf } from '../../../../lib/incidents/concerned.ts'
import { type Incident, listIncidents } from '../../../../lib/incidents/queries.ts'
import { incidentKinds } from '../../../../lib/incidents/schema.ts'
import type { Zone } from '../../../../lib/offices/schema.ts'
import { may } from '../../../../lib/permissions.ts'
import { LinkButton } from '../../../_ui/Button.tsx'
import { EmptyState } from '../../../_ui/EmptyState.tsx'
import { Icon } from '../../../_ui/Icon.tsx'
import { SectionHead } from '../../../_ui/SectionHead.tsx'
import { PageHead } from '../_frame/PageHead.tsx'
import { readCentre } from '../_frame/readCentre.ts'
import { Workroom } from '../_frame/Workroom.tsx'
import { ClockBadge, clockSentence } from './_parts/Clock.tsx'
import { officesOf } from './_parts/RunningClocks.tsx'

export const metadata: Metadata = { title: 'Insiden' }

export default async function IncidentsPage() {
  const { actor, office, matter, found } = await readCentre('incident.read', listIncidents)
  const { open, closed } = found
  const now = new Date()
  const reports = may(actor, 'incident.report')
  return (
    <Workroom office={office} actor={actor} matter={matter} here="insiden">
      <PageHead title="Insiden">
        {reports && (
          <LinkButton href="/admin/insiden/baru" look="primary">
            <Icon of={FilePlus2} />
            Catat insiden
          </LinkButton>
        )}
      </PageHead>
      <p className="-mt-3 max-w-measure pb-8 text-ink-2">
        Begitu seseorang mengetahui ada yang tidak beres, catat di sini. Sejak itu berjalan waktu 3 × 24 jam
        untuk memberi tahu BSSN dan orang yang datanya terkena (UU 27/2022 pasal 46).
      </p>
      {open.length > 0 && <List id="terbuka" title="Terbuka" rows={open} zone={office.zone} now={now} />}
      {open.length === 0 && (
        <EmptyState heading="h2" title="Tidak ada insiden yang terbuka">
          Yang dicatat di sini dijaga waktunya, dan buktinya bisa diunduh sebagai satu berkas.
          {!reports && ' Admin kantor yang mencatatnya.'}
        </EmptyState>
      )}
      {closed.length > 0 && (
        <div className="pt-14">
          <List id="ditutup" title="Ditutup" rows={closed} zone={office.zone} now={now} />
        </div>
      )}
    </Workroom>
  )
}

type ListProps = { id: string; title: string; rows: Incident[]; zone: Zone; now: Date }

const List = ({ id, title, rows, zone, now }: ListProps) => (
  <section aria-labelledby={id} className="max-w-picture">
    <SectionHead id={id} title={title} />
    <ul className="divide-y divide-line border-y border-line">
      {rows.map(row => (
        <li key={row.id} className="py-5">
          <ClockBadge incident={row} now={now} />
          <p className="pt-2.5 text-18 font-semibold">
            <a
              href={`/admin/insiden/${row.id}`}
              className="underline-offset-4 hover:text-accent hover:underline"
            >
              {row.title}
            </a>
          </p>
          <p>{labelOf(officesOf(row))}</p>
          <p className="pt-0.5 text-14 text-ink-2">
            {incidentKinds[row.kind]}. Diketahui {formatDateTime(row.learnedAt, zone)}
            {isRunning(row) && `; waktu berjalan ${clockSentence(row, zone)}`}
          </p>
        </li>
      ))}
    </ul>
  </section>
)
