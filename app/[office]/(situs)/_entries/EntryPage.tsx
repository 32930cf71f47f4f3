import type { ReactNode } from 'react'
import type { Neighbours as Beside } from '../../../../lib/entries/neighbours.ts'
import type { LiveEntry } from '../../../../lib/entries/one.ts'
import { kinds, type PageKind } from '../../../../lib/entries/schema.ts'
import { urlOf } from '../../../../lib/offices/address.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { Breadcrumbs, type Crumb } from '../../../_ui/Breadcrumbs.tsx'
import { Neighbours } from '../_articles/Neighbours.tsx'
import { Share } from '../_articles/Share.tsx'
import { crumbFacts } from '../_facts/crumbFacts.ts'
import { entryFacts } from '../_facts/entryFacts.ts'
import { Frame, type FrameMatter } from '../_frame/Frame.tsx'
import { LinkedData } from '../_frame/LinkedData.tsx'

type EntryPageProps = {
  kind: PageKind
  office: Office
  matter: FrameMatter
  entry: LiveEntry<PageKind>
  neighbours: Beside
  here?: string
  crumbs: Crumb[]
  /** As wide as the view it stands around. */
  width?: 'narrow' | 'middle' | 'wide'
  /** The entry's view, and what only this kind shows after it. */
  children: ReactNode
  after?: ReactNode
}

/** Around an entry's view: the frame, the way here, the ways to pass it on. */
export const EntryPage = (props: EntryPageProps) => {
  const { kind, office, matter, entry, neighbours, here, width = 'narrow', children, after } = props
  const crumbs = [{ name: 'Beranda', href: '/' }, ...props.crumbs]
  return (
    <Frame office={office} matter={matter} here={here}>
      <div className={width}>
        <Breadcrumbs crumbs={crumbs} />
      </div>
      {children}
      <div className={width}>
        <div className="max-w-measure">
          <Share title={entry.title} address={urlOf(office, entry.path)} />
          <Neighbours {...neighbours} noun={kinds[kind].label} />
        </div>
      </div>
      {after}
      <LinkedData
        facts={[
          entryFacts(kind, entry, office),
          crumbFacts(office, crumbs, { name: entry.title, href: entry.path }),
        ]}
      />
    </Frame>
  )
}
