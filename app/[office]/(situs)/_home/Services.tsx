import { ArrowRight, type LucideIcon, Megaphone, MessageSquareWarning, Scale, UserCheck } from 'lucide-react'
import { formatDateTime } from '../../../../lib/dates.ts'
import { directory } from '../../../../lib/offices/directory.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import type { Service, ServiceIcon } from '../../../../lib/standards/schema.ts'
import { Icon } from '../../../_ui/Icon.tsx'
import { SectionHead } from '../../../_ui/SectionHead.tsx'

const icons: Record<ServiceIcon, LucideIcon> = {
  voter: UserCheck,
  law: Scale,
  complaint: MessageSquareWarning,
  violation: Megaphone,
}

type ServicesProps = {
  office: Office
  title?: string
  text?: string
  /** Inside a page of text: one below the other. */
  narrow?: boolean
}

/** The central services, each at its own address. */
export function Services({ office, title = 'Layanan', text, narrow }: ServicesProps) {
  const { services } = directory().standardOf(office)
  return (
    <section aria-labelledby="layanan" className={narrow ? 'pt-11' : 'wide pt-11 lg:pt-14'}>
      <SectionHead id="layanan" title={title} text={text} />
      <ul
        className={
          narrow
            ? 'border-b border-line'
            : `grid gap-x-8 border-b border-line md:grid-cols-2 md:border-b-0 xl:gap-x-10 ${services.length === 4 ? '' : 'xl:grid-cols-3'}`
        }
      >
        {services.map(service => (
          <li key={service.key} className="relative flex gap-4 border-t border-line py-5">
            <Icon of={icons[service.icon]} className="mt-0.5 text-accent" />
            <div className="grow">
              <a
                href={service.address}
                rel="noopener"
                className="text-17 font-bold after:absolute after:inset-0 hover:text-accent"
              >
                {service.name}
              </a>
              <Purpose service={service} office={office} />
            </div>
            <Icon of={ArrowRight} className="mt-0.5 text-ink-2" />
          </li>
        ))}
      </ul>
    </section>
  )
}

// While it does not answer, what to do instead; the link stays, for it may be back before the next look.
function Purpose({ service, office }: { service: Service; office: Office }) {
  const since = directory().silentSince(service.address)
  if (!since) return <p className="text-16 text-ink-2">{service.purpose}</p>
  return (
    <p className="text-16">
      <b className="font-semibold text-warn">
        Tidak menjawab sejak {formatDateTime(new Date(since), office.zone)}.
      </b>{' '}
      {service.fallback}
    </p>
  )
}
