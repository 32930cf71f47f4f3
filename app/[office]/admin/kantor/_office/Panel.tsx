import type { ReactNode } from 'react'

/** A matter beside the page's main one. */
export const Panel = ({ id, title, children }: { id: string; title: string; children: ReactNode }) => (
  <section aria-labelledby={id} className="rounded-panel border border-line bg-surface p-5">
    <h2 id={id} className="text-20">
      {title}
    </h2>
    {children}
  </section>
)
