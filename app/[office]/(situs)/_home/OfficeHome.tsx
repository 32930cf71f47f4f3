import { directory } from '../../../../lib/offices/directory.ts'
import { EmptyHome } from './EmptyHome.tsx'
import type { HomeProps } from './HomeView.tsx'
import { Sections } from './Sections.tsx'

/** The front page of a kabupaten or kota. */
export const OfficeHome = ({ office, home, now }: HomeProps) => (
  <>
    <h1 className="sr-only">{office.name}</h1>
    {home.empty ? (
      <EmptyHome
        office={office}
        parent={directory().officeById(office.parentId ?? 0)}
        fromParent={home.fromParent}
      />
    ) : (
      <Sections office={office} page={home.page} now={now} />
    )}
  </>
)
