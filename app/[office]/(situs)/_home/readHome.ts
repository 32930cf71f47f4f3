import { visiting, visitingBelow } from '../../../../db/doors.ts'
import { localDay, startOfDay } from '../../../../lib/dates.ts'
import { announcementsEverywhere, countAnnouncements } from '../../../../lib/entries/everywhere.ts'
import { type FrontPage, readFrontPage } from '../../../../lib/entries/front-page.ts'
import type { HomeSection } from '../../../../lib/entries/kinds/home.ts'
import {
  countSince,
  latestArticles,
  latestEverywhere,
  readFrame,
  type Teaser,
} from '../../../../lib/entries/live.ts'
import { directory } from '../../../../lib/offices/directory.ts'
import { isPreparing, type Office } from '../../../../lib/offices/schema.ts'
import { readPlaced } from '../../../../lib/placements/shown.ts'

/** Reads an office's front page for a visitor, with its lists as they are now; `tried` is an order not yet chosen. */
export async function readHome(office: Office, now: Date, tried?: HomeSection[]) {
  const portal = office.level === 'pusat' || office.level === 'provinsi'
  const today = localDay(now, office.zone)
  const daysAgo = (days: number) => startOfDay({ ...today, day: today.day - days }, office.zone)
  const home = await (portal ? visitingBelow : visiting)(office.id, async db => ({
    page: await readFrontPage(db, office, now, tried),
    below: portal ? await latestEverywhere(db, 6, { except: office.id }) : [],
    announcementsBelow: portal ? await announcementsEverywhere(db, 4) : [],
    counts: portal
      ? {
          today: await countSince(db, daysAgo(0)),
          ofWeek: await countSince(db, daysAgo(6)),
          announcements: await countAnnouncements(db, daysAgo(6), now, daysAgo(-7)),
        }
      : undefined,
    placed: await readPlaced(db, office.id, now),
    matter: await readFrame(db, office.id),
  }))
  const empty = isBare(home.page) || isPreparing(office)
  const fromParent = empty && !portal ? await newsOfParent(office) : []
  return { ...home, empty, fromParent, portal }
}
export type Home = Awaited<ReturnType<typeof readHome>>

// Whether an office has published nothing yet that its front page would show.
const isBare = ({ articles, announcements, events, albums }: FrontPage) =>
  [articles, announcements, events, albums].every(list => list.length === 0)

async function newsOfParent({ parentId }: Office): Promise<Teaser[]> {
  const parent = directory().officeById(parentId ?? 0)
  return parent ? visiting(parent.id, db => latestArticles(db, parent.id, 2)) : []
}
