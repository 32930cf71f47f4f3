import type { ReactNode } from 'react'
import type { LiveEntry } from '../../../../lib/entries/one.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { renderDocument } from '../../../../lib/richtext/render.ts'
import { drawPicture } from '../_articles/drawPicture.tsx'
import { SampleNote } from '../_articles/SampleNote.tsx'
import type { FrameMatter } from '../_frame/Frame.tsx'
import { StandingPage } from '../_frame/StandingPage.tsx'
import { PageList } from './PageList.tsx'
import type { PagePlace } from './places.ts'

type SectionPageProps = {
  office: Office
  matter: FrameMatter
  path: string
  title: string
  summary: string
  /** What the office wrote itself at this address. */
  page?: LiveEntry<'page'>
  places: PagePlace[]
  /** What stands above the places. */
  before?: ReactNode
  children?: ReactNode
}

/** A part of the menu: what the office says of it, the pages below it, and what else belongs here. */
export const SectionPage = (props: SectionPageProps) => (
  <StandingPage
    office={props.office}
    matter={props.matter}
    path={props.path}
    here={props.path}
    title={props.page?.title ?? props.title}
    summary={props.page?.summary || props.summary}
  >
    {props.page && (
      <div className="tulisan pt-6">{renderDocument(props.page.document, { picture: drawPicture })}</div>
    )}
    {props.before}
    <div className="pt-10">
      <PageList pages={props.places} />
    </div>
    {props.children}
    {props.page?.sample && <SampleNote />}
  </StandingPage>
)
