import { moveSteps } from '../../../../../lib/moves/schema.ts'
import type { Move } from '../../../../../lib/moves/way.ts'
import { formatNumber } from '../../../../../lib/numbers.ts'
import { LinkButton } from '../../../../_ui/Button.tsx'
import { SectionHead } from '../../../../_ui/SectionHead.tsx'
import { Cell, NameCell, Row, Table } from '../../../../_ui/Table.tsx'
import { bareName, placeName } from '../../_frame/names.ts'
import { movesAddress } from '../filter.ts'
import { MoveReasonBadge } from './MoveBadge.tsx'

/** How many of them the board itself shows. */
const shownFirst = 8

const columns = [
  { title: 'Kantor' },
  { title: 'Sebab', className: 'w-56' },
  { title: 'Keterangan' },
  { title: 'Langkah berikutnya', className: 'w-52' },
  { title: 'Perpindahannya', end: true, className: 'w-24' },
]

/** Whose move needs help and why, the most urgent first. */
export function MoveHelp({ moves }: { moves: Move[] }) {
  if (moves.length === 0) return null
  const more = { name: `Lihat ${formatNumber(moves.length)} kantor`, href: movesAddress({ cause: 'apapun' }) }
  return (
    <section aria-labelledby="bantu" className="pb-14">
      <SectionHead id="bantu" title="Siapa perlu dibantu" more={more} />
      <Table label="Siapa perlu dibantu" columns={columns}>
        {moves.slice(0, shownFirst).map(move => (
          <Row key={move.id}>
            <NameCell>
              {placeName(move)}
              {move.provinceName && (
                <span className="block text-14 font-normal text-ink-2">{bareName(move.provinceName)}</span>
              )}
            </NameCell>
            <Cell title="Sebab" evident>
              <span className="flex flex-wrap gap-1.5">
                {move.reasons.map(reason => (
                  <MoveReasonBadge key={reason.name} reason={reason} />
                ))}
              </span>
            </Cell>
            <Cell title="Keterangan" evident>
              {move.reasons[0]!.detail}
            </Cell>
            <Cell title="Langkah berikutnya">{move.next ? moveSteps[move.next] : 'Sudah selesai'}</Cell>
            <Cell title="Perpindahannya" evident end>
              <LinkButton href={`/admin/perpindahan/${move.slug}`}>
                Buka<span className="sr-only"> {placeName(move)}</span>
              </LinkButton>
            </Cell>
          </Row>
        ))}
      </Table>
    </section>
  )
}
