import type { ReactNode } from 'react'
import { Notice } from '../../../../_ui/Notice.tsx'
import { PageHead } from '../../_frame/PageHead.tsx'
import { Workroom } from '../../_frame/Workroom.tsx'
import type { readStandards } from './readStandards.ts'

type PartPageProps = Awaited<ReturnType<typeof readStandards<unknown>>> & {
  title: string
  help: string
  children: ReactNode
}

/** One standard part being changed: what it does to offices, then its form. */
export const PartPage = ({ actor, office, matter, kept, title, help, children }: PartPageProps) => (
  <Workroom office={office} actor={actor} matter={matter} here="standar">
    <p className="pb-2">
      <a href="/admin/standar" className="link inline-block py-2.5">
        Bagian baku
      </a>
    </p>
    <PageHead title={title} />
    <p className="-mt-3 max-w-measure pb-6 text-ink-2">{help}</p>
    {kept.trial && !kept.waiting && (
      <Notice look="info" className="mb-6 max-w-measure">
        Anda mulai dari yang sedang dicoba, bukan dari yang berlaku di semua kantor.
      </Notice>
    )}
    {children}
  </Workroom>
)
