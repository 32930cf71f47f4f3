import { directory } from '../../../../lib/offices/directory.ts'
import { PlacedCards } from '../_placed/PlacedCards.tsx'
import { EmptyHome } from './EmptyHome.tsx'
import type { HomeProps } from './HomeView.tsx'
import { Sections } from './Sections.tsx'

/** The front page of a kabupaten or kota. */
export const OfficeHome = ({ office, home, now }: HomeProps) => (
  <>
    <h1 className="sr-only">{office.name}</h1>
    <PlacedCards placed={home.placed} spot="top" office={office} now={now} />
    {home.empty ? (
      <>
        <EmptyHome
          office={office}
          parent={directory().officeById(office.parentId ?? 0)}
          fromParent={home.fromParent}
        />
        <PlacedCards placed={home.placed} spot="middle" office={office} now={now} />
      </>
    ) : (
      <Sections
        office={office}
        page={home.page}
        now={now}
        between={<PlacedCards placed={home.placed} spot="middle" office={office} now={now} />}
      />
    )}
  </>
)
