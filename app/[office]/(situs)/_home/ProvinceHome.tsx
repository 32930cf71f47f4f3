import { directory } from '../../../../lib/offices/directory.ts'
import { EmptyHome } from './EmptyHome.tsx'
import { FromOffices } from './FromOffices.tsx'
import type { HomeProps } from './HomeView.tsx'
import { OfficesBelow } from './OfficesBelow.tsx'
import { Sections } from './Sections.tsx'

/** The front page of a province: its own blocks, and what its kabupaten and kota publish. */
export function ProvinceHome({ office, home: { page, below, empty }, now }: HomeProps) {
  const fromBelow = (
    <>
      {below.length > 0 && <FromOffices title="Kabar dari kabupaten dan kota" articles={below} now={now} />}
      <OfficesBelow title="Kantor di provinsi ini" offices={directory().childrenOf(office.id)} />
    </>
  )
  return (
    <>
      <h1 className="sr-only">{office.name}</h1>
      {empty ? (
        <>
          <EmptyHome office={office} parent={directory().officeById(office.parentId ?? 0)} fromParent={[]} />
          {fromBelow}
        </>
      ) : (
        <Sections office={office} page={page} now={now} between={fromBelow} />
      )}
    </>
  )
}
