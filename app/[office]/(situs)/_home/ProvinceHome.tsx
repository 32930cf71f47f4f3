import { visitingBelow } from '../../../../db/doors.ts'
import { latestArticles, latestEverywhere, readFrame } from '../../../../lib/entries/live.ts'
import { listOfficials } from '../../../../lib/entries/standing.ts'
import { limitLifetime } from '../../../../lib/front/context.ts'
import { directory } from '../../../../lib/offices/directory.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { SectionHead } from '../../../_ui/SectionHead.tsx'
import { Lead } from '../_articles/Lead.tsx'
import { Frame } from '../_frame/Frame.tsx'
import { Officials } from '../_officials/Officials.tsx'
import { EmptyHome } from './EmptyHome.tsx'
import { FromOffices } from './FromOffices.tsx'
import { Latest } from './Latest.tsx'
import { OfficeDuty } from './OfficeDuty.tsx'
import { OfficesBelow } from './OfficesBelow.tsx'
import { Services } from './Services.tsx'

/** The front page of a province: its own news, then that of its kabupaten and kota. */
export async function ProvinceHome({ office }: { office: Office }) {
  const now = new Date()
  const { own, below, officials, matter } = await visitingBelow(office.id, async db => ({
    own: await latestArticles(db, office.id, 4),
    below: await latestEverywhere(db, 6, office.id),
    officials: await listOfficials(db, office.id, 10),
    matter: await readFrame(db, office.id),
  }))
  limitLifetime(30)
  const [lead, ...others] = own
  const children = directory().childrenOf(office.id)

  return (
    <Frame office={office} matter={matter} here="/">
      <h1 className="sr-only">{office.name}</h1>
      {lead && office.state !== 'preparing' ? (
        <>
          <OfficeDuty office={office} now={now} />
          <Lead article={lead} office={office} />
        </>
      ) : (
        <EmptyHome office={office} parent={directory().officeById(office.parentId ?? 0)} fromParent={[]} />
      )}
      {others.length > 0 && <Latest title="Berita terbaru" articles={others} office={office} now={now} />}
      {below.length > 0 && <FromOffices title="Kabar dari kabupaten dan kota" articles={below} now={now} />}
      <OfficesBelow title="Kantor di provinsi ini" offices={children} />
      {lead && <Services institution={office.institution} />}
      {officials.length > 0 && (
        <section aria-labelledby="anggota" className="wide pt-11 lg:pt-14">
          <SectionHead id="anggota" title="Anggota" more={{ name: 'Profil lengkap', href: '/profil' }} />
          <Officials officials={officials} />
        </section>
      )}
    </Frame>
  )
}
