import { formatNumber } from '../../../../lib/numbers.ts'
import { directory } from '../../../../lib/offices/directory.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { PlacedCards } from '../_placed/PlacedCards.tsx'
import { AnnouncementsBelow } from './AnnouncementsBelow.tsx'
import { countedFigures } from './countedFigures.ts'
import { EmptyHome } from './EmptyHome.tsx'
import { Figures } from './Figures.tsx'
import { FromOffices } from './FromOffices.tsx'
import type { HomeProps } from './HomeView.tsx'
import { OfficesBelow } from './OfficesBelow.tsx'
import { Sections } from './Sections.tsx'

/** The front page of a province: its own blocks, and what its kabupaten and kota publish. */
export function ProvinceHome({
  office,
  home: { page, below, announcementsBelow, counts, empty, placed },
  now,
}: HomeProps) {
  const fromBelow = (
    <>
      <PlacedCards placed={placed} spot="middle" office={office} now={now} />
      {below.length > 0 && <FromOffices title="Kabar dari kabupaten dan kota" articles={below} now={now} />}
      {announcementsBelow.length > 0 && <AnnouncementsBelow announcements={announcementsBelow} now={now} />}
      {counts && (
        <Figures figures={[...countedFigures(counts), officesOpen(office)]} className="pt-11 lg:pt-14" />
      )}
      <OfficesBelow title="Kantor di provinsi ini" offices={directory().childrenOf(office.id)} />
    </>
  )
  return (
    <>
      <h1 className="sr-only">{office.name}</h1>
      <PlacedCards placed={placed} spot="top" office={office} now={now} />
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

function officesOpen(office: Office) {
  const offices = directory()
    .childrenOf(office.id)
    .filter(({ state }) => state !== 'merged')
  const open = offices.filter(({ state }) => state === 'live' || state === 'frozen')
  return {
    value: open.length,
    name: 'situs kabupaten dan kota dibuka',
    note: `dari ${formatNumber(offices.length)} kantor`,
  }
}
