import { Copy } from 'lucide-react'
import { duplicateEntry } from '../../../../../lib/entries/list-actions.ts'
import type { FoundEntry } from '../../../../../lib/entries/queries.ts'
import { kinds } from '../../../../../lib/entries/schema.ts'
import { Icon } from '../../../../_ui/Icon.tsx'
import { DeedForm } from '../../_frame/DeedForm.tsx'

/** Begins a new draft with the same content. The copy's id is given here, so that clicking twice makes one. */
export const Copying = ({ found: { entry } }: { found: FoundEntry }) => (
  <DeedForm action={duplicateEntry} subject={{ id: entry.id, copy: crypto.randomUUID() }} look="secondary">
    <Icon of={Copy} />
    Salin menjadi {kinds[entry.kind].noun} baru
  </DeedForm>
)
