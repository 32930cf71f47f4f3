import type { MoveFilter, MoveSort } from '../../../../../lib/moves/list.ts'
import { moveSteps } from '../../../../../lib/moves/schema.ts'
import type { Move } from '../../../../../lib/moves/way.ts'
import { longDay } from '../../../../../lib/stages/span.ts'
import { Cell, type Column, NameCell, Row, Table } from '../../../../_ui/Table.tsx'
import { bareName, placeName } from '../../_frame/names.ts'
import { MoveReasonBadge, PhaseBadge } from '../_board/MoveBadge.tsx'
import { movesAddress } from '../filter.ts'

const columns: (Column & { by?: MoveSort })[] = [
  { title: 'Kantor', by: 'nama' },
  { title: 'Tahap dan langkah', by: 'langkah', className: 'w-64' },
  { title: 'Penanggung jawab' },
  { title: 'Rencana', by: 'selesai', className: 'w-48' },
  { title: 'Kemajuan terakhir', by: 'terakhir', className: 'w-36' },
]

/** Moves with how far they are, who sees to them, and until when. */
export function MoveTable({ rows, filter }: { rows: Move[]; filter: MoveFilter }) {
  const sortable = columns.map(({ by, ...column }) => ({
    ...column,
    ...(by && { sort: sortOf(filter, by) }),
  }))
  return (
    <Table label="Perpindahan" columns={sortable}>
      {rows.map(move => (
        <Row key={move.id}>
          <NameCell>
            <a
              href={`/admin/perpindahan/${move.slug}`}
              className="-my-2.5 block py-2.5 underline-offset-4 hover:text-accent hover:underline"
            >
              {placeName(move)}
              <span className="block text-14 font-normal wrap-anywhere text-ink-2">
                {[move.provinceName && bareName(move.provinceName), ...move.sites.map(({ host }) => host)]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </a>
          </NameCell>
          <Cell title="Tahap dan langkah" evident>
            <span className="flex flex-wrap gap-1.5">
              {(move.reasons.length === 0 || move.phase !== 'waiting') && <PhaseBadge phase={move.phase} />}
              {move.reasons.map(reason => (
                <MoveReasonBadge key={reason.name} reason={reason} />
              ))}
            </span>
            <span className="block pt-1 text-14 text-ink-2">
              {move.done} dari {move.steps.length}
              {move.next && `, berikutnya: ${moveSteps[move.next].toLowerCase()}`}
            </span>
          </Cell>
          <Cell title="Penanggung jawab" hollow={!move.responsible && !move.coach}>
            {move.responsible || (move.coach ? '' : <span className="text-ink-2">Belum ada</span>)}
            {move.coach && <span className="block text-14 text-ink-2">Pendamping {move.coach}</span>}
          </Cell>
          <Cell title="Rencana" hollow={!move.startsOn && !move.endsOn}>
            <Planned move={move} />
          </Cell>
          <Cell title="Kemajuan terakhir" hollow={!move.last}>
            {move.last ? longDay(move.last, 0) : <span className="text-ink-2">Belum ada</span>}
          </Cell>
        </Row>
      ))}
    </Table>
  )
}

const Planned = ({ move: { startsOn, endsOn } }: { move: Move }) => {
  if (!startsOn && !endsOn) return <span className="text-ink-2">Belum dijadwalkan</span>
  return (
    <>
      {endsOn ? `Selesai ${longDay(endsOn, 0)}` : 'Belum ada akhirnya'}
      {startsOn && <span className="block text-14 text-ink-2">Mulai {longDay(startsOn, 0)}</span>}
    </>
  )
}

function sortOf(filter: MoveFilter, by: MoveSort) {
  const chosen = filter.sort === by
  const direction = chosen ? (filter.down ? ('descending' as const) : ('ascending' as const)) : undefined
  return { href: movesAddress(filter, { sort: by, down: chosen && !filter.down }), direction }
}
