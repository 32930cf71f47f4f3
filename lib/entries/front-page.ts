import type { Db } from '../../db/doors.ts'
import { nextMidnight } from '../dates.ts'
import type { Office } from '../offices/schema.ts'
import { broughtForward, frontAt } from '../stages/front.ts'
import { listStages } from '../stages/queries.ts'
import type { Stage } from '../stages/schema.ts'
import { allowedSections } from '../standards/sections.ts'
import { albumSight, type ListedAlbum } from './albums.ts'
import { type Event, listUpcoming, nextTurn } from './events.ts'
import type { AnnouncementFields } from './kinds/announcement.ts'
import type { HomeBlock, HomeSection } from './kinds/home.ts'
import { allFields, type Listed, listLive } from './listed.ts'
import { latestArticles, type Teaser } from './live.ts'
import { findLive } from './one.ts'
import { type LiveOfficial, listOfficials, nextTermEnd } from './standing.ts'

/** What the blocks of a front page show, and when the next of it changes by itself. */
export type FrontPage = {
  sections: HomeSection[]
  articles: Teaser[]
  announcements: (Listed & { fields: AnnouncementFields })[]
  events: Event[]
  albums: ListedAlbum[]
  officials: LiveOfficial[]
  stages: Stage[]
  turn: Date | null
}

/** An office's front page in the order it chose, else the usual one, or in one that is `tried`; only what its blocks need is read. */
export async function readFrontPage(
  db: Db,
  office: Office,
  now: Date,
  tried?: HomeSection[],
): Promise<FrontPage> {
  const own = tried ? undefined : await findLive(db, office.id, 'home', '/')
  const stages = await listStages(db)
  const usual = allowedSections(own?.fields.sections, office)
  const sections = tried ?? broughtForward(usual, frontAt(stages, now, office.zone))
  const shows = (...blocks: HomeBlock[]) => sections.some(section => blocks.includes(section.block))
  const agenda = shows('agenda')
  const people = shows('people')
  const turns = [
    agenda ? await nextTurn(db, office.id, now) : null,
    people ? await nextTermEnd(db, office.id, now) : null,
    stages.some(stage => stage.front.length > 0) ? nextMidnight(now, office.zone) : null,
  ].filter(at => at !== null)
  return {
    sections,
    articles: shows('headline', 'latest') ? await latestArticles(db, office.id, 4) : [],
    announcements: shows('announcements')
      ? await listLive(db, office, 'announcement', allFields('announcement'), {}, 1, 3)
      : [],
    events: agenda ? await listUpcoming(db, office.id, now, 4) : [],
    albums: shows('gallery') ? await listLive(db, office, 'album', albumSight, {}, 1, 3) : [],
    stages: shows('stage') ? stages : [],
    officials: people ? await listOfficials(db, office.id, 10, now) : [],
    turn: turns.sort((a, b) => a.getTime() - b.getTime())[0] ?? null,
  }
}
