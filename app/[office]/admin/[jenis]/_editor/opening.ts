import type { KeptCopy } from '../../../../../lib/entries/copies.ts'
import { valuesOf } from './form.ts'
import type { Kept } from './kept.ts'
import type { Manuscript } from './manuscript.ts'
import { sameText, type Values } from './values.ts'

/** What a desk begins with: what was typed if not what is saved, and the copy that it goes on from. */
export type Start = {
  values?: Values
  lock: number
  base: string
  /** Which text this is, of those a desk was begun with. */
  turn: string
  /** Whether it was just made by a starter. */
  outlined?: boolean
  /** Whether the server has not seen it. */
  unsent: boolean
}
/** Two texts of which the writer must choose: their own, and what came in between. */
export type Rival = { mine: Values; theirs: Values; who: string; lock: number; base: string }

/** The saved state of a manuscript as its form has it. */
export const savedValues = (manuscript: Manuscript) =>
  valuesOf(manuscript, manuscript.draft, manuscript.document)

/** What to open with: the newest of what is saved, the server's copy and this browser's; or two that disagree. */
export function opening(
  manuscript: Manuscript,
  copy: KeptCopy | undefined,
  local: Kept | undefined,
): Start | { rival: Rival } {
  const saved = savedValues(manuscript)
  const base = copy?.mark ?? ''
  const own = local && !sameText(local.values, saved) && !hasArrived(local, copy) ? local : undefined
  const there = copy && !sameText(copy.values, saved) ? copy : undefined
  if (own && there && !goesOn(own, there))
    return { rival: { mine: own.values, theirs: there.values, who: elsewhere, lock: manuscript.lock, base } }
  const found = own ?? there
  if (!found) return { lock: manuscript.lock, base, turn: 'saved', unsent: false }
  const { lock, mark, values } = found
  // What this browser kept may have arrived after all: it goes on from itself.
  const from = found === own ? mark : base
  if (lock === manuscript.lock) return { values, lock, base: from, turn: mark, unsent: found === own }
  const who = manuscript.savedBy ?? 'Orang lain'
  return { rival: { mine: found.values, theirs: saved, who, lock: manuscript.lock, base } }
}

/** Who wrote the other text, when it was oneself. */
export const elsewhere = 'Anda di perangkat lain'

/** Whether the server has this or later of the same window: only its answer got lost, or came when the page was left. */
export const hasArrived = ({ mark }: Kept, copy: KeptCopy | undefined) =>
  copy !== undefined && isUpTo(mark, copy.mark)

const goesOn = ({ mark, base }: Kept, copy: KeptCopy) => isUpTo(copy.mark, mark) || isUpTo(copy.mark, base)

// Whether the one was written by the same window as the other, and not after it.
function isUpTo(mark: string, other: string) {
  const [[window, n], [otherWindow, m]] = [mark.split(':'), other.split(':')]
  return window === otherWindow && Number(n) <= Number(m)
}
