import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'

const looks = {
  ok: 'bg-ok-tint text-ok',
  warn: 'bg-warn-tint text-warn',
  bad: 'bg-bad-tint text-bad',
  info: 'bg-info-tint text-info',
  neutral: 'bg-neutral-tint text-ink-2',
}
export type BadgeLook = keyof typeof looks

/** A state: a drawing and a word; the colour never speaks alone. */
export const Badge = ({
  look,
  icon: Drawing,
  children,
}: {
  look: BadgeLook
  icon: LucideIcon
  children: ReactNode
}) => (
  <span
    className={`inline-flex max-w-full shrink-0 items-center gap-1.5 rounded-badge px-2.5 py-1 text-14 font-semibold md:whitespace-nowrap ${looks[look]}`}
  >
    <Drawing size={16} strokeWidth={1.75} aria-hidden="true" className="shrink-0" />
    {children}
  </span>
)
