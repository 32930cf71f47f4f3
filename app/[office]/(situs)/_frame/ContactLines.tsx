import { zoneName } from '../../../../lib/dates.ts'
import type { OfficeContact } from '../../../../lib/offices/contact.ts'
import type { Office } from '../../../../lib/offices/schema.ts'

/** Address, hours, telephone and e-mail: each only where the office has told it. */
export const ContactLines = ({ contact, office }: { contact: OfficeContact; office: Office }) => (
  <div className="mt-2 grid gap-4 text-16">
    {contact.address.length > 0 && (
      <address className="not-italic">
        {contact.address.map(line => (
          <span key={line} className="block">
            {line}
          </span>
        ))}
      </address>
    )}
    {contact.hours.length > 0 && <Hours contact={contact} office={office} />}
    <p className="flex flex-wrap gap-x-4">
      {contact.phone && (
        <a href={`tel:${dialled(contact.phone)}`} className="link py-1">
          {contact.phone}
        </a>
      )}
      {contact.email && (
        <a href={`mailto:${contact.email}`} className="link py-1 wrap-anywhere">
          {contact.email}
        </a>
      )}
      {(contact.address.length > 0 || contact.point) && (
        <a href={mapOf(contact)} className="link py-1" rel="noopener">
          Lihat di peta
        </a>
      )}
    </p>
  </div>
)

const Hours = ({ contact, office }: { contact: OfficeContact; office: Office }) => (
  <dl className="grid grid-cols-[auto_1fr] gap-x-4">
    {contact.hours.map(({ days, time }) => (
      <div key={days} className="contents">
        <dt>{days}</dt>
        <dd>
          {time} {/\bWI(B|TA|T)\b/.test(time) ? '' : zoneName(office.zone)}
        </dd>
      </div>
    ))}
  </dl>
)

/** "(0354) 555 0142" as a telephone dials it. */
export const dialled = (phone: string) => phone.replace(/[^\d+]/g, '')

const mapOf = ({ point, address }: OfficeContact) =>
  point
    ? `https://www.openstreetmap.org/?mlat=${point.lat}&mlon=${point.lon}#map=17/${point.lat}/${point.lon}`
    : `https://www.openstreetmap.org/search?query=${encodeURIComponent(address.join(', '))}`
