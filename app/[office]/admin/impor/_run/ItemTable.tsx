import type { FormState } from '../../../../../lib/action.ts'
import { addressOf } from '../../../../../lib/entries/acting.ts'
import type { Kind } from '../../../../../lib/entries/schema.ts'
import type { ListedItem } from '../../../../../lib/imports/run/queries.ts'
import { formatNumber } from '../../../../../lib/numbers.ts'
import { Cell, NameCell, Row, Table } from '../../../../_ui/Table.tsx'
import { DeedForm } from '../../_frame/DeedForm.tsx'
import { itemKinds, itemOutcomes } from './itemWords.ts'

type ItemTableProps = {
  runId: string
  rows: ListedItem[]
  /** Takes what the old site says now; where it is offered. */
  take?: (previous: FormState, form: FormData) => Promise<FormState>
}

const columns = (takes: boolean) => [
  { title: 'Butir' },
  { title: 'Jenis', className: 'w-36' },
  { title: 'Hasil', className: 'w-44' },
  ...(takes ? [{ title: 'Tindakan', end: true, className: 'w-48' }] : []),
]

/** Items of a run with what became of each and why. */
export const ItemTable = ({ runId, rows, take }: ItemTableProps) => (
  <Table label="Butir impor" columns={columns(Boolean(take))}>
    {rows.map(item => (
      <Row key={item.number}>
        <NameCell>
          <Title item={item} />
          <span className="block text-14 font-normal break-words text-ink-2">
            {[item.reason, item.held, ...item.remarks.slice(0, 3)].filter(Boolean).join(' ')}
          </span>
          <span className="block text-14 font-normal text-ink-2">
            Butir {formatNumber(item.number)}
            {item.line !== null && `, baris ${formatNumber(item.line)}`}
          </span>
        </NameCell>
        <Cell title="Jenis">
          {itemKinds[item.kind ?? ''] === 'Semua' ? item.type : itemKinds[item.kind ?? '']}
        </Cell>
        <Cell title="Hasil">{itemOutcomes[item.state]}</Cell>
        {take && (
          <Cell title="Tindakan" end evident>
            {item.state === 'skipped' && (
              <DeedForm action={take} subject={{ id: runId, number: item.number }} look="plain">
                Ambil versi baru
                <span className="sr-only"> dari {item.title}</span>
              </DeedForm>
            )}
          </Cell>
        )}
      </Row>
    ))}
  </Table>
)

function Title({ item: { title, state, kind, entryId, mediaId } }: { item: ListedItem }) {
  const isHere = state === 'created' || state === 'skipped'
  const href =
    isHere && entryId && kind && kind !== 'medium'
      ? addressOf(kind as Kind, entryId)
      : isHere && mediaId
        ? `/admin/media/${mediaId}`
        : undefined
  return href ? (
    <a href={href} className="link inline-block py-1 break-words">
      {title}
    </a>
  ) : (
    <span className="block break-words">{title}</span>
  )
}
