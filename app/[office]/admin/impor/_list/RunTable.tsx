import { progressOf, progressWords } from '../../../../../lib/imports/run/progress.ts'
import type { FoundRun } from '../../../../../lib/imports/run/queries.ts'
import { formats } from '../../../../../lib/imports/schema.ts'
import { formatNumber } from '../../../../../lib/numbers.ts'
import type { Zone } from '../../../../../lib/offices/schema.ts'
import { Cell, NameCell, Row, Table } from '../../../../_ui/Table.tsx'
import { formatAgo } from '../../_frame/when.ts'
import { RunBadge } from './RunBadge.tsx'

const columns = [
  { title: 'Sumber' },
  { title: 'Keadaan', className: 'w-56' },
  { title: 'Dimulai', end: true, className: 'w-44' },
]

/** Each reading of an old site: where from, how far it is, who began it. */
export function RunTable({ runs, zone }: { runs: FoundRun[]; zone: Zone }) {
  const now = new Date()
  return (
    <Table label="Impor" columns={columns}>
      {runs.map(run => (
        <Row key={run.id}>
          <NameCell>
            <a href={`/admin/impor/${run.id}`} className="link py-1 break-all">
              {run.site || run.name}
            </a>
            <span className="block text-14 font-normal text-ink-2">
              {formats[run.format]}
              {run.site && `, ${run.name}`}
            </span>
          </NameCell>
          <Cell title="Keadaan">
            <RunBadge {...run} />
            <span className="block pt-1 text-14 text-ink-2">{farOf(run, now)}</span>
          </Cell>
          <Cell title="Dimulai" end>
            {formatAgo(run.startedAt, zone, now)}
            <span className="block text-14 max-md:inline max-md:before:content-[',_']">
              {run.startedByName}
            </span>
          </Cell>
        </Row>
      ))}
    </Table>
  )
}

function farOf(run: FoundRun, now: Date) {
  const progress = progressOf(run, now)
  if (progress) return progressWords(progress)
  return run.total ? `${formatNumber(run.total)} butir` : ''
}
