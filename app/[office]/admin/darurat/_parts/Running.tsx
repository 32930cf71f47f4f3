import { Clock } from 'lucide-react'
import Link from 'next/link'
import { formatDateTime } from '../../../../../lib/dates.ts'
import { liftQuarantine, thawOffices } from '../../../../../lib/emergencies/actions.ts'
import type { Emergency } from '../../../../../lib/emergencies/queries.ts'
import { kindNames } from '../../../../../lib/emergencies/schema.ts'
import { formatNumber } from '../../../../../lib/numbers.ts'
import type { Zone } from '../../../../../lib/offices/schema.ts'
import { type Actor, may } from '../../../../../lib/permissions.ts'
import { Badge } from '../../../../_ui/Badge.tsx'
import { Disclosure } from '../../../../_ui/Disclosure.tsx'
import { DeedForm } from '../../_frame/DeedForm.tsx'

/** What holds now, each with the one step that undoes it. */
export const Running = ({ rows, zone, actor }: { rows: Emergency[]; zone: Zone; actor: Actor }) =>
  rows.length > 0 && (
    <section aria-labelledby="berlaku" className="pb-12">
      <h2 id="berlaku" className="pb-3 text-22">
        Sedang berlaku
      </h2>
      <ul className="divide-y divide-line border-y border-line">
        {rows.map(row => (
          <li key={row.id} className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4 py-5">
            <div className="min-w-0 flex-1 basis-80">
              <Badge look="warn" icon={Clock}>
                {kindNames[row.kind]}
              </Badge>
              <p className="mt-2.5 max-w-measure text-17 font-semibold">
                {row.scope} ({formatNumber(Object.keys(row.states).length)} kantor)
              </p>
              <p className="max-w-measure">{row.reason}</p>
              <p className="mt-1 text-14 text-ink-2">
                {row.startedByName}, sejak {formatDateTime(row.startedAt, zone)}
              </p>
              <RecordLink row={row} />
            </div>
            {may(actor, 'office.freeze') && row.kind === 'freeze' && (
              <DeedForm action={thawOffices} subject={{ id: row.id }} look="primary">
                Cairkan
              </DeedForm>
            )}
            {may(actor, 'office.quarantine') && row.kind === 'quarantine' && (
              <DeedForm action={liftQuarantine} subject={{ id: row.id }} look="primary">
                Buka lagi situsnya
              </DeedForm>
            )}
          </li>
        ))}
      </ul>
    </section>
  )

/** What was done before, the last first. */
export const Past = ({ rows, zone }: { rows: Emergency[]; zone: Zone }) =>
  rows.length > 0 && (
    <Disclosure label={`Yang sudah dilakukan (${rows.length})`} className="pt-8">
      <ul className="divide-y divide-line border-y border-line">
        {rows.map(row => (
          <li key={row.id} className="py-4">
            <p className="font-semibold">
              {kindNames[row.kind]}: {row.scope}
            </p>
            <p className="max-w-measure">{row.reason}</p>
            <p className="text-14 text-ink-2">
              {row.startedByName}, {formatDateTime(row.startedAt, zone)}
              {row.endedByName && `, diakhiri ${row.endedByName} ${formatDateTime(row.endedAt!, zone)}`}
            </p>
            <p className="flex flex-wrap gap-x-6">
              {row.kind === 'rollback' && (
                <Link href={undoOf(row)} className="link inline-block py-2 text-16">
                  Urungkan …
                </Link>
              )}
              <RecordLink row={row} />
            </p>
          </li>
        ))}
      </ul>
    </Disclosure>
  )

const RecordLink = ({ row }: { row: Emergency }) => (
  <Link href={`/admin/insiden/baru?tindakan=${row.id}`} className="link inline-block py-2 text-16">
    Buat catatan insiden dari tindakan ini
  </Link>
)

// To just before it: what it made is then taken back.
const undoOf = ({ states, startedAt }: Emergency) =>
  `/admin/darurat/kembalikan?target=kantor-${Object.keys(states)[0]}&saat=${new Date(startedAt.getTime() - 1).toISOString()}`
