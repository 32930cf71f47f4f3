import type { ReactNode } from 'react'
import type { Arrangement } from '../../../../lib/menus/schema.ts'
import type { OfficeContact } from '../../../../lib/offices/contact.ts'
import { directory } from '../../../../lib/offices/directory.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import { Masthead } from './Masthead.tsx'
import { menuOf } from './menu.ts'
import { PrintLine } from './PrintLine.tsx'
import { UrgentNotices } from './UrgentNotices.tsx'

/** What every page of an office shows besides its own matter; read in the page's one transaction. */
export type FrameMatter = { contact: OfficeContact; arrangement: Arrangement; changedAt: Date | null }

type FrameProps = {
  office: Office
  matter: FrameMatter
  /** The menu's current place. */
  here?: string
  /** False where the page itself begins with a search. */
  search?: boolean
  children: ReactNode
}

/** Masthead, header, the page, footer. */
export function Frame({ office, matter, here, search = true, children }: FrameProps) {
  const institution = directory().institutionOf(office)
  return (
    <>
      <Masthead institution={institution} office={office} />
      <UrgentNotices office={office} />
      <Header
        institution={institution}
        office={office}
        menu={menuOf(office, matter.arrangement)}
        here={here}
        search={search}
      />
      {office.state === 'archived' && <ArchivedNote />}
      <main id="isi" tabIndex={-1} className="outline-0">
        {children}
      </main>
      <PrintLine office={office} />
      <Footer office={office} contact={matter.contact} changedAt={matter.changedAt} />
    </>
  )
}

const ArchivedNote = () => (
  <p className="bg-neutral-tint py-3">
    <span className="wide block text-16">
      Situs ini arsip: isinya tetap bisa dibaca, tetapi tidak diperbarui lagi.
    </span>
  </p>
)
