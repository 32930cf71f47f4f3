import { urlOf } from '../../../../lib/offices/address.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import type { Crumb } from '../../../_ui/Breadcrumbs.tsx'

/** The way to a page as schema.org's BreadcrumbList, the page itself last. */
export const crumbFacts = (office: Office, crumbs: Crumb[], here: Crumb) => ({
  '@type': 'BreadcrumbList',
  itemListElement: [...crumbs, here].map(({ name, href }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: urlOf(office, href),
  })),
})
