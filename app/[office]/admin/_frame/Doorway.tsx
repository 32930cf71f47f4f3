import type { ReactNode } from 'react'
import type { Office } from '../../../../lib/offices/schema.ts'
import { Mark } from '../../../_ui/Mark.tsx'
import { bodyName, placeName } from './names.ts'

type DoorwayProps = { office: Office; title: string; children: ReactNode }

/** What pages before the back office stand in: login, and where links from mails lead. */
export const Doorway = ({ office, title, children }: DoorwayProps) => (
  <main className="mx-auto max-w-108 px-5 py-7 md:py-14">
    <Whose office={office} />
    <h1 className="mt-11 text-30">{title}</h1>
    {children}
  </main>
)

const Whose = ({ office }: { office: Office }) => (
  <p className="flex items-center gap-3">
    <Mark className="size-11 shrink-0" />
    <span className="leading-tight">
      <span className="block text-14 text-ink-2">Ruang kerja {bodyName(office)}</span>
      <span className="block text-17 leading-snug font-bold tracking-tight">{placeName(office)}</span>
    </span>
  </p>
)
