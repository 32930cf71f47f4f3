import { MonitorSmartphone } from 'lucide-react'
import { agentWords } from '../../../../../lib/login/agent-words.ts'
import type { Zone } from '../../../../../lib/offices/schema.ts'
import { endOtherSessions, endSession } from '../../../../../lib/sessions/actions.ts'
import type { SessionRow } from '../../../../../lib/sessions/queries.ts'
import { Badge } from '../../../../_ui/Badge.tsx'
import { SectionHead } from '../../../../_ui/SectionHead.tsx'
import { DeedForm } from '../../_frame/DeedForm.tsx'
import { formatAgo } from '../../_frame/when.ts'

type DevicesProps = { rows: SessionRow[]; here: string | undefined; zone: Zone; now: Date }

/** Where somebody is logged in, and ending it. */
export const Devices = ({ rows, here, ...when }: DevicesProps) => (
  <section aria-labelledby="perangkat">
    <SectionHead
      id="perangkat"
      title="Perangkat yang sedang masuk"
      text="Ada yang tidak Anda kenali? Keluarkan, lalu ganti kata sandi Anda."
    />
    <ul className="divide-y divide-line border-y border-line">
      {rows.map(row => (
        <Row key={row.id} row={row} isHere={row.id === here} {...when} />
      ))}
    </ul>
    {rows.length > 1 && (
      <div className="mt-5">
        <DeedForm action={endOtherSessions} subject={{}} look="danger" className="md:justify-self-start">
          Keluarkan semua perangkat lain
        </DeedForm>
      </div>
    )}
  </section>
)

type RowProps = { row: SessionRow; isHere: boolean; zone: Zone; now: Date }

const Row = ({ row, isHere, zone, now }: RowProps) => (
  <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-3 py-4">
    <div className="min-w-0">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 font-semibold">
        {agentWords(row.agent)}
        {isHere && (
          <Badge look="ok" icon={MonitorSmartphone}>
            Perangkat ini
          </Badge>
        )}
      </p>
      <p className="text-14 text-ink-2">{row.office}</p>
      <p className="text-14 text-ink-2">
        {row.address && <>Dari {row.address} · </>}
        {isHere ? 'sedang dipakai' : `terakhir dipakai ${formatAgo(row.seenAt, zone, now)}`} · masuk{' '}
        {formatAgo(row.createdAt, zone, now)}
      </p>
    </div>
    {!isHere && (
      <DeedForm action={endSession} subject={{ id: row.id }} look="secondary">
        Keluarkan<span className="sr-only"> {agentWords(row.agent)}</span>
      </DeedForm>
    )}
  </li>
)
