import { visitingBelow } from '../../../../db/doors.ts'
import { readFrontPage } from '../../../../lib/entries/front-page.ts'
import { latestEverywhere, readFrame } from '../../../../lib/entries/live.ts'
import { limitLifetime } from '../../../../lib/front/context.ts'
import { directory } from '../../../../lib/offices/directory.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { Frame } from '../_frame/Frame.tsx'
import { EmptyHome } from './EmptyHome.tsx'
import { FromOffices } from './FromOffices.tsx'
import { isBare } from './OfficeHome.tsx'
import { OfficesBelow } from './OfficesBelow.tsx'
import { Sections } from './Sections.tsx'

/** The front page of a province: its own blocks, and what its kabupaten and kota publish. */
export async function ProvinceHome({ office }: { office: Office }) {
  const now = new Date()
  const { page, below, matter } = await visitingBelow(office.id, async db => ({
    page: await readFrontPage(db, office, now),
    below: await latestEverywhere(db, 6, office.id),
    matter: await readFrame(db, office.id),
  }))
  limitLifetime(30)
  const fromBelow = (
    <>
      {below.length > 0 && <FromOffices title="Kabar dari kabupaten dan kota" articles={below} now={now} />}
      <OfficesBelow title="Kantor di provinsi ini" offices={directory().childrenOf(office.id)} />
    </>
  )

  return (
    <Frame office={office} matter={matter} here="/">
      <h1 className="sr-only">{office.name}</h1>
      {isBare(page) || office.state === 'preparing' ? (
        <>
          <EmptyHome office={office} parent={directory().officeById(office.parentId ?? 0)} fromParent={[]} />
          {fromBelow}
        </>
      ) : (
        <Sections office={office} page={page} now={now} between={fromBelow} />
      )}
    </Frame>
  )
}
