import { urlOf } from '../../../../lib/offices/address.ts'
import type { OfficeContact } from '../../../../lib/offices/contact.ts'
import { directory } from '../../../../lib/offices/directory.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { dialled } from '../_frame/ContactLines.tsx'
import { openingHours } from './hours.ts'

/** The name by which other facts mean an office. */
export const officeId = (office: Office) => urlOf(office, '/#kantor')

/** An office, as other facts refer to it. */
export const officeRef = (office: Office) => ({
  '@type': 'GovernmentOrganization',
  '@id': officeId(office),
  name: office.name,
  url: urlOf(office),
})

/** An office as schema.org's GovernmentOrganization: who it is, above which it lies, how to reach it. */
export function officeFacts(office: Office, contact: OfficeContact) {
  const parent = directory().officeById(office.parentId ?? 0)
  const { fullName } = directory().institutionOf(office)
  const hours = openingHours(contact.hours)
  const accounts = Object.values(contact.accounts ?? {})
  return {
    ...officeRef(office),
    alternateName: office.level === 'pusat' ? fullName : undefined,
    areaServed: { '@type': 'AdministrativeArea', name: office.shortName },
    parentOrganization: parent && officeRef(parent),
    telephone: contact.phone ? dialled(contact.phone) : undefined,
    email: contact.email || undefined,
    address:
      contact.address.length > 0
        ? { '@type': 'PostalAddress', streetAddress: contact.address.join(', '), addressCountry: 'ID' }
        : undefined,
    geo: contact.point && {
      '@type': 'GeoCoordinates',
      latitude: contact.point.lat,
      longitude: contact.point.lon,
    },
    sameAs: accounts.length > 0 ? accounts : undefined,
    openingHoursSpecification: hours.length > 0 ? hours : undefined,
    contactPoint:
      contact.phone || contact.email
        ? {
            '@type': 'ContactPoint',
            contactType: 'customer service',
            telephone: contact.phone ? dialled(contact.phone) : undefined,
            email: contact.email || undefined,
            url: urlOf(office, '/kontak'),
            availableLanguage: ['id', ...(contact.languages ?? [])],
          }
        : undefined,
  }
}

/** The site and how to search it. */
export const siteFacts = (office: Office) => ({
  '@type': 'WebSite',
  '@id': urlOf(office, '/#situs'),
  name: office.name,
  url: urlOf(office),
  inLanguage: 'id',
  publisher: { '@id': officeId(office) },
  potentialAction: {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${urlOf(office, '/cari')}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  },
})
