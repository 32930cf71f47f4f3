import type { Beside } from '../../../../lib/entries/beside.ts'
import type { LiveEntry } from '../../../../lib/entries/one.ts'
import type { Kind } from '../../../../lib/entries/schema.ts'
import type { Office } from '../../../../lib/offices/schema.ts'

/** What the view of a kind is drawn from: an entry that is live, or a version as if it were. */
export type ViewProps<K extends Kind> = {
  entry: LiveEntry<K>
  office: Office
  beside: Beside
  now: Date
  /** Nothing lies at its address yet, so nothing can be taken from there. */
  unpublished?: boolean
}
