import { visiting } from '../../../../db/doors.ts'
import { type FrontPage, readFrontPage } from '../../../../lib/entries/front-page.ts'
import { latestArticles, readFrame } from '../../../../lib/entries/live.ts'
import { limitLifetime } from '../../../../lib/front/context.ts'
import { directory } from '../../../../lib/offices/directory.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { Frame } from '../_frame/Frame.tsx'
import { EmptyHome } from './EmptyHome.tsx'
import { Sections } from './Sections.tsx'

/** The front page of a kabupaten or kota. */
export async function OfficeHome({ office }: { office: Office }) {
  const now = new Date()
  const { page, matter } = await visiting(office.id, async db => ({
    page: await readFrontPage(db, office, now),
    matter: await readFrame(db, office.id),
  }))
  const parent = office.parentId === null ? undefined : directory().officeById(office.parentId)

  return (
    <Frame office={office} matter={matter} here="/">
      <h1 className="sr-only">{office.name}</h1>
      {isBare(page) || office.state === 'preparing' ? (
        <EmptyHome office={office} parent={parent} fromParent={parent ? await newsOf(parent) : []} />
      ) : (
        <Sections office={office} page={page} now={now} />
      )}
    </Frame>
  )
}

/** Whether an office has published nothing yet that its front page would show. */
export const isBare = ({ articles, announcements, events, albums }: FrontPage) =>
  [articles, announcements, events, albums].every(list => list.length === 0)

// The parent's news changes without this office's generation rising.
async function newsOf(parent: Office) {
  limitLifetime(30)
  return visiting(parent.id, db => latestArticles(db, parent.id, 2))
}
