import type { ReactNode } from 'react'
import type { LiveEntry } from '../../../../lib/entries/one.ts'
import type { Kind } from '../../../../lib/entries/schema.ts'
import { urlOf } from '../../../../lib/offices/address.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { Breadcrumbs, type Crumb } from '../../../_ui/Breadcrumbs.tsx'
import { Share } from '../_articles/Share.tsx'
import { Frame, type FrameMatter } from '../_frame/Frame.tsx'

type EntryPageProps = {
  office: Office
  matter: FrameMatter
  entry: LiveEntry<Kind>
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
  const { office, matter, entry, here, crumbs, width = 'narrow', children, after } = props
  return (
    <Frame office={office} matter={matter} here={here}>
      <div className={width}>
        <Breadcrumbs crumbs={[{ name: 'Beranda', href: '/' }, ...crumbs]} />
      </div>
      {children}
      <div className={width}>
        <div className="max-w-measure">
          <Share title={entry.title} address={urlOf(office, entry.path)} />
        </div>
      </div>
      {after}
    </Frame>
  )
}
