import type { LucideIcon } from 'lucide-react'
import { Icon } from '../../../_ui/Icon.tsx'

type SmallButtonProps = {
  id?: string
  icon: LucideIcon
  word: string
  /** What it is done to, for those who hear the button. */
  name: string
  off?: boolean
  onPress: () => void
}

/** A button of a row. Where it does nothing it is not disabled: one that dies under the finger loses the focus. */
export const SmallButton = ({ id, icon, word, name, off, onPress }: SmallButtonProps) => (
  <button
    id={id}
    type="button"
    aria-disabled={off || undefined}
    onClick={onPress}
    className="inline-flex min-h-11 items-center gap-1.5 rounded-control px-3 text-14 font-semibold hover:bg-sunken aria-disabled:text-ink-2 aria-disabled:opacity-60"
  >
    <Icon of={icon} />
    {word}
    <span className="sr-only"> {name}</span>
  </button>
)
