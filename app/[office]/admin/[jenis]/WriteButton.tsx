import { Plus } from 'lucide-react'
import type { Kind } from '../../../../lib/entries/schema.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { type Actor, may } from '../../../../lib/permissions.ts'
import { LinkButton } from '../../../_ui/Button.tsx'
import { Icon } from '../../../_ui/Icon.tsx'
import { writable } from '../_frame/FrozenNotice.tsx'
import { beginning, listOf } from '../_frame/kindWords.ts'

/** Leads to a new entry of a kind; nothing for who may not write, or while the office rests. */
export function WriteButton({
  kind,
  actor,
  office,
  className,
}: {
  kind: Kind
  actor: Actor
  office: Office
  className?: string
}) {
  if (!may(actor, 'entry.write') || !writable(office)) return null
  return (
    <LinkButton href={`${listOf(kind)}/baru`} look="primary" className={className}>
      <Icon of={Plus} />
      {beginning(kind)}
    </LinkButton>
  )
}
