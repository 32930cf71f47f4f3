import type { LucideIcon } from 'lucide-react'

/** A Lucide drawing in the house size. It never stands alone: a word or an aria-label goes with it. */
export const Icon = ({ of: Drawing, className }: { of: LucideIcon; className?: string }) => (
  <Drawing size={20} strokeWidth={1.75} aria-hidden="true" className={`shrink-0 ${className ?? ''}`} />
)
