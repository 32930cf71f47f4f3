import type { ReactNode } from 'react'
import { Stalks } from './Stalks.tsx'

type EmptyStateProps = { title: string; children: ReactNode; actions?: ReactNode; heading?: 'h1' | 'h2' }

/** A small clump, what this place is, when something appears, where else to look. */
export const EmptyState = ({ title, children, actions, heading: Heading = 'h1' }: EmptyStateProps) => (
  <div className="max-w-measure pt-14">
    <Stalks clump="empty" className="rumpun mb-6 h-21" />
    <Heading className="text-30 md:text-40">{title}</Heading>
    <div className="mt-4 text-18 text-ink-2">{children}</div>
    {actions && <div className="mt-6 flex flex-col gap-3 md:flex-row">{actions}</div>}
  </div>
)
