import type { ReactNode } from 'react'
import { LinkButton } from '../../../_ui/Button.tsx'
import { Notice } from '../../../_ui/Notice.tsx'
import { reasonFor } from './reasons.ts'

/** What is shown where a link opens nothing any more, with the way on. */
export const DeadLink = ({ children }: { children: ReactNode }) => (
  <>
    <Notice look="bad" role="alert" className="mt-4">
      {reasonFor('mati')!.words}
    </Notice>
    <p className="mt-4 text-ink-2">{children}</p>
    <div className="mt-6 flex flex-wrap gap-3">
      <LinkButton href="/admin/masuk/lupa">Minta tautan baru</LinkButton>
      <LinkButton href="/admin/masuk" look="plain">
        Ke halaman masuk
      </LinkButton>
    </div>
  </>
)
