import { Check, Clock, type LucideIcon, Undo2, X } from 'lucide-react'
import type { Zone } from '../../../../../lib/offices/schema.ts'
import type { ListedProposal } from '../../../../../lib/proposals/queries.ts'
import type { ProposalState } from '../../../../../lib/proposals/schema.ts'
import { Badge, type BadgeLook } from '../../../../_ui/Badge.tsx'
import { SectionHead } from '../../../../_ui/SectionHead.tsx'
import { Cell, NameCell, Row, Table } from '../../../../_ui/Table.tsx'
import { formatAgo } from '../../_frame/when.ts'

const columns = [
  { title: 'Usulan' },
  { title: 'Pengusul', className: 'w-44' },
  { title: 'Hasil', className: 'w-64' },
  { title: 'Kapan', end: true, className: 'w-44' },
]

const expired = { look: 'neutral', icon: Clock, words: 'Lewat 48 jam' } as const
const looks: Record<ProposalState, { look: BadgeLook; icon: LucideIcon; words: string }> = {
  open: expired,
  expired,
  confirmed: { look: 'ok', icon: Check, words: 'Dijalankan' },
  declined: { look: 'bad', icon: X, words: 'Ditolak' },
  withdrawn: { look: 'neutral', icon: Undo2, words: 'Ditarik' },
}

/** What became of the proposals of the last 30 days. */
export function Ended({ rows, zone }: { rows: ListedProposal[]; zone: Zone }) {
  const now = new Date()
  return (
    <section aria-labelledby="selesai" className="pt-10">
      <SectionHead id="selesai" title="30 hari terakhir" />
      <Table label="Usulan yang sudah selesai" columns={columns}>
        {rows.map(row => {
          const { look, icon, words } = looks[row.state]
          return (
            <Row key={row.id}>
              <NameCell>
                <a href={row.address} className="underline-offset-4 hover:text-accent hover:underline">
                  {row.words}
                </a>
                <span className="block text-14 font-normal text-ink-2">“{row.reason}”</span>
              </NameCell>
              <Cell title="Pengusul">{row.proposer}</Cell>
              <Cell title="Hasil">
                <Badge look={look} icon={icon}>
                  {words}
                </Badge>
                {row.decider && <span className="block pt-1 text-14 text-ink-2">oleh {row.decider}</span>}
                {row.answer && <span className="block text-14 text-ink-2">“{row.answer}”</span>}
              </Cell>
              <Cell title="Kapan" end>
                {formatAgo(row.decidedAt ?? row.expiresAt, zone, now)}
              </Cell>
            </Row>
          )
        })}
      </Table>
    </section>
  )
}
