import { visiting } from '../../../../db/doors.ts'
import { latestArticles, readFrame } from '../../../../lib/entries/live.ts'
import { listOfficials } from '../../../../lib/entries/standing.ts'
import { limitLifetime } from '../../../../lib/front/context.ts'
import { directory } from '../../../../lib/offices/directory.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { SectionHead } from '../../../_ui/SectionHead.tsx'
import { Lead } from '../_articles/Lead.tsx'
import { Frame } from '../_frame/Frame.tsx'
import { Officials } from '../_officials/Officials.tsx'
import { EmptyHome } from './EmptyHome.tsx'
import { Latest } from './Latest.tsx'
import { OfficeDuty } from './OfficeDuty.tsx'
import { Services } from './Services.tsx'

/** The front page of a kabupaten or kota. */
export async function OfficeHome({ office }: { office: Office }) {
  const now = new Date()
  const { articles, officials, matter } = await visiting(office.id, async db => ({
    articles: await latestArticles(db, office.id, 4),
    officials: await listOfficials(db, office.id, 10),
    matter: await readFrame(db, office.id),
  }))
  const [lead, ...others] = articles
  const parent = office.parentId === null ? undefined : directory().officeById(office.parentId)
  if (!lead || office.state === 'preparing')
    return (
      <Frame office={office} matter={matter} here="/">
        <h1 className="sr-only">{office.name}</h1>
        <EmptyHome office={office} parent={parent} fromParent={parent ? await newsOf(parent) : []} />
      </Frame>
    )

  return (
    <Frame office={office} matter={matter} here="/">
      <h1 className="sr-only">{office.name}</h1>
      <OfficeDuty office={office} now={now} />
      <Lead article={lead} office={office} />
      {others.length > 0 && <Latest title="Berita terbaru" articles={others} office={office} now={now} />}
      <Services institution={office.institution} />
      {officials.length > 0 && (
        <section aria-labelledby="anggota" className="wide pt-11 lg:pt-14">
          <SectionHead id="anggota" title="Anggota" more={{ name: 'Profil lengkap', href: '/profil' }} />
          <Officials officials={officials} />
        </section>
      )}
    </Frame>
  )
}

// The parent's news changes without this office's generation rising.
async function newsOf(parent: Office) {
  limitLifetime(30)
  return visiting(parent.id, db => latestArticles(db, parent.id, 2))
}
