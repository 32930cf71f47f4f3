import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'

type DisclosureProps = { label: string; open?: boolean; className?: string; children: ReactNode }

/** Something that is there when asked for. */
export const Disclosure = ({ label, open, className, children }: DisclosureProps) => (
  <details open={open} className={`group ${className ?? ''}`}>
    <summary className="inline-flex cursor-pointer list-none items-center gap-2 py-2.5 font-semibold hover:text-accent [&::-webkit-details-marker]:hidden">
      <Icon of={ChevronDown} className="transition-transform group-open:rotate-180" />
      {label}
    </summary>
    {children}
  </details>
)
