import type { ReactNode } from 'react'
import { Cell } from '../../../../_ui/Table.tsx'

type LinkedProps = { title: string; href: string; at?: number; children: ReactNode }

/** A number that leads to what it counts; nothing to count leads nowhere. */
export const Linked = ({ title, href, at, children }: LinkedProps) => (
  <Cell title={title} end hollow={at === 0}>
    {at === 0 ? (
      <>
        <span aria-hidden="true">–</span>
        <span className="sr-only">Tidak ada</span>
      </>
    ) : (
      <a
        href={href}
        className="-my-2.5 inline-block py-2.5 underline-offset-4 hover:text-accent hover:underline"
      >
        {children}
      </a>
    )}
  </Cell>
)
