import { Hourglass } from 'lucide-react'
import type { ReactNode } from 'react'
import { formatDateTime } from '../../../../../../lib/dates.ts'
import {
  deadlineOf,
  isRunning,
  leftOf,
  leftWords,
  toldWords,
  untoldOf,
} from '../../../../../../lib/incidents/clock.ts'
import type { Incident } from '../../../../../../lib/incidents/queries.ts'
import type { Zone } from '../../../../../../lib/offices/schema.ts'
import { Icon } from '../../../../../_ui/Icon.tsx'

type ClockPanelProps = { incident: Incident; zone: Zone; now: Date }

/** The 72 hours: how much is left, whom to tell, and who was told when. */
export function ClockPanel({ incident, zone, now }: ClockPanelProps) {
  const left = leftOf(incident, now)
  const { toldBssnAt, toldPersonsAt, facts } = incident
  return (
    <section aria-labelledby="waktu" className="rounded-panel border border-line bg-surface p-5">
      <h2 id="waktu" className="flex items-center gap-2 text-16 font-semibold text-ink-2">
        <Icon of={Hourglass} />
        Waktu pemberitahuan
      </h2>
      {isRunning(incident) ? (
        <>
          <p className={`pt-2 text-30 font-bold tabular-nums ${left < 0 ? 'text-bad' : ''}`}>
            {leftWords(left)}
          </p>
          <p>
            untuk memberi tahu {toldWords(untoldOf(incident))}, paling lambat{' '}
            <b className="font-semibold">{formatDateTime(deadlineOf(incident), zone)}</b>.
          </p>
          <p className="pt-2 text-14 text-ink-2">
            3 × 24 jam sejak diketahui: UU 27/2022 pasal 46. Bila situs ini infrastruktur informasi vital,
            BSSN diberi tahu dalam 1 × 24 jam: Peraturan BSSN 1/2024 pasal 15.
          </p>
        </>
      ) : (
        <p className="pt-2 text-20 font-bold">{incident.closedAt ? 'Ditutup' : 'Sudah diberitahukan'}</p>
      )}
      <dl className="mt-4 grid gap-3 border-t border-line pt-4 text-16">
        <Told name="BSSN" at={toldBssnAt} zone={zone} />
        {facts.persons === 0 ? (
          <Said name="Orang yang datanya terkena">Tidak ada</Said>
        ) : (
          <Told name="Orang yang datanya terkena" at={toldPersonsAt} zone={zone} />
        )}
        {incident.closedAt && (
          <Said name="Ditutup">
            {formatDateTime(incident.closedAt, zone)}, {incident.closedByName}
          </Said>
        )}
      </dl>
    </section>
  )
}

const Told = ({ name, at, zone }: { name: string; at: Date | null; zone: Zone }) => (
  <Said name={name}>{at ? `Diberi tahu ${formatDateTime(at, zone)}` : 'Belum diberi tahu'}</Said>
)

const Said = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt className="text-14 text-ink-2">{name}</dt>
    <dd>{children}</dd>
  </div>
)
