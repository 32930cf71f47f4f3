import { visitingBelow } from '../../../../db/doors.ts'
import { localDay, startOfDay } from '../../../../lib/dates.ts'
import { readFrontPage } from '../../../../lib/entries/front-page.ts'
import { countSince, latestEverywhere, readFrame } from '../../../../lib/entries/live.ts'
import { limitLifetime } from '../../../../lib/front/context.ts'
import { formatNumber } from '../../../../lib/numbers.ts'
import { directory } from '../../../../lib/offices/directory.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { quarterAt } from '../../../../lib/stages/duty.ts'
import { Frame } from '../_frame/Frame.tsx'
import { type Figure, Figures } from './Figures.tsx'
import { FromOffices } from './FromOffices.tsx'
import { Hero } from './Hero.tsx'
import { Provinces } from './Provinces.tsx'
import { Sections } from './Sections.tsx'

/** The portal of an institution: find an office, read what all of them publish. */
export async function NationalHome({ office }: { office: Office }) {
  const now = new Date()
  const today = localDay(now, office.zone)
  const daysAgo = (days: number) => startOfDay({ ...today, day: today.day - days }, office.zone)
  const { page, news, ofWeek, ofMonth, matter } = await visitingBelow(office.id, async db => ({
    page: await readFrontPage(db, office, now),
    news: await latestEverywhere(db, 6, office.id),
    ofWeek: await countSince(db, daysAgo(6)),
    ofMonth: await countSince(db, daysAgo(29)),
    matter: await readFrame(db, office.id),
  }))
  limitLifetime(30)
  const institution = directory().institutionOf(office)
  const offices = directory()
    .offices()
    .filter(other => other.institutionId === institution.id && other.state !== 'merged')
  const open = offices.filter(other => other.state === 'live' || other.state === 'frozen')
  const quarter = quarterAt(now, office.zone)
  const figures: Figure[] = [
    {
      value: ofWeek.articles,
      name: 'berita 7 hari terakhir',
      note: `dari ${formatNumber(ofWeek.offices)} kantor`,
    },
    {
      value: ofMonth.articles,
      name: 'berita 30 hari terakhir',
      note: `dari ${formatNumber(ofMonth.offices)} kantor`,
    },
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
    <Frame office={office} matter={matter} here="/" search={false}>
      <Hero institution={institution} count={offices.length} />
      <Figures figures={figures} />
      {news.length > 0 && <FromOffices title="Kabar dari daerah" articles={news} now={now} />}
      <Sections
        office={office}
        page={page}
        now={now}
        between={<Provinces national={office} count={offices.length} />}
      />
    </Frame>
  )
}
