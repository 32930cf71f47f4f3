import type { ReactNode } from 'react'

type RegionProps = { name: 'urgent' | 'top' | 'middle' | 'list'; children: ReactNode }

/**
 * What others put on this page. The front door takes the marks out and remembers where they stood, so that it can
 * put other contents there without rendering the page again.
 */
export const Region = ({ name, children }: RegionProps) => (
  <>
    <template data-region={name} />
    {children}
    <template data-region={`/${name}`} />
  </>
)
