import { Fragment, type ReactNode } from 'react'
import { nextMidnight } from '../../../../lib/dates.ts'
import type { FrontPage } from '../../../../lib/entries/front-page.ts'
import type { HomeBlock, HomeSection } from '../../../../lib/entries/kinds/home.ts'
import { membersOf } from '../../../../lib/entries/ranks.ts'
import { limitLifetime } from '../../../../lib/front/context.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { Announcements } from './Announcements.tsx'
import { Coming } from './Coming.tsx'
import { Gallery } from './Gallery.tsx'
import { Headline } from './Headline.tsx'
import { Latest } from './Latest.tsx'
import { OfficeStage } from './OfficeStage.tsx'
import { People } from './People.tsx'
import { Services } from './Services.tsx'

type SectionsProps = {
  office: Office
  page: FrontPage
  now: Date
  /** What a portal shows besides, before services and people. */
  between?: ReactNode
}

/** The blocks of a front page in their order; announcements and agenda beside each other where they follow. */
export function Sections({ office, page, now, between }: SectionsProps) {
  if (page.turn) limitLifetime(page.turn)
  if (page.announcements.length > 0) limitLifetime(nextMidnight(now, office.zone))
  const groups = groupsOf(page.sections)
  const place = groups.findIndex(([first]) => first.block === 'shortcuts' || first.block === 'people')
  const at = place < 0 ? groups.length : place
  const draw = (group: Group) => (
    <Fragment key={group[0].block}>{drawGroup(group, { office, page, now })}</Fragment>
  )
  return (
    <>
      {groups.slice(0, at).map(draw)}
      {between}
      {groups.slice(at).map(draw)}
    </>
  )
}

type Group = [HomeSection, HomeSection?]

const pair = new Set<HomeBlock>(['announcements', 'agenda'])

function groupsOf(sections: HomeSection[]): Group[] {
  const groups: Group[] = []
  for (const section of sections) {
    const last = groups.at(-1)
    if (last && !last[1] && pair.has(last[0].block) && pair.has(section.block)) last[1] = section
    else groups.push([section])
  }
  return groups
}

function drawGroup([first, second]: Group, matter: Omit<SectionsProps, 'between'>) {
  if (!second) return drawOne(first, matter)
  const wide = 'lg:col-span-7'
  return (
    <div className="wide grid lg:grid-cols-12 lg:gap-x-16">
      {[first, second].map(section => (
        <div key={section.block} className={section.block === 'announcements' ? wide : 'lg:col-span-5'}>
          {drawOne(section, matter, true)}
        </div>
      ))}
    </div>
  )
}

function drawOne(
  { block, title, text }: HomeSection,
  { office, page, now }: Omit<SectionsProps, 'between'>,
  beside = false,
) {
  const { articles, announcements, events, albums, officials, sections, stages } = page
  const [lead, ...others] = articles
  const words = { title, text }
  switch (block) {
    case 'stage':
      return <OfficeStage office={office} now={now} stages={stages} words={words} />
    case 'headline':
      return lead && <Headline article={lead} office={office} {...words} />
    case 'latest': {
      const shown = sections.some(section => section.block === 'headline') ? others : articles.slice(0, 3)
      const heading = title || (office.level === 'pusat' ? `Berita ${office.name}` : 'Berita terbaru')
      return (
        shown.length > 0 && <Latest title={heading} text={text} articles={shown} office={office} now={now} />
      )
    }
    case 'announcements':
      return <Announcements {...{ announcements, office, now, beside }} {...words} />
    case 'agenda':
      return <Coming {...{ events, office, now, beside }} {...words} />
    case 'shortcuts':
      return <Services office={office} title={title || 'Layanan'} text={text} />
    case 'gallery':
      return albums.length > 0 && <Gallery albums={albums} office={office} {...words} />
    case 'people':
      return officials.length > 0 && <People officials={membersOf(officials)} {...words} />
  }
}
