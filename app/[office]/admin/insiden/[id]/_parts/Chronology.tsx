import { particulars } from '../../../../../../lib/audit/particulars.ts'
import { deedWords } from '../../../../../../lib/audit/words.ts'
import { formatDateTime } from '../../../../../../lib/dates.ts'
import { removeLine } from '../../../../../../lib/incidents/actions.ts'
import type { Incident, IncidentLine } from '../../../../../../lib/incidents/queries.ts'
import { mostTraces, type Trace } from '../../../../../../lib/incidents/traces.ts'
import type { Zone } from '../../../../../../lib/offices/schema.ts'
import { DeedForm } from '../../../_frame/DeedForm.tsx'
import { AddLine } from './AddLine.tsx'

type ChronologyProps = {
  incident: Incident
  lines: IncidentLine[]
  traces: Trace[]
  zone: Zone
  writes: boolean
  latest: string
}

type Happening = { at: Date; line: IncidentLine } | { at: Date; trace: Trace }

/** What happened when: what people wrote, and between it what the log knows. */
export function Chronology({ incident, lines, traces, zone, writes, latest }: ChronologyProps) {
  const happenings: Happening[] = [
    ...lines.map(line => ({ at: line.at, line })),
    ...traces.slice(0, mostTraces).map(trace => ({ at: trace.at, trace })),
  ].sort((one, other) => one.at.getTime() - other.at.getTime())
  const wide = incident.offices.length > 1
  return (
    <section aria-labelledby="kronologi">
      <h2 id="kronologi" className="text-22">
        Kronologi
      </h2>
      <p className="max-w-measure pt-1 pb-4 text-ink-2">
        Yang ditulis orang, dan di antaranya yang tercatat di jejak kegiatan: siapa masuk, apa yang terbit dan
        diunggah, apa yang ditolak, dan tindakan darurat.
      </p>
      {writes && <AddLine id={incident.id} latest={latest} />}
      {happenings.length > 0 && (
        <ol className="divide-y divide-line border-y border-line">
          {happenings.map(one =>
            'line' in one ? (
              <li key={`tulis-${one.line.id}`} className="flex flex-wrap items-start gap-x-6 gap-y-2 py-3.5">
                <div className="min-w-0 flex-1 basis-64">
                  <p className="font-semibold wrap-anywhere whitespace-pre-line">{one.line.words}</p>
                  <p className="text-14 text-ink-2">
                    <time dateTime={one.at.toISOString()}>{formatDateTime(one.at, zone)}</time>, ditulis{' '}
                    {one.line.writtenByName}
                  </p>
                </div>
                {writes && (
                  <DeedForm action={removeLine} subject={{ id: incident.id, line: one.line.id }} look="plain">
                    Hapus<span className="sr-only"> baris {formatDateTime(one.at, zone)}</span>
                  </DeedForm>
                )}
              </li>
            ) : (
              <li key={`jejak-${one.trace.id}`} className="py-3.5">
                <TraceLine trace={one.trace} zone={zone} wide={wide} />
              </li>
            ),
          )}
        </ol>
      )}
      {traces.length > mostTraces && (
        <p className="pt-3 text-ink-2">
          Hanya {mostTraces} catatan pertama yang tampil. Semuanya ada di berkas bukti.
        </p>
      )}
    </section>
  )
}

function TraceLine({ trace, zone, wide }: { trace: Trace; zone: Zone; wide: boolean }) {
  const said = particulars(trace.detail).map(pair => pair.join(': '))
  return (
    <>
      <p className="wrap-anywhere">
        <b className="font-semibold">{trace.actorName}</b> {deedWords(trace.action)}
      </p>
      {said.length > 0 && <p className="line-clamp-3 text-14 wrap-anywhere">{said.join('; ')}</p>}
      <p className="text-14 text-ink-2">
        <time dateTime={trace.at.toISOString()}>{formatDateTime(trace.at, zone)}</time>
        {wide && ` · ${trace.officeName}`}
        {trace.address && ` · dari ${trace.address}`}
        {trace.sequence && ` · jejak nomor ${trace.sequence}`}
      </p>
    </>
  )
}
