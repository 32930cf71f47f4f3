import { formatNumber } from '../../../../lib/numbers.ts'
import { directory } from '../../../../lib/offices/directory.ts'
import { quarterAt } from '../../../../lib/stages/duty.ts'
import { PlacedCards } from '../_placed/PlacedCards.tsx'
import { AnnouncementsBelow } from './AnnouncementsBelow.tsx'
import { countedFigures } from './countedFigures.ts'
import { type Figure, Figures } from './Figures.tsx'
import { FromOffices } from './FromOffices.tsx'
import { Hero } from './Hero.tsx'
import type { HomeProps } from './HomeView.tsx'
import { Provinces } from './Provinces.tsx'
import { Sections } from './Sections.tsx'

/** The portal of an institution: find an office, read what all of them publish. */
export function NationalHome({
  office,
  home: { page, below, announcementsBelow, counts, placed },
  now,
}: HomeProps) {
  const institution = directory().institutionOf(office)
  const offices = directory()
    .offices()
    .filter(other => other.institutionId === institution.id && other.state !== 'merged')
  const open = offices.filter(other => other.state === 'live' || other.state === 'frozen')
  const quarter = quarterAt(now, office.zone)
  const figures: Figure[] = [
    ...(counts ? countedFigures(counts) : []),
    {
      value: open.length,
      name: 'situs kantor sudah dibuka',
      note: `dari ${formatNumber(offices.length)} kantor`,
    },
    {
      value: quarter.days - quarter.day + 1,
      name: `hari sampai akhir triwulan ${quarter.numeral}`,
      note: 'pemutakhiran data pemilih',
    },
  ]

  return (
    <>
      <Hero institution={institution} count={offices.length} />
      <Figures figures={figures} />
      <PlacedCards placed={placed} spot="top" office={office} now={now} />
      {below.length > 0 && <FromOffices title="Kabar dari daerah" articles={below} now={now} regions />}
      <PlacedCards placed={placed} spot="middle" office={office} now={now} />
      <Provinces national={office} count={offices.length} />
      {announcementsBelow.length > 0 && <AnnouncementsBelow announcements={announcementsBelow} now={now} />}
      <Sections office={office} page={page} now={now} />
    </>
  )
}
