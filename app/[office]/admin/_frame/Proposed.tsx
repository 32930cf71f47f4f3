import type { ListedProposal } from '../../../../lib/proposals/queries.ts'
import { Notice } from '../../../_ui/Notice.tsx'

/** Acts that wait for a second person, where those who may be it come by; nothing while none wait. */
export const Proposed = ({ rows }: { rows: ListedProposal[] }) =>
  rows.length === 0 ? null : (
    <Notice look="warn" className="mb-8">
      {rows.map(row => (
        <p key={row.id}>
          <b className="font-semibold">{row.words}</b> diusulkan {row.proposer} dan menunggu orang kedua.{' '}
          <a href={`/admin/usulan#usulan-${row.id}`} className="link">
            Baca dan putuskan
          </a>
        </p>
      ))}
    </Notice>
  )
