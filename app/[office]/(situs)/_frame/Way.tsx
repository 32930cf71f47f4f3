import type { Office } from '../../../../lib/offices/schema.ts'
import { Breadcrumbs, type Crumb } from '../../../_ui/Breadcrumbs.tsx'
import { crumbFacts } from '../_facts/crumbFacts.ts'
import { LinkedData } from './LinkedData.tsx'

type WayProps = { office: Office; crumbs?: Crumb[]; here: Crumb }

/** The way from the front page to this one, for people and for search engines. */
export function Way({ office, crumbs = [], here }: WayProps) {
  const way = [{ name: 'Beranda', href: '/' }, ...crumbs]
  return (
    <>
      <Breadcrumbs crumbs={way} />
      <LinkedData facts={[crumbFacts(office, way, here)]} />
    </>
  )
}
