import { Building2 } from 'lucide-react'
import { urlOf } from '../../../../lib/offices/address.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { Icon } from '../../../_ui/Icon.tsx'

/** Offices whose name fits what was searched for. */
export const OfficesFound = ({ offices }: { offices: Office[] }) => (
  <section aria-labelledby="kantor" className="mb-8">
    <h2 id="kantor" className="pb-3 text-20">
      Situs kantor
    </h2>
    <ul className="grid gap-x-8 border-t border-line md:grid-cols-2">
      {offices.map(office => (
        <li key={office.id} className="relative flex gap-3 border-b border-line py-3">
          <Icon of={Building2} className="mt-0.5 text-accent" />
          <div className="min-w-0">
            <a
              href={urlOf(office)}
              className="text-17 font-bold after:absolute after:inset-0 hover:text-accent"
            >
              {office.name}
            </a>
            <p className="text-14 break-words text-ink-2">{office.host}</p>
          </div>
        </li>
      ))}
    </ul>
  </section>
)
