import { Notice } from '../../../_ui/Notice.tsx'
import { reasonFor } from './reasons.ts'

/** Why this page is shown again. */
export function Why({ reason, wait }: { reason: unknown; wait?: unknown }) {
  const found = reasonFor(reason, wait)
  return found ? (
    <Notice look={found.look} role={found.look === 'bad' ? 'alert' : 'status'} className="mt-4">
      {found.words}
    </Notice>
  ) : null
}
