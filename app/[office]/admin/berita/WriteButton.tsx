import { Plus } from 'lucide-react'
import type { Office } from '../../../../lib/offices/schema.ts'
import { type Actor, may } from '../../../../lib/permissions.ts'
import { LinkButton } from '../../../_ui/Button.tsx'
import { Icon } from '../../../_ui/Icon.tsx'
import { writable } from '../_frame/FrozenNotice.tsx'

/** Leads to a new article; nothing for who may not write, or while the office rests. */
export function WriteButton({
  actor,
  office,
  className,
}: {
  actor: Actor
  office: Office
  className?: string
}) {
  if (!may(actor, 'entry.write') || !writable(office)) return null
  return (
    <LinkButton href="/admin/berita/baru" look="primary" className={className}>
      <Icon of={Plus} />
      Tulis berita
    </LinkButton>
  )
}
