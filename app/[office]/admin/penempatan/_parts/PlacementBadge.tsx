import { Check, CopyPlus, Hand, House, Undo2 } from 'lucide-react'
import type { ListedPlacement } from '../../../../../lib/placements/receipts.ts'
import { endings, forces } from '../../../../../lib/placements/schema.ts'
import { Badge } from '../../../../_ui/Badge.tsx'

const icons = { mandatory: Check, suggested: Hand, copy: CopyPlus, nominated: House }

/** How something was placed, or that it is over. */
export const PlacementBadge = ({ row }: { row: Pick<ListedPlacement, 'force' | 'ending' | 'endsAt'> }) => {
  if (row.ending)
    return (
      <Badge look="bad" icon={Undo2}>
        {endings[row.ending]}
      </Badge>
    )
  if (row.endsAt && row.endsAt <= new Date())
    return (
      <Badge look="neutral" icon={Undo2}>
        Masa tampil habis
      </Badge>
    )
  return (
    <Badge
      look={row.force === 'suggested' ? 'info' : row.force === 'copy' ? 'neutral' : 'ok'}
      icon={icons[row.force]}
    >
      {row.force === 'nominated' ? 'Di beranda ini' : forces[row.force]}
    </Badge>
  )
}
