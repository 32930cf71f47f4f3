import { Send, Share2 } from 'lucide-react'
import type { FoundEntry } from '../../../../../lib/entries/queries.ts'
import { directory } from '../../../../../lib/offices/directory.ts'
import type { Office } from '../../../../../lib/offices/schema.ts'
import { type Actor, may } from '../../../../../lib/permissions.ts'
import { isPlaceable } from '../../../../../lib/placements/schema.ts'
import { LinkButton } from '../../../../_ui/Button.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'

type ElsewhereProps = { actor: Actor; found: FoundEntry; office: Office }

/** The ways of what is live to others' sites: down to offices, up to province or centre. */
export function Elsewhere({ actor, found: { entry, live }, office }: ElsewhereProps) {
  if (!live || !isPlaceable(entry.kind)) return null
  const offers = may(actor, 'placement.nominate') && directory().officesAbove(office).length > 0
  return (
    <>
      {may(actor, 'placement.make') && (
        <LinkButton href={`/admin/penempatan/baru?naskah=${entry.id}`}>
          <Icon of={Share2} />
          Tempatkan di situs kantor lain
        </LinkButton>
      )}
      {offers && (
        <LinkButton href={`/admin/kiriman/tawarkan?naskah=${entry.id}`}>
          <Icon of={Send} />
          Tawarkan ke {office.level === 'provinsi' ? 'pusat' : 'provinsi atau pusat'}
        </LinkButton>
      )}
    </>
  )
}
